package pullboard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Rules;
import pullboard.board.supply.Books;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.control.BoardControl;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.plan.history.SupplyHistory;
import pullboard.report.figure.Scoreboard;
import pullboard.report.figure.Timeframe;
import pullboard.sample.assembly.AssemblyPlant;
import pullboard.store.Store;

/// The sample plant, and one with ten times as many loop cards and errands: how long the rules take over a consumed
/// card and over an order, against walking once through all cards and errands; and how long the key figures take,
/// against reading the ledger that they come from.
final class SupplyBench {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final int TIMES = 10;
    private static final int RUNS = 9;

    private SupplyBench() {}

    public static void main(String[] args) throws Exception {
        List<Entry> entries = new ArrayList<>();
        Board board = plant(entries);
        rules("sample plant", board);
        rules("ten times as many", larger(board));
        figures(board, entries);
    }

    private static Board plant(List<Entry> entries) throws Exception {
        Path folder = Files.createTempDirectory("pullboard-supply");
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try (Store store = Store.open(folder, (step, done, total) -> {});
                BoardControl control = new BoardControl(store, clock, Runnable::run)) {
            AssemblyPlant plant = new AssemblyPlant(Locale.ENGLISH, NOW, ZoneOffset.UTC);
            AssemblyPlant.plant(control, plant.history(control.now()), _ -> {}).join();
            store.entries(1, entries::add);
            return control.now();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// The same loop cards and errands nine times more, of loops and cards that are elsewhere.
    private static Board larger(Board board) {
        Books books = board.books();
        for (int copy = 1; copy < TIMES; copy++) {
            for (Kanban kanban : board.books().all(Kanban.class)) {
                books = books.with(
                        Kanban.fresh(kanban.number() + "#" + copy, kanban.loop() + "#" + copy, kanban.pieces(), NOW));
            }
            for (Errand errand : board.books().all(Errand.class)) {
                books = books.with(new Errand(errand.card() + "#" + copy, "", errand.place()));
            }
        }
        return new Board(
                board.revision(),
                board.movements(),
                board.at(),
                board.shop(),
                board.stations(),
                board.retired(),
                board.lastStation(),
                board.spans(),
                board.cards(),
                board.lanes(),
                board.paces(),
                board.handlings(),
                board.partCodes(),
                board.documents(),
                books);
    }

    private static void rules(String what, Board board) {
        Kanban full = board.books().all(Kanban.class).stream()
                .filter(kanban -> kanban.state() == Kanban.State.FULL && !kanban.isBlocked())
                .findFirst()
                .orElseThrow();
        CustomerOrder order = board.books().all(CustomerOrder.class).stream()
                .filter(one -> one.state() == CustomerOrder.State.OPEN)
                .findFirst()
                .orElseThrow();
        long walked = least(() -> board.books().all(Kanban.class).stream()
                        .mapToLong(Kanban::pieces)
                        .sum()
                + board.books().all(Errand.class).stream()
                        .mapToLong(errand -> errand.place().length())
                        .sum());
        long consumed = least(() -> decide(board, new Command.Consume(full.number())));
        long cancelled = least(() -> decide(board, new Command.CancelOrder(order.number(), "", "no longer wanted")));
        System.out.printf(
                Locale.ROOT,
                "%s, %,d loop cards, %,d errands: consume %.2f ms, cancel an order %.2f ms, a walk through both %.2f ms,"
                        + " ratios %.1f and %.1f%n",
                what,
                board.books().count(Kanban.class),
                board.books().count(Errand.class),
                consumed / 1e6,
                cancelled / 1e6,
                walked / 1e6,
                (double) consumed / walked,
                (double) cancelled / walked);
    }

    private static long decide(Board board, Command command) {
        if (!(Rules.decide(board, command, "Kim", NOW) instanceof Decision.Allowed allowed)) {
            throw new IllegalStateException(command + " was refused");
        }
        return allowed.entry().changes().size();
    }

    private static void figures(Board board, List<Entry> entries) {
        MovementLog[] log = new MovementLog[1];
        SupplyHistory[] history = new SupplyHistory[1];
        long read = least(() -> {
            log[0] = new MovementLog();
            entries.forEach(log[0]::read);
            history[0] = SupplyHistory.of(entries);
            return log[0].size();
        });
        Past past = Past.of(log[0]);
        Timeframe frame = Timeframe.weeksBefore(NOW, 13, ZoneOffset.UTC);
        long counted =
                least(() -> new Scoreboard(past, history[0], board).of(frame).size());
        System.out.printf(
                Locale.ROOT,
                "key figures of 13 weeks from %,d entries: %.0f ms, reading these %.0f ms, ratio %.1f%n",
                entries.size(),
                counted / 1e6,
                read / 1e6,
                (double) counted / read);
    }

    /// Nanoseconds of the quickest of some runs.
    private static long least(Supplier<Number> task) {
        long least = Long.MAX_VALUE;
        long sum = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            sum += task.get().longValue();
            least = Math.min(least, System.nanoTime() - start);
        }
        if (sum < 0) {
            throw new IllegalStateException("nothing was done");
        }
        return least;
    }
}
