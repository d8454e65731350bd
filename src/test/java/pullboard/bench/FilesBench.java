package pullboard.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.History;
import pullboard.board.HistoryRow;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Rules;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Percentile;
import pullboard.report.Mapping;
import pullboard.report.MovementsExport;
import pullboard.report.MovementsFile;
import pullboard.report.Reading;

/// Import and export of 1,000,000 movements against writing and forcing the same bytes, and the figures from them.
///
/// Arguments: a folder on the disk to measure (default: a temporary folder), how many movements.
final class FilesBench {
    private static final int MOVES_PER_CARD = 10;
    private static final int STATIONS = 20;
    private static final int ROUNDS = 3;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final Path folder;
    private final int movements;

    private FilesBench(Path folder, int movements) {
        this.folder = folder;
        this.movements = movements;
    }

    public static void main(String[] args) throws Exception {
        Path folder = args.length > 0
                ? Files.createDirectories(Path.of(args[0]))
                : Files.createTempDirectory("pullboard-files");
        new FilesBench(folder, args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000).run();
    }

    private void run() throws Exception {
        Decision.Allowed board = board();
        Path file = folder.resolve("movements.csv");
        for (int round = 1; round <= ROUNDS; round++) {
            Time export = Time.of(() -> export(file, board));
            byte[] bytes = Files.readAllBytes(file);
            Time write = Time.of(() -> write(bytes));
            Time read = Time.of(() -> read(file));
            Reading.Rows rows = read(file);
            Time decide = Time.of(() -> decide(rows.rows()));
            MovementLog log = new MovementLog();
            Time fill = Time.of(() -> log.read(board.entry()));
            Time figures = Time.of(() -> Figures.of(log, Filter.ALL, Percentile.NEAREST_RANK, ZoneOffset.UTC));
            print("round " + round + ": the bytes of " + movements + " bare", write, write);
            print("  export", export, write);
            print("  reading the file", read, write);
            print("  the rules on what was read", decide, write);
            print("  import: both together", read.plus(decide), write);
            print("  figures: filling the arrays", fill, write);
            print("  figures: all of them", figures, write);
        }
        Files.delete(file);
        Files.delete(folder.resolve("bare"));
    }

    private Decision.Allowed board() {
        Random random = new Random(7);
        List<HistoryRow> rows = new ArrayList<>(movements);
        for (int card = 0; rows.size() < movements; card++) {
            Instant at = START.plusSeconds(random.nextInt(20_000_000));
            for (int move = 0; move < MOVES_PER_CARD && rows.size() < movements; move++) {
                rows.add(row(rows.size(), card, at, move, random));
                at = at.plusSeconds(random.nextInt(100_000));
            }
        }
        return decide(rows);
    }

    private static HistoryRow row(int line, int card, Instant at, int move, Random random) {
        String from = move == 0 ? "" : null;
        String to =
                move == MOVES_PER_CARD - 1 ? HistoryRow.FINISHED : "Machining centre " + (card * 7 + move) % STATIONS;
        return new HistoryRow(
                line + 2,
                new CardId("WO-" + (100_000 + card)),
                "Part " + card % 50,
                100L,
                null,
                at,
                from,
                null,
                to,
                null,
                move == 0 ? Pieces.NOT_COUNTED : new Pieces(random.nextInt(100), random.nextInt(3), 0),
                "Ann",
                "");
    }

    private static Decision.Allowed decide(List<HistoryRow> rows) {
        return (Decision.Allowed)
                Rules.decide(Board.EMPTY, new Command.ImportHistory(rows), "", Instant.parse("2026-06-01T00:00:00Z"));
    }

    private static Long export(Path file, Decision.Allowed board) throws Exception {
        return MovementsExport.write(
                file,
                board.after(),
                Filter.ALL,
                (MovementsExport.Source<RuntimeException>) sink -> each(board, sink),
                _ -> true);
    }

    private static void each(Decision.Allowed board, Consumer<Movement> sink) {
        new History().read(board.entry(), sink);
    }

    private static Reading.Rows read(Path file) throws Exception {
        return (Reading.Rows) MovementsFile.read(file, Mapping.NONE, ZoneOffset.UTC, _ -> true);
    }

    private void write(byte[] bytes) throws IOException {
        try (FileChannel bare = FileChannel.open(
                folder.resolve("bare"),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer all = ByteBuffer.wrap(bytes);
            while (all.hasRemaining()) {
                bare.write(all.limit(Math.min(bytes.length, all.position() + (1 << 16))));
                all.limit(bytes.length);
            }
            bare.force(true);
        }
    }

    /// Something to time.
    private interface Task {
        void run() throws Exception;
    }

    /// By the clock on the wall, and of work on this thread: on a busy machine the second tells more.
    private record Time(double wall, double work) {
        static Time of(Task task) throws Exception {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long work = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            task.run();
            return new Time((System.nanoTime() - wall) / 1e9, (threads.getCurrentThreadCpuTime() - work) / 1e9);
        }

        Time plus(Time other) {
            return new Time(wall + other.wall, work + other.work);
        }
    }

    private static void print(String what, Time time, Time bare) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-50s %7.3f s, ratio %6.1f   (work %6.3f s, ratio %6.1f)",
                what,
                time.wall(),
                time.wall() / bare.wall(),
                time.work(),
                time.work() / bare.work()));
    }
}
