package pullboard.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.Command;
import pullboard.board.TicketCode;

/// Commands about tickets: what they say, scans, lost and found cards.
final class TicketDeeds {
    private static final Pattern NTH = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    private TicketDeeds() {}

    /// What the ticket of a new card says besides its facts.
    static CardNotes notes(Invocation invocation) throws WrongUsage {
        int index = 0;
        int of = 0;
        if (invocation.has("nth")) {
            Matcher nth = NTH.matcher(invocation.option("nth", "").strip());
            if (!nth.matches()) {
                throw invocation.wrong("not.nth", invocation.option("nth", ""));
            }
            index = Integer.parseInt(nth.group(1));
            of = Integer.parseInt(nth.group(2));
        }
        return new CardNotes(
                text(invocation, "description"),
                text(invocation, "container"),
                text(invocation, "source"),
                text(invocation, "target"),
                text(invocation, "shelf"),
                text(invocation, "order"),
                text(invocation, "customer"),
                text(invocation, "work"),
                index,
                of);
    }

    private static String text(Invocation invocation, String option) {
        return invocation.option(option, "").strip();
    }

    /// Moves a card as its station's scan mode says.
    static void scan(Invocation invocation, Desk desk) throws NotDone {
        String code = invocation.operand(0);
        boolean insist = invocation.has("insist");
        Command command = switch (TicketCode.read(desk.board(), code)) {
            case TicketCode.Reading.Known known -> new Command.ScanCard(known.card(), known.issue(), insist);
            case TicketCode.Reading.LoopCard(String kanban) -> new Command.ScanCard(new CardId(kanban), 0, insist);
            case TicketCode.Reading.Part part -> new Command.ScanCard(only(part, desk), 0, insist);
            case TicketCode.Reading.Misread _ -> throw desk.refuse("scan.misread", code);
            case TicketCode.Reading.Unknown _ -> throw desk.refuse("scan.unknown", code);
        };
        CardDeeds.tell(desk, desk.change(command));
    }

    private static CardId only(TicketCode.Reading.Part read, Desk desk) throws NotDone {
        List<CardId> open = desk.board().cards().values().stream()
                .filter(card -> card.isOpen() && card.facts().part().equals(read.part()))
                .map(Card::id)
                .sorted()
                .toList();
        if (open.size() == 1) {
            return open.getFirst();
        }
        throw open.isEmpty()
                ? desk.refuse("scan.no.card", read.code(), read.part())
                : desk.refuse("scan.several", read.code(), read.part(), Desk.listed(open));
    }

    static void lost(Invocation invocation, Desk desk) throws NotDone {
        CardId card = new Names(desk).card(invocation.operand(0));
        desk.change(new Command.LoseCard(card, invocation.option("reason", "")));
        desk.say(desk.speech().get("done.lost", card));
    }

    static void found(Invocation invocation, Desk desk) throws NotDone {
        CardId card = new Names(desk).card(invocation.operand(0));
        desk.change(new Command.FindCard(card));
        desk.say(desk.speech().get("done.found", card));
    }
}
