package pullboard.cli;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.TicketCode;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.control.Answer;
import pullboard.report.LoopCardsFile;
import pullboard.text.KanbanNews;

/// Commands about the cards of kanban loops.
final class LoopDeeds {
    private LoopDeeds() {}

    /// The container is empty.
    static void consume(Invocation invocation, Desk desk) throws NotDone {
        Kanban kanban = kanban(invocation.operand(0), desk);
        tell(invocation, desk, desk.change(new Command.Consume(kanban.number())), List.of(kanban.number()));
    }

    /// What was ordered or fetched has come: all cards, or none.
    static void receive(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        long missing = invocation.number("short", 0, 0);
        if (missing > 0 && invocation.operands().size() > 1) {
            throw invocation.wrong("receive.short");
        }
        List<Command> commands = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String typed : invocation.operands()) {
            Kanban kanban = kanban(typed, desk);
            if (missing > kanban.pieces()) {
                throw desk.refuse("receive.short.too.many", kanban.number(), kanban.pieces());
            }
            commands.add(new Command.Receive(kanban.number(), missing == 0 ? -1 : kanban.pieces() - missing, 0));
            numbers.add(kanban.number());
        }
        Command command = commands.size() == 1 ? commands.getFirst() : new Command.Together(commands);
        tell(invocation, desk, desk.change(command), numbers);
    }

    /// By its number, its ticket, or the ticket of its present trip.
    private static Kanban kanban(String typed, Desk desk) throws NotDone {
        Board board = desk.board();
        String number = switch (TicketCode.read(board, typed)) {
            case TicketCode.Reading.LoopCard(String kanban) -> kanban;
            case TicketCode.Reading.Known known -> {
                Errand errand = board.books().find(Errand.class, known.card().number());
                yield errand == null ? "" : errand.kanban();
            }
            case TicketCode.Reading.Misread _ -> throw desk.refuse("scan.misread", typed);
            case TicketCode.Reading.Part _, TicketCode.Reading.Unknown _ -> "";
        };
        Kanban found = board.books().find(Kanban.class, number);
        if (found == null) {
            throw new NotDone(desk.speech()
                    .wording()
                    .refusal(new Refusal.NoSuchItem(Kanban.class, typed), board, desk.now())
                    .onOneLine());
        }
        return found;
    }

    private static void tell(Invocation invocation, Desk desk, Answer.Done done, List<String> numbers) {
        KanbanNews news = new KanbanNews(desk.speech().locale());
        if (invocation.has("json")) {
            LoopCardsFile.write(desk.out(), done.board(), numbers);
            return;
        }
        for (String number : numbers) {
            KanbanNews.Said said = news.of(done.entry(), done.board(), number);
            if (said != null) {
                desk.say(said.onOneLine());
            }
        }
    }
}
