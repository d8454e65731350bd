package pullboard.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.flow.Filter;
import pullboard.flow.Percentile;
import pullboard.report.Export;
import pullboard.report.Origin;

/// So many movements as a workbook against the same as a CSV file, and the most memory that was in use meanwhile.
///
/// Argument: how many movements (default: more than one sheet holds).
final class BookBench {
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final Origin ORIGIN =
            new Origin(Board.EMPTY, Filter.ALL, Percentile.NEAREST_RANK, START, null, Map.of(), "0.0");

    private final int rows;

    private BookBench(int rows) {
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        new BookBench(args.length > 0 ? Integer.parseInt(args[0]) : 1_100_000).run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("pullboard-book");
        Path csv = folder.resolve("movements.csv");
        Path book = folder.resolve("movements.xlsx");
        double plain = seconds(csv);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        double bound = seconds(book);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println(String.format(
                Locale.ROOT,
                "%,d movements: workbook %.1f s, %d MB, heap at most %d MB; CSV %.1f s, %d MB; ratio %.1f",
                rows,
                bound,
                Files.size(book) >> 20,
                peak >> 20,
                plain,
                Files.size(csv) >> 20,
                bound / plain));
        Files.delete(csv);
        Files.delete(book);
        Files.delete(folder);
    }

    private double seconds(Path target) throws Exception {
        long begin = System.nanoTime();
        Export.MOVEMENTS.<RuntimeException>write(
                target,
                ORIGIN,
                Locale.ENGLISH,
                this::movements,
                () -> {
                    throw new IllegalStateException("movements need no figures");
                },
                _ -> true);
        return (System.nanoTime() - begin) / 1e9;
    }

    /// All of number 0, so that an empty board takes them.
    private void movements(Consumer<Movement> sink) {
        for (int i = 0; i < rows; i++) {
            sink.accept(new Movement(
                    0,
                    new CardId("WO-" + i / 10),
                    "Part " + i % 500,
                    100,
                    Movement.Kind.MOVE,
                    START.plusSeconds(i * 30L),
                    Place.working(new StationId(1 + i % 9)),
                    Place.working(new StationId(2 + i % 9)),
                    new Pieces(i % 100, i % 3, 0),
                    "Ann",
                    ""));
        }
    }
}
