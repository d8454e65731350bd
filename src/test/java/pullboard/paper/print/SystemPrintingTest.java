package pullboard.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The system's queues: through a stand-in for `lpr` everywhere, and through CUPS where it runs.
@DisabledOnOs(OS.WINDOWS)
class SystemPrintingTest {
    @TempDir
    Path folder;

    private Path lpr;

    @BeforeEach
    void makeLpr() throws Exception {
        lpr = Files.writeString(folder.resolve("lpr"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(lpr, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theQueueGetsThePdfWithItsSizeAndCopies() throws Exception {
        Files.writeString(lpr, "#!/bin/sh\nfor a; do echo \"$a\"; done > %s/said\n".formatted(folder));
        try (Tray tray = new Tray(folder.resolve("print"), spooler(lpr))) {
            PrintOrder order = new PrintOrder("Tickets of Saw", new SystemPrinter("Office"), 2, 1, "", "");
            tray.queue.submit(order, Sheets.labels(1, "A"));
            tray.until(1, PrintJob.State.Done.class);
            assertThat(Files.readAllLines(folder.resolve("said")))
                    .containsExactly(
                            "-P",
                            "Office",
                            "-#",
                            "2",
                            "-T",
                            "Tickets of Saw",
                            "-o",
                            "media=Custom.32x57mm",
                            tray.queue.pages(1).toString());
        }
    }

    @Test
    void whatTheQueueRefusesIsSaidAndTriedAgain() throws Exception {
        Files.writeString(lpr, "#!/bin/sh\necho 'lpr: The printer or class does not exist.' >&2; exit 1\n");
        try (Tray tray = new Tray(folder.resolve("print"), spooler(lpr))) {
            tray.print(new SystemPrinter("Gone"), 1, Sheets.labels(1, "A"));
            var failed = tray.until(1, PrintJob.State.Failed.class);
            assertThat(failed.why().kind()).isEqualTo(Obstacle.Kind.NO_QUEUE);
            assertThat(failed.why().detail()).startsWith("lpr: The printer or class does not exist.");
            Files.writeString(lpr, "#!/bin/sh\nexit 0\n");
            tray.until(1, PrintJob.State.Done.class);
        }
    }

    @Test
    void withoutLprItIsSaidThatNothingPrints() throws Exception {
        try (Tray tray = new Tray(folder.resolve("print"), spooler(null))) {
            tray.print(new SystemPrinter("Office"), 1, Sheets.labels(1, "A"));
            assertThat(tray.until(1, PrintJob.State.Failed.class).why().kind()).isEqualTo(Obstacle.Kind.NO_LPR);
            Printers.Found found = new Printers(spooler(null), Tray.SHORT).find();
            assertThat(found.printers()).isEmpty();
            assertThat(found.obstacle()).isEqualTo(new Obstacle(Obstacle.Kind.NO_LPR, ""));
        }
    }

    @Test
    void papersAreCalledByTheirNames() {
        assertThat(SystemDelivery.media(PDRectangle.A4)).isEqualTo("A4");
        assertThat(SystemDelivery.media(new PDRectangle(842, 595))).isEqualTo("A4");
        assertThat(SystemDelivery.media(PDRectangle.LETTER)).isEqualTo("Letter");
        assertThat(SystemDelivery.media(PDRectangle.A3)).isEqualTo("A3");
        assertThat(SystemDelivery.media(PDRectangle.A6)).isEqualTo("A6");
    }

    /// Needs a running CUPS and the right to add a queue, as on a machine set up for it.
    @Test
    void aRealQueueTakesTheJob() throws Exception {
        assumeTrue(run("lpstat", "-r").contains("is running"), "no CUPS runs here");
        String queue = "pullboard-test-" + ProcessHandle.current().pid();
        run("lpadmin", "-p", queue, "-E", "-v", "file:///dev/null", "-m", "raw");
        assumeTrue(run("lpstat", "-a").contains(queue), "no queue may be added here");
        try (Tray tray = new Tray(folder.resolve("print"))) {
            assertThat(new Printers(Spooler.find(), Tray.SHORT).find().printers())
                    .contains(new SystemPrinter(queue));
            tray.print(new SystemPrinter(queue), 1, Sheets.labels(1, "A"));
            tray.until(1, PrintJob.State.Done.class);
            assertThat(run("lpstat", "-W", "all", "-o", queue)).contains(queue + "-");
            run("cupsreject", queue);
            tray.print(new SystemPrinter(queue), 1, Sheets.labels(1, "B"));
            assertThat(tray.until(2, PrintJob.State.Failed.class).why().kind()).isEqualTo(Obstacle.Kind.NOT_TAKEN);
        } finally {
            run("lpadmin", "-x", queue);
        }
    }

    private static Spooler spooler(Path lpr) {
        return new Spooler(lpr, true, Duration.ofSeconds(5));
    }

    private static String run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            process.waitFor(10, TimeUnit.SECONDS);
            return said;
        } catch (java.io.IOException notInstalled) {
            return List.of(command) + " is not installed";
        }
    }
}
