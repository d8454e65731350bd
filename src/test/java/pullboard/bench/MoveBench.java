package pullboard.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.StationId;
import pullboard.store.Progress;
import pullboard.store.Recorded;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// What it costs to keep a move for good, against a bare append and force of the same bytes, the two by turns; and how
/// long boards take to open. Prints medians and ratios. Run: `java ... pullboard.bench.MoveBench [moves] [movements]`.
public final class MoveBench {
    private static final int CARDS = 200;
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    private final PrintStream out;
    private final Path folder;

    private MoveBench(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int moves = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        int movements = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "bench-");
        try {
            MoveBench bench = new MoveBench(System.out, folder);
            bench.move(moves);
            bench.open(CARDS, 10);
            bench.open(10_000, 10);
            bench.bulk(movements);
        } finally {
            delete(folder);
        }
    }

    private void move(int moves) throws Exception {
        Path data = folder.resolve("move");
        long[] kept = new long[moves];
        long[] bare = new long[moves];
        try (Store store = Store.open(data, Progress.SILENT);
                FileChannel raw =
                        FileChannel.open(folder.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            fill(store, CARDS);
            Path journal = data.resolve("journal/ledger.journal");
            for (int i = -moves / 4; i < moves; i++) {
                Recorded move = next(store.board(), i);
                long before = Files.size(journal);
                long start = System.nanoTime();
                store.record(List.of(move));
                long took = System.nanoTime() - start;
                ByteBuffer same = ByteBuffer.allocate((int) (Files.size(journal) - before));
                long rawStart = System.nanoTime();
                raw.write(same);
                raw.force(false);
                if (i >= 0) {
                    kept[i] = took;
                    bare[i] = System.nanoTime() - rawStart;
                }
            }
        }
        report("durable move", kept, "bare append and force", bare);
    }

    private void report(String name, long[] kept, String baseName, long[] bare) {
        Arrays.sort(kept);
        Arrays.sort(bare);
        out.printf(
                "%s: p50 %.3f ms, p95 %.3f ms; %s: p50 %.3f ms, p95 %.3f ms; ratio of medians %.2f%n",
                name, at(kept, 50), at(kept, 95), baseName, at(bare, 50), at(bare, 95), at(kept, 50) / at(bare, 50));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private void open(int cards, int times) throws Exception {
        Path data = folder.resolve("open" + cards);
        try (Store store = Store.open(data, Progress.SILENT)) {
            fill(store, cards);
            for (int i = 0; i < cards; i++) {
                store.record(List.of(next(store.board(), i)));
            }
        }
        long[] took = new long[times];
        long[] empty = new long[times];
        for (int i = 0; i < times; i++) {
            took[i] = opened(data);
            empty[i] = opened(folder.resolve("empty" + cards + "-" + i));
        }
        report("open a board of " + cards + " cards", took, "an empty one", empty);
    }

    private static long opened(Path data) throws StoreTrouble {
        long start = System.nanoTime();
        try (Store store = Store.open(data, Progress.SILENT)) {
            if (!store.notes().isEmpty()) {
                throw new IllegalStateException(store.notes().toString());
            }
            return System.nanoTime() - start;
        }
    }

    /// One import of a great many movements: recorded, then opened again.
    private void bulk(int movements) throws Exception {
        Path data = folder.resolve("bulk");
        Entry entry = Histories.entry(movements, START);
        long start = System.nanoTime();
        Board after = Board.EMPTY.after(entry);
        said("fold of " + movements + " movements", start);
        try (Store store = Store.open(data, Progress.SILENT)) {
            start = System.nanoTime();
            store.record(List.of(new Recorded(entry, after)));
            said("record as one entry", start);
            start = System.nanoTime();
            store.awaitDatabase();
            said("the database beside it", start);
            Path journal = data.resolve("journal/ledger.journal");
            out.printf(
                    "journal %d MB, database %d MB%n",
                    Files.size(journal) >> 20, Files.size(data.resolve("board.mv.db")) >> 20);
            start = System.nanoTime();
            Files.copy(journal, folder.resolve("copy"));
            said("copy of the same bytes", start);
        }
        start = System.nanoTime();
        opened(data);
        said("open and close again", start);
    }

    private void said(String what, long start) {
        out.printf("%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static void fill(Store store, int cards) throws StoreTrouble {
        for (int i = 1; i <= 10; i++) {
            does(store, Command.AddStation.last("Station " + i, null));
        }
        for (int i = 0; i < cards; i++) {
            does(store, new Command.AddCard(new CardId("WO-" + i), new CardFacts("Shaft", 10)));
        }
    }

    private static void does(Store store, Command command) throws StoreTrouble {
        Decision decision = Rules.decide(store.board(), command, "Ann", START);
        Decision.Allowed allowed = (Decision.Allowed) decision;
        store.record(List.of(new Recorded(allowed.entry(), allowed.after())));
    }

    /// A card goes one station on, the last ones back to the first.
    private static Recorded next(Board board, int step) {
        CardId card = new CardId("WO-" + Math.floorMod(step, board.cards().size()));
        Place from = board.cards().get(card).place();
        int station = from instanceof Place.At at ? at.station().value() % 10 + 1 : 1;
        Place to = Place.working(new StationId(station));
        Change change = new Change.CardMoved(
                card,
                from,
                to,
                Movement.Kind.MOVE,
                START.plusSeconds(Math.max(0, step)),
                Pieces.allGood(10),
                "Ann",
                "");
        Entry entry = new Entry(board.revision() + 1, START, "Ann", Entry.Nature.ACTION, 0, List.of(change));
        return new Recorded(entry, board.after(entry));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
