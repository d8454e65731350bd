package pullboard.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;

/// Scans, tickets, lost and found cards, and what the board keeps as text.
final class PaperRules {
    /// A logo or a layout, as text.
    static final int LONGEST_DOCUMENT = 1_000_000;

    private PaperRules() {}

    static List<Change> note(Ask ask, Command.NoteCard command) throws No {
        Card card = ask.card(command.card());
        Ask.mustDiffer(card.notes(), command.notes());
        if (!command.notes().isValid()) {
            throw new No(new Refusal.BadNotes(card.id()));
        }
        return List.of(new Change.NotesChanged(card.id(), card.notes(), command.notes()));
    }

    static List<Change> handle(Ask ask, Command.SetHandling command) throws No {
        Station station = ask.station(command.station());
        Handling before = ask.board().handling(station.id());
        Ask.mustDiffer(before, command.handling());
        if (!command.handling().isValid()) {
            throw new No(new Refusal.BadHandling(station.id()));
        }
        return List.of(new Change.HandlingChanged(station.id(), before, command.handling()));
    }

    /// Moves the card as its station's scan mode says.
    static List<Change> scan(Ask ask, Command.ScanCard command) throws No {
        Kanban kanban = ask.board().books().find(Kanban.class, command.card().number());
        if (kanban != null) {
            return LoopRules.scan(ask, kanban, command);
        }
        Card card = ask.card(command.card());
        checkIssue(card, command.issue());
        if (!card.isOpen()) {
            return scanLoopCard(ask, card, command);
        }
        if (!command.insist()) {
            refuseDouble(ask, card);
        }
        return MoveRules.move(ask, new Command.MoveCard(card.id(), target(ask, card)));
    }

    /// The ticket of a finished trip lies in the full container: it stands for its loop card.
    private static List<Change> scanLoopCard(Ask ask, Card trip, Command.ScanCard command) throws No {
        Errand errand = ask.board().books().find(Errand.class, trip.id().number());
        Kanban kanban = errand == null ? null : ask.board().books().find(Kanban.class, errand.kanban());
        if (kanban == null || !kanban.tripCard().equals(trip.id().number())) {
            throw new No(new Refusal.CardNotOpen(trip.id(), trip.place()));
        }
        return LoopRules.scan(ask, kanban, command);
    }

    private static void checkIssue(Card card, int issue) throws No {
        if (issue != 0 && issue != card.ticket().issue()) {
            throw new No(new Refusal.OldTicket(card.id(), issue, card.ticket().issue()));
        }
    }

    private static void refuseDouble(Ask ask, Card card) throws No {
        StationId station = card.station();
        if (station == null) {
            return;
        }
        Handling handling = ask.board().handling(station);
        if (ask.now().isBefore(card.since().plus(handling.minimumCycle()))) {
            throw new No(new Refusal.DoubleScan(card.id(), card.place(), card.since(), handling.minimumCycle()));
        }
    }

    private static Place target(Ask ask, Card card) {
        StationId station = card.station();
        boolean working = card.place() instanceof Place.At at && at.lane() == Lane.WORKING;
        if (station != null) {
            ScanMode mode = ask.board().handling(station).scan();
            if (mode == ScanMode.READY || mode == ScanMode.STEP && working) {
                return Place.ready(station);
            }
        }
        StationId next = Route.next(ask.board(), card);
        return next == null ? Place.End.FINISHED : Place.working(next);
    }

    static List<Change> print(Ask ask, Command.RecordPrint command) throws No {
        List<Change> changes = new ArrayList<>();
        for (CardId id : command.cards()) {
            Card card = ask.card(id);
            changes.add(new Change.TicketPrinted(card.id(), Math.max(1, command.copies()), command.layout()));
        }
        return changes;
    }

    static List<Change> lose(Ask ask, Command.LoseCard command) throws No {
        Card card = ask.openCard(command.card());
        Instant lost = card.ticket().lost();
        if (lost != null) {
            throw new No(new Refusal.CardLost(card.id(), lost));
        }
        String reason = Ask.reason(command.reason(), Refusal.Deed.LOSE);
        return List.of(ticket(card, card.ticket().withLost(ask.now()), reason));
    }

    static List<Change> find(Ask ask, Command.FindCard command) throws No {
        Card card = ask.card(command.card());
        if (!card.ticket().isLost()) {
            throw new No(new Refusal.CardNotLost(card.id()));
        }
        return List.of(ticket(card, card.ticket().withLost(null), ""));
    }

    static List<Change> replace(Ask ask, Command.ReplaceTicket command) throws No {
        Card card = ask.openCard(command.card());
        return List.of(ticket(card, card.ticket().replaced(), ""));
    }

    private static Change ticket(Card card, Ticket after, String reason) {
        return new Change.TicketChanged(card.id(), card.ticket(), after, reason);
    }

    /// What was really found is recorded as such; of an open card only the limits can refuse it.
    static List<Change> correct(Ask ask, Command.Correct command) throws No {
        String reason = Ask.reason(command.reason(), Refusal.Deed.CORRECT);
        List<Change> changes = new ArrayList<>();
        Set<CardId> seen = new HashSet<>();
        for (Correction found : command.found()) {
            if (!seen.add(found.card())) {
                throw new No(new Refusal.FoundTwice(found.card()));
            }
            correct(ask, found, reason, changes);
        }
        return changes;
    }

    private static void correct(Ask ask, Correction found, String reason, List<Change> changes) throws No {
        Card card = ask.card(found.card());
        if (found.place() instanceof Place.At at) {
            ask.station(at.station());
        }
        if (found.place() == Place.End.CANCELLED || found.place() == Place.End.OUTSIDE) {
            throw new No(new Refusal.CardNotOpen(card.id(), found.place()));
        }
        if (card.ticket().isLost()) {
            changes.add(ticket(card, card.ticket().withLost(null), reason));
        }
        if (!card.place().equals(found.place())) {
            changes.add(new Change.CardMoved(
                    card.id(),
                    card.place(),
                    found.place(),
                    Movement.Kind.CORRECT,
                    ask.now(),
                    Pieces.NOT_COUNTED,
                    ask.by(),
                    reason));
        }
    }

    static List<Change> map(Ask ask, Command.MapCode command) throws No {
        String code = command.code();
        if (!Name.isValid(code, Name.LONGEST)) {
            throw new No(new Refusal.BadName(code));
        }
        @Nullable String part = command.part();
        if (part != null && !Name.isValid(part, Name.LONGEST)) {
            throw new No(new Refusal.BadName(part));
        }
        @Nullable String before = ask.board().partCodes().get(code);
        if (Objects.equals(before, part)) {
            throw new No(new Refusal.NothingToChange());
        }
        return List.of(new Change.PartCodeChanged(code, before, part));
    }

    static List<Change> keep(Ask ask, Command.KeepDocument command) throws No {
        String name = command.name();
        @Nullable String text = command.text();
        if (!Name.isValid(name, Name.LONGEST) || text != null && (text.isEmpty() || text.length() > LONGEST_DOCUMENT)) {
            throw new No(new Refusal.BadDocument(name));
        }
        @Nullable String before = ask.board().documents().get(name);
        if (Objects.equals(before, text)) {
            throw new No(new Refusal.NothingToChange());
        }
        return List.of(new Change.DocumentChanged(name, before, text));
    }
}
