package pullboard.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.Change;
import pullboard.board.Command;
import pullboard.board.Lane;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.ServiceClass;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.control.Answer;
import pullboard.plan.quality.CountedMove;

/// Commands about one card.
final class CardDeeds {
    private CardDeeds() {}

    static void add(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        String part = invocation.required("part");
        invocation.required("quantity");
        long quantity = invocation.number("quantity", 1, 1);
        LocalDate due = invocation.has("due") ? new Moments(invocation, desk.now(), desk.zone()).date("due") : null;
        ServiceClass service = service(invocation);
        Names names = new Names(desk);
        CardId card = names.id(invocation.operand(0));
        CardFacts facts = new CardFacts(part, quantity, due, service, route(invocation.option("route"), names));
        CardNotes notes = TicketDeeds.notes(invocation);
        Command add = new Command.AddCard(card, facts);
        tell(
                desk,
                desk.change(
                        notes.isEmpty() ? add : new Command.Together(List.of(add, new Command.NoteCard(card, notes)))));
    }

    private static ServiceClass service(Invocation invocation) throws WrongUsage {
        String typed =
                invocation.option("class", "standard").strip().replace('-', '_').replace(' ', '_');
        for (ServiceClass service : ServiceClass.values()) {
            if (service.name().equalsIgnoreCase(typed)) {
                return service;
            }
        }
        throw invocation.wrong("not.a.class", invocation.option("class", ""));
    }

    private static List<StationId> route(@Nullable String typed, Names names) throws NotDone {
        List<StationId> route = new ArrayList<>();
        if (typed != null) {
            for (String name : typed.split(",")) {
                route.add(names.station(name.strip()).id());
            }
        }
        return route;
    }

    static void move(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        Names names = new Names(desk);
        String to = invocation.required("to");
        Lane lane = lane(invocation);
        Pieces pieces = pieces(invocation);
        CardId card = names.card(invocation.operand(0));
        Place place = names.place(to, lane);
        Command.MoveCard move = new Command.MoveCard(card, place, pieces, invocation.option("reason", ""));
        String code = invocation.option("reject-reason", "");
        if (!code.isEmpty() && pieces.rejected() <= 0 && pieces.held() <= 0) {
            throw invocation.wrong("nothing.rejected", code);
        }
        tell(desk, desk.change(CountedMove.of(desk.plant().board().now(), move, code, desk.by())));
    }

    private static Lane lane(Invocation invocation) throws WrongUsage {
        String typed = invocation.option("lane", "working").strip().toUpperCase(Locale.ROOT);
        for (Lane lane : Lane.values()) {
            if (lane.name().equals(typed)) {
                return lane;
            }
        }
        throw invocation.wrong("not.a.lane", invocation.option("lane", ""));
    }

    private static Pieces pieces(Invocation invocation) throws WrongUsage {
        return new Pieces(
                invocation.number("good", 0, -1),
                invocation.number("rejected", 0, -1),
                invocation.number("held", 0, -1));
    }

    static void pull(Invocation invocation, Desk desk) throws NotDone {
        Station station = new Names(desk).station(invocation.operand(0));
        tell(desk, desk.change(new Command.PullInto(station.id())));
    }

    static void block(Invocation invocation, Desk desk) throws NotDone {
        CardId card = new Names(desk).card(invocation.operand(0));
        desk.change(new Command.BlockCard(card, invocation.option("reason", "")));
        desk.say(desk.speech().get("done.block", card, invocation.option("reason", "")));
    }

    static void unblock(Invocation invocation, Desk desk) throws NotDone {
        CardId card = new Names(desk).card(invocation.operand(0));
        desk.change(new Command.UnblockCard(card));
        desk.say(desk.speech().get("done.unblock", card));
    }

    static void cancel(Invocation invocation, Desk desk) throws NotDone {
        CardId card = new Names(desk).card(invocation.operand(0));
        tell(desk, desk.change(new Command.CancelCard(card, invocation.option("reason", ""))));
    }

    static void split(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        invocation.required("quantity");
        long quantity = invocation.number("quantity", 1, 1);
        Names names = new Names(desk);
        CardId card = names.card(invocation.operand(0));
        CardId part = names.id(invocation.operand(1));
        Answer.Done done = desk.change(new Command.SplitCard(card, part, quantity));
        Card left = done.board().card(card);
        desk.say(desk.speech().get("done.split", card, left == null ? 0 : left.pieces(), part, quantity));
    }

    static void undo(Invocation invocation, Desk desk) throws NotDone {
        Answer.Done done = desk.settle(desk.plant().board().undo(desk.by()));
        desk.say(desk.speech().get("done.undo", String.valueOf(done.entry().reverts())));
    }

    static void redo(Invocation invocation, Desk desk) throws NotDone {
        Answer.Done done = desk.settle(desk.plant().board().redo(desk.by()));
        desk.say(desk.speech().get("done.redo", String.valueOf(done.entry().reverts())));
    }

    /// What moved, from where, to where.
    static void tell(Desk desk, Answer.Done done) {
        for (Change change : done.entry().changes()) {
            if (change instanceof Change.CardMoved moved) {
                desk.say(desk.speech()
                        .get(
                                "done.move",
                                moved.card(),
                                desk.speech().wording().place(moved.from(), done.board()),
                                desk.speech().wording().place(moved.to(), done.board())));
            }
        }
    }
}
