package pullboard.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import pullboard.store.journal.EntryPayload;
import pullboard.store.journal.Journal;
import pullboard.store.journal.JournalTrouble;
import pullboard.store.journal.Opening;

/// What the journal costs against writing and forcing the same bytes with nothing around them. Both are measured in
/// turns, so that a busy machine disturbs both; ratios of medians count.
///
/// Argument: a folder on the disk to measure (default: a temporary folder).
final class JournalBench {
    private static final int FRAME = 56;
    private static final int WARM_UP = 500;
    private static final int MOVES = 3_000;
    private static final int IMPORTS = 9;
    private static final int MOVEMENTS = 1_000_000;

    private final Path folder;

    private JournalBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = args.length > 0
                ? Files.createDirectories(Path.of(args[0]))
                : Files.createTempDirectory("pullboard-journal");
        JournalBench bench = new JournalBench(folder);
        bench.moves();
        bench.imports();
        delete(folder.resolve("moves"));
        delete(folder.resolve("moves.bare"));
    }

    /// One entry of 120 bytes against an append and force of the 176 bytes that it takes in the file.
    private void moves() throws Exception {
        byte[] entry = "x".repeat(120).getBytes(StandardCharsets.US_ASCII);
        byte[] same = new byte[FRAME + entry.length];
        long[] journalTimes = new long[MOVES];
        long[] bareTimes = new long[MOVES];
        try (Journal journal = open("moves");
                FileChannel bare = openBare("moves.bare")) {
            for (int i = -WARM_UP; i < MOVES; i++) {
                long start = System.nanoTime();
                journal.append(EntryPayload.of(entry));
                long middle = System.nanoTime();
                bare.write(ByteBuffer.wrap(same));
                bare.force(false);
                long end = System.nanoTime();
                if (i >= 0) {
                    journalTimes[i] = middle - start;
                    bareTimes[i] = end - middle;
                }
            }
        }
        print("durable entry of 120 bytes", journalTimes, bareTimes);
    }

    /// A million movements as one entry against a buffered write and one force of the same bytes.
    private void imports() throws Exception {
        long[] journalTimes = new long[IMPORTS];
        long[] bareTimes = new long[IMPORTS];
        long[] openTimes = new long[IMPORTS];
        for (int i = 0; i < IMPORTS; i++) {
            long start;
            long middle;
            long end;
            try (Journal journal = open("import" + i);
                    FileChannel bare = openBare("import.bare" + i)) {
                start = System.nanoTime();
                journal.append(JournalBench::movements);
                middle = System.nanoTime();
                movements(Channels.newOutputStream(bare));
                bare.force(false);
                end = System.nanoTime();
            }
            long opening = System.nanoTime();
            open("import" + i).close();
            openTimes[i] = System.nanoTime() - opening;
            delete(folder.resolve("import" + i));
            delete(folder.resolve("import.bare" + i));
            journalTimes[i] = middle - start;
            bareTimes[i] = end - middle;
        }
        print("entry of 1,000,000 movements", journalTimes, bareTimes);
        print("opening it again, whole chain checked", openTimes, bareTimes);
    }

    private static void movements(OutputStream out) throws IOException {
        byte[] line = "2026-03-02T07:15:00Z WO-104711 Cutting.ready Milling.working 12 0 0 Ann, shift 2\n"
                .getBytes(StandardCharsets.US_ASCII);
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        for (int i = 0; i < MOVEMENTS; i++) {
            buffered.write(line);
        }
        buffered.flush();
    }

    private Journal open(String name) throws JournalTrouble {
        if (Journal.open(folder.resolve(name)) instanceof Opening.Ready ready) {
            return ready.journal();
        }
        throw new IllegalStateException("The bench's own ledger is damaged");
    }

    private FileChannel openBare(String name) throws IOException {
        return FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(String what, long[] journal, long[] bare) {
        double ratio = (double) median(journal) / median(bare);
        System.out.printf(
                "%s: journal %.3f ms, bare %.3f ms, ratio %.2f%n",
                what, median(journal) / 1e6, median(bare) / 1e6, ratio);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
