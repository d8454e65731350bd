package pullboard.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A label printer as it behaves on a shop floor.
class LabelPrintingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Tray tray;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk();
        tray = new Tray(folder);
    }

    @AfterEach
    void close() throws Exception {
        tray.close();
        desk.close();
    }

    @Test
    void theCodeOnEachLabelCanBeRead() throws Exception {
        PrintJob job = tray.print(desk.printer(), 3, Sheets.labels(3, "WO-1041/1K"));
        tray.until(job.id(), PrintJob.State.Done.class);

        assertThat(desk.labels()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(Sheets.read(Sheets.dots(desk.labels().get(i)))).isEqualTo("WO-1041/1K " + (i + 1));
        }
        assertThat(desk.labels().getFirst()).startsWith("^XA^PW455^LL255").endsWith("^PQ1^XZ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 455, 456, 3300})
    void anyDotsComeOutAsTheyWere(int width) {
        BufferedImage image = new BufferedImage(width, 40, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(width);
        for (int y = 0; y < 40; y++) {
            int run = 1 + random.nextInt(900);
            for (int x = 0; x < width; x++) {
                boolean white = y % 7 != 0 && (y % 5 == 0 ? random.nextBoolean() : x / run % 2 == 0);
                image.setRGB(x, y, white ? 0xFFFFFF : 0);
            }
        }
        BufferedImage back = Sheets.dots(Zpl.label(image, 2));
        for (int i = 0; i < width * 40; i++) {
            assertThat(back.getRGB(i % width, i / width)).isEqualTo(image.getRGB(i % width, i / width));
        }
    }

    @Test
    void aPrinterThatSaysNothingStillPrints() throws Exception {
        desk.manner(Desk.Manner.SILENT);
        PrintJob job = tray.print(desk.printer(), 1, Sheets.labels(1, "A"));
        tray.until(job.id(), PrintJob.State.Done.class);
        assertThat(desk.labels()).hasSize(1);
        assertThat(printers().state(desk.printer())).isEqualTo(PrinterState.SILENT);
    }

    @Test
    void withoutPaperNothingIsSentUntilThereIsSome() throws Exception {
        desk.status(Desk.NO_PAPER);
        PrintJob job = tray.print(desk.printer(), 1, Sheets.labels(1, "A"));
        var failed = tray.until(job.id(), PrintJob.State.Failed.class, state -> state.tries() >= 3);
        assertThat(failed.why().kind()).isEqualTo(Obstacle.Kind.PAPER_OUT);
        assertThat(failed.next()).isNotNull();
        assertThat(desk.labels()).isEmpty();

        desk.status(Desk.READY);
        tray.until(job.id(), PrintJob.State.Done.class);
        assertThat(desk.labels()).hasSize(1);
    }

    @Test
    void aPrinterThatIsOffIsTriedAgainAndAgain() throws Exception {
        LabelPrinter gone = desk.printer();
        desk.close();
        PrintJob job = tray.print(gone, 1, Sheets.labels(1, "A"));
        var failed = tray.until(job.id(), PrintJob.State.Failed.class, state -> state.tries() >= 3);
        assertThat(failed.why().kind()).isEqualTo(Obstacle.Kind.NOT_REACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STALLS", "HANGS_UP"})
    void whatStoppedHalfWayAsksAPersonAndIsNotSentAgain(Desk.Manner manner) throws Exception {
        desk.manner(manner);
        PrintJob job = tray.print(desk.printer(), 20, Sheets.noise(20));
        var unsure = tray.until(job.id(), PrintJob.State.Unsure.class);
        assertThat(unsure.why().kind())
                .isEqualTo(manner == Desk.Manner.STALLS ? Obstacle.Kind.STALLED : Obstacle.Kind.BROKE_OFF);
        assertThat(unsure.pages()).isLessThan(20);

        desk.manner(Desk.Manner.TAKES_ALL);
        PrintJob next = tray.print(desk.printer(), 1, Sheets.labels(1, "next"));
        tray.until(next.id(), PrintJob.State.Done.class);
        assertThat(tray.job(job.id()).state()).isEqualTo(unsure);

        int before = desk.labels().size();
        tray.queue.again(job.id(), desk.printer());
        tray.until(job.id(), PrintJob.State.Done.class);
        assertThat(desk.labels()).hasSize(before + 20);
    }

    @Test
    void aJobOnItsWayCanBeBrokenOff() throws Exception {
        desk.manner(Desk.Manner.STALLS);
        PrintJob job = tray.print(desk.printer(), 20, Sheets.noise(20));
        tray.until(job.id(), PrintJob.State.Sending.class);
        tray.queue.cancel(job.id());
        assertThat(tray.until(job.id(), PrintJob.State.Cancelled.class).pages()).isLessThan(20);
    }

    @Test
    void thePrinterSaysWhatItLacks() {
        Printers printers = printers();
        assertThat(printers.state(desk.printer())).isEqualTo(PrinterState.READY);
        for (var said : List.of(Desk.NO_PAPER, Desk.PAUSED, Desk.OPEN)) {
            desk.status(said);
            Obstacle.Kind expected = said.equals(Desk.NO_PAPER)
                    ? Obstacle.Kind.PAPER_OUT
                    : said.equals(Desk.PAUSED) ? Obstacle.Kind.PAUSED : Obstacle.Kind.HEAD_OPEN;
            assertThat(printers.state(desk.printer())).isEqualTo(PrinterState.of(expected));
        }
    }

    @Test
    void theTestPageSaysWhatZplWouldTakeForACommand() throws Exception {
        printers().test(desk.printer(), List.of("Müller ^XZ ~HS _", "Δοκιμή"));
        // finish() has waited until the other side had read it all
        assertThat(desk.labels())
                .singleElement()
                .satisfies(label -> assertThat(label)
                        .contains("^CI28", "^FH_^FDMüller _5EXZ _7EHS _5F^FS", "Δοκιμή")
                        .endsWith("^PQ1^XZ"));
        desk.status(Desk.OPEN);
        assertThatThrownBy(() -> printers().test(desk.printer(), List.of("x"))).isInstanceOf(PrintTrouble.class);
    }

    private static Printers printers() {
        return new Printers(Spooler.find(), Tray.SHORT);
    }
}
