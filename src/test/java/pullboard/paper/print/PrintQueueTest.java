package pullboard.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.text.Sentence;

/// Nothing lost, nothing printed twice without a word.
class PrintQueueTest {
    @TempDir
    Path folder;

    private Path paper;

    @BeforeEach
    void makeFolder() throws Exception {
        paper = Files.createDirectory(folder.resolve("paper"));
    }

    @Test
    void jobsThatWaitArePrintedAfterARestartInTheirOrder() throws Exception {
        LabelPrinter off;
        try (Desk desk = new Desk()) {
            off = desk.printer();
        }
        try (Tray tray = new Tray(spool())) {
            tray.print(off, 1, Sheets.labels(1, "first"));
            tray.print(off, 1, Sheets.labels(1, "second"));
            tray.until(1, PrintJob.State.Failed.class);
        }
        try (Tray tray = new Tray(spool());
                Desk desk = new Desk()) {
            assertThat(tray.queue.jobs()).extracting(PrintJob::id).containsExactly(2L, 1L);
            tray.move(1, desk.printer());
            tray.move(2, desk.printer());
            tray.until(2, PrintJob.State.Done.class);
            assertThat(desk.labels()).hasSize(2);
            assertThat(Sheets.read(Sheets.dots(desk.labels().getFirst()))).isEqualTo("first 1");
        }
    }

    @Test
    void aJobThatWasOnItsWayWhenTheProgramDiedAsksAPerson() throws Exception {
        try (Desk desk = new Desk().manner(Desk.Manner.STALLS)) {
            try (Tray tray = new Tray(spool())) {
                tray.print(desk.printer(), 20, Sheets.noise(20));
                tray.until(1, PrintJob.State.Sending.class);
                copy(spool(), folder.resolve("died"));
            }
            desk.manner(Desk.Manner.TAKES_ALL);
            try (Tray tray = new Tray(folder.resolve("died"))) {
                var unsure = tray.until(1, PrintJob.State.Unsure.class);
                assertThat(unsure.why().kind()).isEqualTo(Obstacle.Kind.ENDED);
                tray.queue.cameOut(1);
                tray.until(1, PrintJob.State.Done.class);
            }
            assertThat(desk.labels()).isEmpty();
        }
    }

    @Test
    void aProgramThatEndsBreaksOffWhatIsOnItsWay() throws Exception {
        try (Desk desk = new Desk().manner(Desk.Manner.STALLS)) {
            try (Tray tray = new Tray(spool())) {
                tray.print(desk.printer(), 20, Sheets.noise(20));
                tray.until(1, PrintJob.State.Sending.class, state -> state.pages() > 0);
            }
            try (Tray tray = new Tray(spool())) {
                assertThat(tray.job(1).state()).isInstanceOf(PrintJob.State.Unsure.class);
            }
        }
    }

    @Test
    void theSameOrderIsPrintedOnce() throws Exception {
        FolderPrinter files = new FolderPrinter(paper);
        try (Tray tray = new Tray(spool())) {
            assertThat(tray.print(files, 1, Sheets.labels(1, "A"), "entry 7")).isPresent();
            assertThat(tray.print(files, 1, Sheets.labels(1, "A"), "entry 7")).isEmpty();
            tray.until(1, PrintJob.State.Done.class);
        }
        try (Tray tray = new Tray(spool())) {
            assertThat(tray.print(files, 1, Sheets.labels(1, "A"), "entry 7")).isEmpty();
        }
        try (var all = Files.list(paper)) {
            assertThat(all).hasSize(1).allMatch(file -> file.toString().endsWith("Tickets-1.pdf"));
        }
    }

    @Test
    void pagesThatCannotBeMadeLeaveNothingBehind() throws Exception {
        try (Tray tray = new Tray(spool())) {
            PageSource broken = file -> {
                Files.writeString(file, "half");
                throw new IOException("no space");
            };
            assertThatThrownBy(() -> tray.print(new FolderPrinter(paper), 1, broken, "key"))
                    .isInstanceOf(IOException.class);
            assertThat(tray.queue.jobs()).isEmpty();
            try (var left = Files.list(spool())) {
                assertThat(left).isEmpty();
            }
            assertThat(tray.print(new FolderPrinter(paper), 1, Sheets.labels(1, "A"), "key"))
                    .isPresent();
        }
    }

    @Test
    void aFolderThatIsGoneIsTriedAgain() throws Exception {
        try (Tray tray = new Tray(spool())) {
            Path later = folder.resolve("later/prints");
            tray.print(new FolderPrinter(later), 1, Sheets.labels(1, "A"));
            tray.until(1, PrintJob.State.Failed.class, state -> state.tries() >= 2);
            Files.createDirectory(folder.resolve("later"));
            tray.until(1, PrintJob.State.Done.class);
        }
    }

    @Test
    void theLast200AreKeptAndNumbersAreNotUsedAgain() throws Exception {
        Spool spool = new Spool(spool());
        for (int id = 1; id <= 230; id++) {
            PrintOrder order = new PrintOrder("T", new FolderPrinter(paper), 1, 1, "", "");
            spool.pages(id, file -> Files.writeString(file, "%PDF"));
            spool.write(new PrintJob(id, order, Instant.EPOCH, new PrintJob.State.Done(Instant.EPOCH), id != 3));
        }
        try (Tray tray = new Tray(spool())) {
            PrintJob job = tray.print(new FolderPrinter(paper), 1, Sheets.labels(1, "A"));
            assertThat(job.id()).isEqualTo(231);
            tray.until(231, PrintJob.State.Done.class);
            tray.queue.settle(231);
            assertThat(tray.queue.jobs()).hasSize(JobList.KEPT + 1);
            assertThat(tray.job(3).settled()).as("not yet noted").isFalse();
            assertThat(tray.queue.pages(30)).doesNotExist();
        }
    }

    @Test
    void aJobFileThatIsDamagedIsSetAsideAndTheRestGoesOn() throws Exception {
        try (Tray tray = new Tray(spool())) {
            tray.print(new FolderPrinter(paper), 1, Sheets.labels(1, "A"));
            tray.until(1, PrintJob.State.Done.class);
        }
        Files.writeString(spool().resolve("000007.job"), "state=Nonsense");
        try (Tray tray = new Tray(spool())) {
            assertThat(tray.queue.jobs()).extracting(PrintJob::id).containsExactly(1L);
            assertThat(spool().resolve("000007.job.damaged")).exists();
            assertThat(tray.print(new FolderPrinter(paper), 1, Sheets.labels(1, "A"))
                            .id())
                    .isEqualTo(8);
        }
    }

    @Test
    void aPrinterIsKnownAgainByItsLine() {
        for (Printer printer : List.of(
                new SystemPrinter("Büro | 2.OG 100%"),
                new FolderPrinter(Path.of("/tmp/a b")),
                new LabelPrinter("Saw", "10.0.0.7", 9100, 300, 100, 150))) {
            assertThat(Printer.read(printer.line())).contains(printer);
        }
        assertThat(Printer.read("label|x|host|0|203|57|32")).isEmpty();
        assertThat(Printer.read("")).isEmpty();
    }

    @Test
    void everyObstacleHasItsWords() {
        SystemPrinter printer = new SystemPrinter("Office");
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Obstacle.Kind kind : Obstacle.Kind.values()) {
                Sentence says = new PrintWords(language).obstacle(new Obstacle(kind, "x"), printer);
                assertThat(says.what()).contains("x");
                assertThat(says.wayOut()).isNotBlank();
            }
        }
    }

    private Path spool() {
        return folder.resolve("print");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
