package pullboard.view.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.TicketCode;
import pullboard.control.Answer;
import pullboard.text.Texts;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;
import pullboard.view.kit.WaysOut;

/// What a scan does when no screen wants it for itself: it moves its card as the station's scan mode says, and what
/// came of it is shown large.
public final class Scanning {
    /// A scanner's trigger that bounces must not find a lost card and move it in one go.
    private static final Duration BOUNCE = Duration.ofSeconds(2);

    private final Services services;
    private final Confirmation confirmation;
    private final LastScans last;
    private final CodePanels panels;
    private final Consumer<String> find;
    private @Nullable CardId found;
    private Instant foundAt = Instant.EPOCH;

    /// @param find looks for a card by what a code says
    public Scanning(Services services, Consumer<String> find) {
        this.services = services;
        this.find = find;
        last = new LastScans(services);
        confirmation = new Confirmation(services, last::open);
        panels = new CodePanels(services);
    }

    /// What was scanned last, shown large; to lay over the window.
    public Confirmation confirmation() {
        return confirmation;
    }

    /// A code was scanned, or typed as if it were.
    public void scanned(String code) {
        Board board = services.control().now();
        switch (TicketCode.read(board, code)) {
            case TicketCode.Reading.Known known -> known(code, known, board);
            case TicketCode.Reading.LoopCard(String kanban) -> move(code, new CardId(kanban));
            case TicketCode.Reading.Misread _ -> show(code, words().misread(code, List.of(typeIt(code))));
            case TicketCode.Reading.Part part -> part(part, board);
            case TicketCode.Reading.Unknown _ -> show(code, words().unknown(code, unknown(code)));
        }
    }

    /// Opens the field for a code that no scanner can read.
    public void type() {
        panels.type("");
    }

    /// Opens the list of what was scanned last.
    public void showLast() {
        last.open();
    }

    /// Who holds the ticket that counts has found the card, and moves it with the next scan.
    private void known(String code, TicketCode.Reading.Known known, Board board) {
        Card card = board.card(known.card());
        boolean isHere = card != null
                && card.ticket().isLost()
                && known.issue() == card.ticket().issue();
        boolean bounces = known.card().equals(found)
                && Duration.between(foundAt, services.now()).compareTo(BOUNCE) < 0;
        if (isHere) {
            found = known.card();
            foundAt = services.now();
            send(code, known.card(), new Command.FindCard(known.card()));
        } else if (!bounces) {
            send(code, known.card(), new Command.ScanCard(known.card(), known.issue(), false));
        }
    }

    private void part(TicketCode.Reading.Part read, Board board) {
        List<Card> open = board.cards().values().stream()
                .filter(card -> card.isOpen() && card.facts().part().equals(read.part()))
                .sorted((a, b) -> a.created().compareTo(b.created()))
                .toList();
        if (open.isEmpty()) {
            List<Notice.Way> ways = List.of(new Notice.Way(
                    texts().get("ways.newOf", read.part()),
                    () -> services.go().newCardOf().accept(read.part())));
            show(read.code(), words().noCard(read.code(), read.part(), ways));
        } else if (open.size() == 1) {
            move(read.code(), open.getFirst().id());
        } else {
            panels.choose(read, open, card -> move(read.code(), card));
        }
    }

    private void move(String code, CardId card) {
        send(code, card, new Command.ScanCard(card, 0, false));
    }

    private void send(String code, CardId card, Command command) {
        services.actions().ask(command, answer -> {
            switch (answer) {
                case Answer.Done made -> show(code, words().done(card, made, afterwards(code, card, made)));
                case Answer.Refused(Refusal why, var _) ->
                    show(code, words().refused(code, card, why, waysOut(code, card, why)));
                case Answer.Failed _ -> show(code, words().failed(code));
            }
        });
    }

    /// An undo can be seen in the confirmation too; it is not offered again.
    private List<Notice.Way> afterwards(String code, CardId card, Answer.Done made) {
        if (made.entry().reverts() != 0) {
            return List.of();
        }
        return List.of(
                new Notice.Way(texts().get("ways.undo"), () -> send(code, card, new Command.Revert(made.entry()))));
    }

    /// The ways out of everywhere; those that are a scan themselves are confirmed like one.
    private List<Notice.Way> waysOut(String code, CardId card, Refusal why) {
        Texts kit = services.texts("view-kit");
        return switch (why) {
            case Refusal.DoubleScan _, Refusal.KanbanScannedTwice _ ->
                List.of(new Notice.Way(
                        kit.get("way.insist"), () -> send(code, card, new Command.ScanCard(card, 0, true))));
            case Refusal.CardLost _ ->
                List.of(new Notice.Way(kit.get("way.found"), () -> send(code, card, new Command.FindCard(card))));
            case Refusal.KanbanBlocked(String kanban, var _) ->
                List.of(new Notice.Way(
                        kit.get("way.unblock"), () -> send(code, card, new Command.BlockKanban(kanban, ""))));
            case Refusal.KanbanIs _ ->
                List.of(new Notice.Way(
                        texts().get("ways.loops"), () -> services.go().screen().accept("loops")));
            default -> new WaysOut(kit, services.go(), services.actions()).of(why);
        };
    }

    private List<Notice.Way> unknown(String code) {
        Texts texts = texts();
        List<Notice.Way> ways = new ArrayList<>();
        ways.add(new Notice.Way(texts.get("ways.find"), () -> find.accept(code)));
        if (CardId.isValid(code)) {
            ways.add(new Notice.Way(
                    texts.get("ways.create"), () -> services.go().newCard().accept(code)));
        }
        ways.add(new Notice.Way(texts.get("ways.map"), () -> panels.map(code, () -> scanned(code))));
        ways.add(typeIt(code));
        return ways;
    }

    private Notice.Way typeIt(String code) {
        return new Notice.Way(texts().get("ways.type"), () -> panels.type(code));
    }

    private void show(String code, Outcome outcome) {
        last.add(code, outcome);
        confirmation.show(outcome);
    }

    private OutcomeWords words() {
        return new OutcomeWords(services);
    }

    private Texts texts() {
        return services.texts("view-scan");
    }
}
