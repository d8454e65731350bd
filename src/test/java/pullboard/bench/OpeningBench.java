package pullboard.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.screen.Display;
import pullboard.store.Progress;
import pullboard.store.Recorded;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// From the start of the process to the first frame: boards of 200 and of 10,000 cards at ten stations, against an
/// empty
/// window. The three take turns, so that a busy machine disturbs all; ratios of medians count. Argument: rounds (7).
final class OpeningBench {

    private static final int STATIONS = 10;

    private final Display display = Display.current();

    private OpeningBench() {}

    public static void main(String[] args) throws Exception {
        var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        var bench = new OpeningBench();
        if (!bench.display.isReal()) {
            System.out.println("opening: left out, " + bench.display.why());
            return;
        }
        bench.run(rounds, board(200), board(10_000));
    }

    private void run(int rounds, Path few, Path many) throws IOException {
        var empty = new long[rounds];
        var small = new long[rounds];
        var large = new long[rounds];
        for (var i = 0; i < rounds; i++) {
            empty[i] = timed(List.of());
            small[i] = timed(List.of(few.toString()));
            large[i] = timed(List.of(many.toString()));
        }
        System.out.printf(
                "process start to first frame: empty window %.0f ms; 200 cards %.0f ms, ratio %.2f; "
                        + "10,000 cards %.0f ms, ratio %.2f%n",
                median(empty),
                median(small),
                median(small) / median(empty),
                median(large),
                median(large) / median(empty));
    }

    private long timed(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                FirstFrame.class.getName()));
        command.addAll(arguments);
        var builder = display.lend(new ProcessBuilder(command)).redirectError(ProcessBuilder.Redirect.DISCARD);
        var start = System.nanoTime();
        var process = builder.start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(FirstFrame.SHOWN)) {
                    var took = System.nanoTime() - start;
                    process.onExit().join();
                    return took;
                }
            }
        }
        throw new IOException("the window did not open");
    }

    private static Path board(int cards) throws IOException, StoreTrouble {
        var folder = Files.createTempDirectory("pullboard-opening-" + cards + "-");
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var changes = new ArrayList<Change>();
        for (var i = 0; i < STATIONS; i++) {
            var station = new Station(new StationId(i + 1), "Station " + (i + 1), null, null, null);
            changes.add(new Change.StationAdded(station, i));
        }
        for (var i = 0; i < cards; i++) {
            var card = new CardId("WO-" + i);
            var at = now.minusSeconds(60L * (cards - i));
            changes.add(new Change.CardAdded(card, new CardFacts("Part " + i % 50, 10)));
            changes.add(new Change.CardMoved(
                    card,
                    Place.End.OUTSIDE,
                    Place.working(new StationId(i % STATIONS + 1)),
                    Movement.Kind.ENTER,
                    at,
                    Pieces.NOT_COUNTED,
                    "",
                    ""));
        }
        var entry = new Entry(1, now, "import", Entry.Nature.IMPORT, 0, changes);
        try (var store = Store.open(folder, Progress.SILENT)) {
            store.record(List.of(new Recorded(entry, Board.EMPTY.after(entry))));
        }
        return folder;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }
}
