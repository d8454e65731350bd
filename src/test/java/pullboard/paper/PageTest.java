package pullboard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Area LINE = new Area(10, 10, 80, 8);
    private static final Type PLAIN = Type.of(Face.REGULAR, 12);

    @TempDir
    Path temp;

    @Test
    void wordsInManyScriptsAreFoundAgainInTheFile() throws IOException {
        List<String> words = List.of(
                "Spindle S4 ½ × 180", "Ζυγός άξονας", "Шестерня №5", "齿轮 轴承", "歯車 ギア", "톱니바퀴", "first-fit office");
        Path file = write(pen -> {
            double y = 10;
            for (String each : words) {
                pen.text(new Area(10, y, 80, 6), each, Type.of(Face.BOLD, 14));
                y += 10;
            }
        });
        assertThat(ReadBack.words(file).replaceAll("\\s+", " ")).contains(words);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A sheet");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Pullboard");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
        assertThat(Files.size(file)).as("subsets only").isLessThan(40_000);
    }

    @Test
    void aCharacterThatNoTypefaceHasIsABoxAndIsSaidOnce() throws IOException {
        List<Remark> remarks = remarks(pen -> {
            pen.text(LINE, "A \u0e01\u0e01 B", PLAIN);
            pen.text(LINE, "\u0e01 and \ud83d\ude00", PLAIN);
        });
        assertThat(remarks)
                .extracting(Remark::kind, Remark::text)
                .containsExactly(
                        tuple(Remark.Kind.NO_GLYPH, "\u0e01 (U+0E01)"),
                        tuple(Remark.Kind.NO_GLYPH, "\ud83d\ude00 (U+1F600)"));
        BufferedImage page = ReadBack.look(write(pen -> pen.text(LINE, "\u0e01", PLAIN)), 0, 150);
        assertThat(blackIn(page, LINE, 150)).isPositive();
    }

    @Test
    void longTextShrinksThenWrapsThenEndsInAnEllipsisAndIsReported() throws IOException {
        String text = "A spindle for the gear box, hardened and ground on both ends";
        assertThat(remarks(pen -> pen.text(LINE, text, PLAIN.least(6)))).isEmpty();
        assertThat(remarks(pen -> pen.text(LINE, text, PLAIN.least(10).lines(2))))
                .isEmpty();
        Path file = write(pen -> pen.text(LINE, text, PLAIN.least(10)));
        assertThat(ReadBack.words(file).strip()).startsWith("A spindle for").endsWith("…");
        assertThat(remarks(pen -> pen.text(LINE, text, PLAIN.least(10))))
                .containsExactly(new Remark(1, Remark.Kind.CUT, text));
    }

    @Test
    void textStaysInItsBox() throws IOException {
        Area box = new Area(20, 20, 30, 15);
        String text = "Donaudampfschifffahrtsgesellschaft 4711-0815-A/B left hand, stainless";
        for (double size = 6; size < 40; size += 3) {
            Type type = Type.of(Face.BOLD, size).least(5).lines(9);
            BufferedImage page = ReadBack.look(write(pen -> pen.text(box, text, type)), 0, 150);
            assertThat(blackIn(page, box, 150)).isPositive();
            assertThat(blackIn(page, PageSize.A6.area(), 150)).as("at %s", size).isEqualTo(blackIn(page, box, 150));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 203, 300, 600})
    void codesForAPrinterStandOnItsDots(int dpi) throws IOException {
        Area place = new Area(7.3, 9.1, 33, 33);
        Area bars = new Area(7.3, 50.7, 80, 12);
        Path file = write(new Grid(dpi), pen -> {
            pen.qr(place, "WO-1041/1Q");
            pen.code128(bars, "WO-1041/1Q");
        });
        BufferedImage page = ReadBack.look(file, 0, dpi);
        assertThat(greys(page, place, dpi)).isZero();
        assertThat(greys(page, new Area(7.3, 52, 80, 8), dpi)).isZero();
        assertThat(ReadBack.scan(page, place, dpi, BarcodeFormat.QR_CODE)).contains("WO-1041/1Q");
        assertThat(ReadBack.scan(page, bars, dpi, BarcodeFormat.CODE_128)).contains("WO-1041/1Q");
    }

    @Test
    void aCodeThatCannotBeReadIsLeftOutAndSaid() throws IOException {
        assertThat(remarks(pen -> pen.code128(new Area(0, 0, 30, 10), "WO-1041/1Q")))
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.BARCODE_TOO_LONG);
        assertThat(remarks(pen -> pen.code128(new Area(0, 0, 90, 10), "Größe/1Q")))
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.BARCODE_NOT_ASCII);
        assertThat(remarks(pen -> pen.qr(new Area(0, 0, 6, 6), "WO-1041/1Q")))
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.NO_QR);
        assertThat(remarks(pen -> pen.picture(LINE, new byte[] {1, 2, 3})))
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.BAD_PICTURE);
    }

    @Test
    void theNarrowestBarIsWideEnoughForAScanner() throws IOException {
        for (int dpi : List.of(203, 300, 600)) {
            Grid grid = new Grid(dpi);
            write(grid, pen -> {
                double least = pen.leastCode128("WO-1041/1Q");
                var bars = pen.code128(new Area(3.1, 3, least, 9), "WO-1041/1Q");
                assertThat(bars).isNotNull();
                assertThat(bars.width() / 145).isGreaterThanOrEqualTo(dpi == 600 ? 0.29 : 0.19);
                assertThat(pen.code128(new Area(3.1, 3, least * 0.9, 9), "WO-1041/1Q"))
                        .isNull();
            });
        }
    }

    @Test
    void aStoppedJobLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(temp.resolve("a.pdf"), "before");
        assertThatThrownBy(() -> Pdf.write(sheet(_ -> {}), file, Grid.FINE, (done, total) -> done < total))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Pdf.write(
                        sheet(_ -> {
                            throw new IOException("no ink");
                        }),
                        file,
                        Grid.FINE,
                        Steps.ALL))
                .hasMessage("no ink");
        assertThat(file).hasContent("before");
        assertThat(temp.toFile().list()).containsExactly("a.pdf");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> Pdf.write(sheet(_ -> {}), temp, Grid.FINE, Steps.ALL))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(temp.toString());
        assertThatThrownBy(() -> Pdf.write(sheet(_ -> {}), temp.resolve("no/such.pdf"), Grid.FINE, Steps.ALL))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void thePreviewIsThePage() throws IOException {
        Sheet sheet = sheet(pen -> pen.qr(new Area(10, 10, 30, 30), "7/19"));
        BufferedImage preview = Preview.page(sheet, 0, Grid.FINE, 150);
        assertThat(preview.getWidth()).isBetween(619, 621);
        assertThat(ReadBack.scan(preview, PageSize.A6.area(), 150, BarcodeFormat.QR_CODE))
                .contains("7/19");
    }

    private static Sheet sheet(Sheet.Drawing drawing) {
        return new Sheet(PageSize.A6, drawing);
    }

    private Path write(Sheet.Drawing drawing) throws IOException {
        return write(Grid.FINE, drawing);
    }

    private Path write(Grid grid, Sheet.Drawing drawing) throws IOException {
        Path file = temp.resolve("sheet.pdf");
        Pdf.write(sheet(drawing), file, grid, Steps.ALL);
        return file;
    }

    private List<Remark> remarks(Sheet.Drawing drawing) throws IOException {
        return Pdf.write(sheet(drawing), temp.resolve("sheet.pdf"), Grid.FINE, Steps.ALL);
    }

    private static int blackIn(BufferedImage page, Area area, int dpi) {
        return count(page, area, dpi, 0, 128);
    }

    private static int greys(BufferedImage page, Area area, int dpi) {
        return count(page, area, dpi, 20, 235);
    }

    private static int count(BufferedImage page, Area area, int dpi, int from, int below) {
        int count = 0;
        for (int y = (int) (area.y() / 25.4 * dpi); y < Math.min(page.getHeight(), area.bottom() / 25.4 * dpi); y++) {
            for (int x = (int) (area.x() / 25.4 * dpi); x < Math.min(page.getWidth(), area.right() / 25.4 * dpi); x++) {
                int grey = page.getRaster().getSample(x, y, 0);
                count += grey >= from && grey < below ? 1 : 0;
            }
        }
        return count;
    }
}
