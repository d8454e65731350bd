package pullboard.view.print;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.ShiftRun;
import pullboard.paper.PageSize;
import pullboard.paper.print.PrintOrder;
import pullboard.paper.print.Printer;
import pullboard.ticket.FallbackBoard;
import pullboard.view.kit.Services;
import pullboard.view.kit.Ticks;

/// Prints the fall-back board at the end of each shift of the shop's calendar, where that was chosen. An end that lies
/// further back was missed while Pullboard was closed: its board would tell of another time.
final class ShiftEndWatch {
    private static final Duration LATE = Duration.ofMinutes(15);
    private static final Duration TICK = Duration.ofSeconds(20);

    private final Services services;
    private final Printing printing;
    private final Consumer<Exception> failed;
    private String last = "";

    ShiftEndWatch(Services services, Printing printing, Consumer<Exception> failed) {
        this.services = services;
        this.printing = printing;
        this.failed = failed;
    }

    Subscription start() {
        Subscription ticks = Ticks.every(TICK, this::look);
        look();
        return ticks;
    }

    private void look() {
        PageSize paper = printing.memory().fallback().orElse(null);
        Board board = services.control().now();
        Instant now = services.now();
        Instant end = paper == null ? null : ended(board, now).orElse(null);
        String key = "fallback/" + end;
        if (paper != null && end != null && !key.equals(last)) {
            last = key;
            Printer printer = printing.known().forSheets();
            services.work()
                    .start(
                            () -> {
                                FallbackBoard sheets = TicketPaper.fallback(board, paper, printing.language(), now);
                                PrintOrder order = new PrintOrder(sheets.title(), printer, 1, sheets.pages(), "", key);
                                return printing.submit(order, sheets, (_, _) -> {});
                            },
                            _ -> {},
                            failed);
        }
    }

    /// When the last shift ended, if that was just now.
    static Optional<Instant> ended(Board board, Instant now) {
        return shifts(board)
                .map(shifts -> ShiftRun.before(shifts, board.shop().zone(), now))
                .map(ShiftRun::end)
                .filter(end -> end.plus(LATE).isAfter(now));
    }

    /// The shop's calendar.
    static Optional<ShiftCalendar> shifts(Board board) {
        Calendars calendars = Calendars.of(board.documents());
        return Optional.ofNullable(calendars.shopName()).map(calendars.all()::get);
    }
}
