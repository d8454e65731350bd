package pullboard.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.CustomerOrder.State;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Part;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Stock.Cause;
import pullboard.board.supply.Supermarket;

/// Customer orders: entering, changing, making, shipping and cancelling them, and late customisation.
final class OrderRules {
    private OrderRules() {}

    static List<Change> enter(Ask ask, Command.EnterOrder command) throws No {
        Draft draft = new Draft(ask);
        CustomerOrder order = command.order();
        if (draft.books().find(CustomerOrder.class, order.number()) != null) {
            throw new No(new Refusal.ItemExists(CustomerOrder.class, order.number()));
        }
        check(draft, order);
        draft.book(order.in(State.OPEN, null).entered(draft.now()));
        return draft.changes();
    }

    private static void check(Draft draft, CustomerOrder order) throws No {
        String fault = order.fault();
        if (!fault.isEmpty()) {
            throw new No(new Refusal.BadItem(CustomerOrder.class, order.number(), fault));
        }
        draft.need(Part.class, order.part());
        if (!order.supermarket().isEmpty()) {
            draft.need(Supermarket.class, order.supermarket());
        }
    }

    /// Its cards get the new due date; those that no station has pulled and that are too many now are cancelled.
    static List<Change> change(Ask ask, Command.ChangeOrder command) throws No {
        Draft draft = new Draft(ask);
        CustomerOrder before = open(draft, command.order().number());
        CustomerOrder after = before.changed(command.order());
        Ask.mustDiffer(before, after);
        check(draft, after);
        if (!after.part().equals(before.part()) && covered(draft.board(), before) > 0) {
            throw new No(new Refusal.BadItem(CustomerOrder.class, after.number(), "part"));
        }
        draft.book(after.rest() > 0 ? after : after.in(State.SHIPPED, draft.now()));
        for (Card card : cards(draft.board(), before).reversed()) {
            boolean waits = card.place() == Place.End.ORDERS;
            if (waits && covered(draft.board(), after) - card.pieces() >= after.quantity()) {
                draft.addAll(CardRules.cancel(draft.ask(), new Command.CancelCard(card.id(), after.number())));
            } else if (!Objects.equals(card.facts().due(), after.due())) {
                due(draft, card, after.due());
            }
        }
        return draft.changes();
    }

    private static void due(Draft draft, Card card, LocalDate due) {
        draft.add(new Change.CardChanged(card.id(), card.facts(), card.facts().withDue(due)));
    }

    static List<Change> cancel(Ask ask, Command.CancelOrder command) throws No {
        Draft draft = new Draft(ask);
        CustomerOrder order = open(draft, command.order());
        String reason = Ask.reason(command.reason(), Refusal.Deed.CANCEL_ORDER);
        String place = command.supermarket();
        if (!place.isEmpty()) {
            draft.need(Supermarket.class, place);
        }
        draft.book(order.in(State.CANCELLED, null));
        for (Card card : cards(draft.board(), order)) {
            if (card.place() == Place.End.ORDERS) {
                draft.addAll(CardRules.cancel(draft.ask(), new Command.CancelCard(card.id(), reason)));
            } else {
                mustKnowWhere(order, place);
                draft.book(draft.books().get(Errand.class, card.id().number()).to(place));
            }
        }
        for (var stock : draft.books().all(Stock.class)) {
            if (stock.place().equals(order.place()) && stock.pieces() > 0) {
                mustKnowWhere(order, place);
                draft.stock(stock.part(), order.place(), -stock.pieces(), Cause.TAKEN, order.number());
                draft.stock(stock.part(), place, stock.pieces(), Cause.BROUGHT, order.number());
            }
        }
        finishedOnesFollow(draft, order, place);
        return draft.changes();
    }

    /// A finished card that comes back later takes its pieces from where they are now.
    private static void finishedOnesFollow(Draft draft, CustomerOrder order, String place) {
        for (Errand errand : draft.books().all(Errand.class)) {
            if (!place.isEmpty() && errand.place().equals(order.place())) {
                draft.book(errand.to(place));
            }
        }
    }

    private static void mustKnowWhere(CustomerOrder order, String place) throws No {
        if (place.isEmpty()) {
            throw new No(new Refusal.WhereTo(order.number()));
        }
    }

    static List<Change> release(Ask ask, Command.ReleaseOrder command) throws No {
        Draft draft = new Draft(ask);
        CustomerOrder order = open(draft, command.order());
        long needs = order.quantity() - covered(draft.board(), order);
        if (command.pieces() < 1 || command.pieces() > needs) {
            throw new No(new Refusal.OrderCovered(order.number(), needs, command.pieces()));
        }
        Part part = draft.need(Part.class, order.part());
        CardFacts facts = command.facts().withQuantity(command.pieces());
        boolean suits = facts.part().equals(part.number()) || facts.part().equals(part.generic());
        if (!suits) {
            throw new No(new Refusal.NotAVariant(command.card(), facts.part(), order.number()));
        }
        draft.addAll(CardRules.add(draft.ask(), new Command.AddCard(command.card(), facts)));
        CardNotes notes = new CardNotes(part.description(), "", "", "", "", order.number(), order.customer(), "", 0, 0);
        draft.add(new Change.NotesChanged(command.card(), CardNotes.NONE, notes));
        draft.book(new Errand(command.card().number(), "", order.place()));
        draft.book(order.in(State.RELEASED, null));
        return draft.changes();
    }

