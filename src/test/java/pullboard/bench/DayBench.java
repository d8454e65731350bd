package pullboard.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import pullboard.App;
import pullboard.screen.Display;

/// What an open board of 200 cards asks of the PC: resident memory after the start and after an eight-hour day's work
/// in
/// fast motion, and the processor's time while nothing happens. Argument: seconds of nothing (20).
final class DayBench {
    private static final int CARDS = 200;
    private static final int HOURS = 8;
    private static final int MOVES_AN_HOUR = 120;
    private static final Duration CALM = Duration.ofSeconds(5);

    private final Path data;
    private final Path work;
    private int move;

    private DayBench(Path work, Path data) {
        this.work = work;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        Display display = Display.current();
        if (!display.isReal() || !Files.isReadable(Path.of("/proc/self/status"))) {
            System.out.println("day: left out, " + display.why());
            return;
        }
        Path work = Files.createTempDirectory("pullboard-day-");
        try {
            Launch launch = Launch.find(work, display);
            Path data = Boards.make(work.resolve("data"), CARDS);
            Sight.Opened opened = new Sight().open(launch.board(data), StartBench.COLOURS);
            int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
            new DayBench(work, data).run(launch.name(), opened.process().pid(), seconds);
            opened.close();
        } finally {
            Boards.delete(work);
        }
    }

    private void run(String name, long pid, int seconds) throws IOException {
        rest(CALM);
        double first = resident(pid);
        double idle = idle(pid, seconds);
        StringBuilder hours = new StringBuilder();
        for (int hour = 0; hour < HOURS; hour++) {
            work();
            hours.append(String.format(" %.0f", resident(pid)));
        }
        rest(CALM);
        System.out.printf(
                "memory (%s): %.0f MiB resident after the start, %.0f after a day of %d moves; by hours%s%n",
                name, first, resident(pid), HOURS * MOVES_AN_HOUR, hours);
        System.out.printf(
                "idle: %.2f %% of one core over %d s after the start, %.2f %% after the day%n",
                idle, seconds, idle(pid, seconds));
    }

    /// An hour: cards go from station to station, one comes and one is taken back, lists are printed and handed out.
    private void work() {
        for (int i = 0; i < MOVES_AN_HOUR; i++, move++) {
            String station = Boards.name((move / CARDS + move % Boards.STATIONS + 1) % Boards.STATIONS);
            does("move", "WO-" + move % CARDS, "--to", station, "--reason", "as the day goes");
        }
        does("add", "NEW-" + move, "--part", "Part 1", "--quantity", "10");
        does("undo");
        does("redo");
        does("status", "--json");
        does("export", "cycle-times", "--to", work.resolve("cycle-times.csv").toString());
        does("tickets", "NEW-" + move, "--to", work.resolve("ticket.pdf").toString());
    }

    private void does(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(said, true, StandardCharsets.UTF_8);
        App app = new App(Clock.systemUTC(), Map.of("PULLBOARD_DATA", data.toString()), printed, printed, work);
        if (app.run(List.of(words)) != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static void rest(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    /// Mebibytes in memory.
    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /// Per cent of one core.
    private static double idle(long pid, int seconds) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        Duration before = process.info().totalCpuDuration().orElseThrow();
        rest(Duration.ofSeconds(seconds));
        Duration used = process.info().totalCpuDuration().orElseThrow().minus(before);
        return used.toMillis() / (seconds * 10.0);
    }
}
