package pullboard.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pullboard.App;
import pullboard.screen.Display;

/// Commands, and an open board, as processes of their own on one folder.
@Timeout(120)
class ProcessesTest {
    @TempDir
    Path temp;

    private Path data;

    @BeforeEach
    void data() {
        data = temp.resolve("data");
    }

    @Test
    void commandsThatRunAtOnceWaitForEachOtherAndNeverOverfillAStation() throws Exception {
        setUp("Cutting:3");
        List<Program> programs = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            programs.add(Program.command(data, "move", "C" + i, "--to", "Cutting", "--lang", "en"));
        }
        List<Program.Ended> ended = new ArrayList<>();
        for (Program program : programs) {
            ended.add(program.end());
        }
        assertThat(ended).filteredOn(each -> each.exit() == 0).hasSize(3);
        assertThat(ended)
                .filteredOn(each -> each.exit() == 1)
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.err())
                        .isEqualTo(each.err().lines().toList().getFirst() + "\n")
                        .contains("Cutting is full: 3 of 3."));
        assertThat(here("status", "--json")).contains("\"count\": 3", "\"revision\": 5");
        here("verify");
    }

    @Test
    void anOpenBoardDoesWhatOtherProcessesWish() throws Exception {
        setUp("Cutting:3");
        try (Board board = new Board()) {
            Program.Ended moved = run("move", "C1", "--to", "Cutting", "--lang", "en");
            assertThat(moved).isEqualTo(new Program.Ended(0, "C1: Orders → Cutting\n", ""));
            assertThat(run("move", "C1", "--to", "Cutting", "--lang", "de"))
                    .satisfies(refused -> assertThat(refused.exit()).isEqualTo(1))
                    .satisfies(refused -> assertThat(refused.err()).startsWith("pullboard: C1 ist schon dort"));
            assertThat(run("move", "C1").exit()).isEqualTo(2);
            assertThat(run("export", "movements", "--to", "here.csv").exit()).isZero();
            assertThat(temp.resolve("here.csv")).isRegularFile();
            assertThat(run("export", "movements", "--to", "-").out())
                    .isEqualTo(Files.readString(temp.resolve("here.csv")));
            assertThat(run("picture", "--to", "x.png", "--screen", "none").exit())
                    .isEqualTo(2);
        }
        assertThat(here("status", "--json")).contains("\"count\": 1");
    }

    @Test
    void aSecondStartShowsTheOpenBoard() throws Exception {
        setUp("Cutting:3");
        try (Board board = new Board()) {
            assertThat(run()).isEqualTo(new Program.Ended(0, "", ""));
            assertThat(board.line()).isEqualTo("to the front");
        }
    }

    @Test
    void aBackupThatIsOpenedIsOfferedByTheOpenBoard() throws Exception {
        setUp("Cutting:3");
        Files.createFile(temp.resolve("friday.pullboard"));
        try (Board board = new Board()) {
            assertThat(run("friday.pullboard")).isEqualTo(new Program.Ended(0, "", ""));
            assertThat(board.line()).isEqualTo("to the front");
            assertThat(board.line()).isEqualTo("offered friday.pullboard");
            Program.Ended missing = run("open", "monday.zip", "--lang", "en");
            assertThat(missing.exit()).isEqualTo(1);
            assertThat(missing.err()).startsWith("pullboard: There is no file ").contains("monday.zip");
        }
    }

    @Test
    void aSecondStartComesToTheWindowThatIsOpen() throws Exception {
        Display display = Display.current();
        assumeTrue(display.isReal(), display.why());
        setUp("Cutting:3");
        Process window = onScreen(display).start();
        try {
            while (window.isAlive() && !Files.exists(data.resolve("owner.sock"))) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            Program.Ended second = run();
            assertThat(second).isEqualTo(new Program.Ended(0, "", ""));
            assertThat(run("move", "C1", "--to", "Cutting").exit()).isZero();
            assertThat(window.isAlive()).isTrue();
        } finally {
            window.destroy();
            window.waitFor();
        }
        assertThat(here("status", "--json")).contains("\"count\": 1");
    }

    @Test
    void whyThereIsNoBoardIsToldToTheTerminalTooWhileTheWindowWaits() throws Exception {
        Display display = Display.current();
        assumeTrue(display.isReal(), display.why());
        setUp("Cutting:3");
        Path journal = data.resolve("journal/ledger.journal");
        Files.write(journal, new byte[] {'n', 'e', 'w', 'e', 'r'});
        Files.delete(data.resolve("board.mv.db"));
        Process window = onScreen(display).start();
        try (BufferedReader said = window.errorReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines()
                            .filter(line -> line.startsWith("pullboard: "))
                            .findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("The board's files are damaged."));
            assertThat(window.isAlive()).isTrue();
        } finally {
            window.destroy();
            window.waitFor();
        }
    }

    private ProcessBuilder onScreen(Display display) throws IOException {
        ProcessBuilder builder = Program.process(
                List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "pullboard.App"),
                data,
                "--lang",
                "en");
        if (display.way() == Display.Way.DISPLAY && System.getenv("DISPLAY") != null) {
            builder.environment().put("DISPLAY", System.getenv("DISPLAY"));
        }
        return display.lend(builder);
    }

    @Test
    void whatManyDoThroughTheOpenBoardNeverOverfillsAStation() throws Exception {
        setUp("Cutting:3");
        try (Board board = new Board()) {
            List<Program> programs = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                programs.add(Program.command(data, "move", "C" + i, "--to", "Cutting"));
            }
            int done = 0;
            for (Program program : programs) {
                done += program.end().exit() == 0 ? 1 : 0;
            }
            assertThat(done).isEqualTo(3);
            assertThat(here("status", "--json")).contains("\"count\": 3", "\"revision\": 5");
        }
    }

    @Test
    void whatAKilledBoardAcknowledgedIsThereAndTheNextStartGoesOn() throws Exception {
        setUp("Cutting:3");
        try (Board board = new Board()) {
            assertThat(run("move", "C1", "--to", "Cutting").exit()).isZero();
            board.kill();
        }
        assertThat(data.resolve("owner.sock")).exists();
        assertThat(here("status", "--json")).contains("\"count\": 1");
        assertThat(data.resolve("owner.sock")).doesNotExist();
        here("move", "C2", "--to", "Cutting");
        here("verify");
    }

    @Test
    void commandsLoadNothingOfJavaFx() throws Exception {
        try (Program program = Program.start(
                List.of("-Xlog:class+load:file=" + temp.resolve("classes.txt"), "pullboard.App"),
                mkdir(),
                "init",
                "--stations",
                "A:1")) {
            assertThat(program.end().exit()).isZero();
        }
        assertThat(Files.readString(temp.resolve("classes.txt")))
                .contains("pullboard.App")
                .doesNotContain("javafx.")
                .doesNotContain("pullboard.view.");
    }

    @Test
    void aPictureWithoutADisplayIsRefusedInOneLine() throws Exception {
        setUp("Cutting:3");
        Program.Ended refused = run("picture", "--to", "x.png", "--lang", "en");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("pullboard: There is no display to draw on.")
                .hasLineCount(1);
        assertThat(temp.resolve("x.png")).doesNotExist();
    }

    private Path mkdir() throws IOException {
        return Files.createDirectories(data);
    }

    /// A board with one station and eight orders.
    private void setUp(String stations) throws IOException {
        StringBuilder history = new StringBuilder("card,moved_at,to_station\n");
        for (int i = 1; i <= 8; i++) {
            history.append("C").append(i).append(",2026-01-05T08:00Z,Orders\n");
        }
        Files.writeString(temp.resolve("orders.csv"), history);
        here("init", "--stations", stations);
        here("import", "movements", temp.resolve("orders.csv").toString());
    }

    /// A command in this process, which must be done; what it printed.
    private String here(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        App app = new App(Clock.systemUTC(), Map.of("PULLBOARD_DATA", data.toString()), printed, printed, temp);
        assertThat(app.run(List.of(words))).as("%s", out).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private Program.Ended run(String... words) throws IOException, InterruptedException {
        try (Program program = Program.command(data, words)) {
            return program.end();
        }
    }

    /// A process with the board open.
    private final class Board implements AutoCloseable {
        private final Process process;
        private final BufferedReader lines;

        Board() throws IOException {
            process = Program.process(List.of("pullboard.process.OpenBoard"), data)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            lines = process.inputReader(StandardCharsets.UTF_8);
            assertThat(line()).isEqualTo("open");
        }

        String line() throws IOException {
            return lines.readLine();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() throws IOException, InterruptedException {
            process.getOutputStream().close();
            process.waitFor();
        }
    }
}