    /// From what was made for it first, then from its supermarket.
    static List<Change> ship(Ask ask, Command.ShipOrder command) throws No {
        Draft draft = new Draft(ask);
        CustomerOrder order = open(draft, command.order());
        long pieces = command.pieces();
        if (pieces < 1 || pieces > order.rest()) {
            throw new No(new Refusal.OrderCovered(order.number(), order.rest(), pieces));
        }
        long made = Math.min(pieces, draft.books().stock(order.part(), order.place()));
        draft.stock(order.part(), order.place(), -made, Cause.SHIPPED, order.number());
        if (pieces > made) {
            String from = order.supermarket().isEmpty() ? order.place() : order.supermarket();
            StockRules.take(draft, order.part(), from, pieces - made, Cause.SHIPPED, order.number());
        }
        CustomerOrder after = order.shipped(pieces);
        draft.book(after.rest() > 0 ? after : after.in(State.SHIPPED, draft.now()));
        return draft.changes();
    }

    /// The card's generic part becomes the order's, at or before the station at which that is decided. If it was on
    /// its
    /// way for a loop, the loop asks again.
    static List<Change> decide(Ask ask, Command.Decide command) throws No {
        Draft draft = new Draft(ask);
        Card card = ask.openCard(command.card());
        CustomerOrder order = open(draft, command.order());
        Part part = draft.need(Part.class, order.part());
        if (part.generic().isEmpty() || !part.generic().equals(card.facts().part())) {
            throw new No(new Refusal.NotAVariant(card.id(), card.facts().part(), order.number()));
        }
        Errand errand = draft.books().find(Errand.class, card.id().number());
        boolean own = errand != null && errand.place().equals(order.place());
        long needs = order.quantity() - covered(draft.board(), order) + (own ? card.pieces() : 0);
        if (card.pieces() > needs) {
            throw new No(new Refusal.OrderCovered(order.number(), needs, card.pieces()));
        }
        CardFacts facts = card.facts().withPart(part.number()).withDue(order.due());
        draft.addAll(CardRules.change(draft.ask(), new Command.ChangeCard(card.id(), facts)));
        var kanban = errand == null || errand.kanban().isEmpty()
                ? null
                : draft.books().find(Kanban.class, errand.kanban());
        draft.book(new Errand(card.id().number(), "", order.place()));
        if (kanban != null && kanban.tripCard().equals(card.id().number())) {
            new Circulation(draft).emptied(kanban);
        }
        if (order.state() == State.OPEN) {
            draft.book(order.in(State.RELEASED, null));
        }
        return draft.changes();
    }

    /// A card of a generic part may not leave the station that decides.
    static void mustBeDecided(Ask ask, Card card, Place to) throws No {
        Part part = ask.board().books().find(Part.class, card.facts().part());
        StationId here = card.station();
        if (part == null || part.decides() == 0 || here == null) {
            return;
        }
        boolean leaves = here.value() == part.decides()
                && !(to instanceof Place.At at && at.station().equals(here));
        boolean onward =
                to == Place.End.FINISHED || to instanceof Place.At at && !Route.isBack(ask.board(), card, at.station());
        if (leaves && onward) {
            throw new No(new Refusal.Undecided(card.id(), part.number(), here));
        }
    }

    /// Pieces of the order that are shipped, made or on their way: it needs no more than its quantity less these.
    static long covered(Board board, CustomerOrder order) {
        long pieces = order.shipped();
        for (var stock : board.books().all(Stock.class)) {
            pieces += stock.place().equals(order.place()) ? stock.pieces() : 0;
        }
        for (Card card : cards(board, order)) {
            pieces += card.pieces();
        }
        return pieces;
    }

    /// Its open cards.
    static List<Card> cards(Board board, CustomerOrder order) {
        List<Card> found = new ArrayList<>();
        for (Errand errand : board.books().all(Errand.class)) {
            @Nullable Card card = errand.place().equals(order.place()) ? board.card(new CardId(errand.card())) : null;
            if (card != null && card.isOpen()) {
                found.add(card);
            }
        }
        return found;
    }

    private static CustomerOrder open(Draft draft, String number) throws No {
        CustomerOrder order = draft.need(CustomerOrder.class, number);
        if (!order.isOpen()) {
            throw new No(new Refusal.OrderClosed(number, order.state()));
        }
        return order;
    }
}
