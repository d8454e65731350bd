package pullboard.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.paper.Grid;
import pullboard.paper.PageSize;
import pullboard.paper.Pdf;
import pullboard.paper.Steps;

class ChartSheetTest {
    private static final Axis CARDS = new Axis("cards", Scale.fromZero(9));
    private static final Axis DAYS = new Axis("days", new Scale.Linear(0, 4));

    @Test
    void aChartOnPaperIsVectorsWithWordsThatCanBeSearched() throws IOException {
        Layer bars = new Layer.Bars(
                "",
                Ink.BLUE,
                Fill.HATCH,
                new double[] {0, 2},
                new double[] {2, 4},
                new double[2],
                new double[] {9, 3},
                false);
        Layer level = new Layer.Level("85 %: 3 d", Ink.ORANGE, Dash.DASHED, 5);
        byte[] pdf = pdf(new Chart("Wie lange Karten brauchen", "12 Karten", DAYS, CARDS, List.of(bars, level), ""));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Wie lange Karten brauchen", "12 Karten", "cards", "85 %: 3 d");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 50);
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
            assertThat(blue(page)).as("blue dots").isGreaterThan(2000);
        }
    }

    @Test
    void nothingToDrawIsSaidOnPaperToo() throws IOException {
        byte[] pdf = pdf(new Chart("WIP", "", DAYS, CARDS, List.of(), "Not enough yet: 2 of 3 days"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Not enough yet: 2 of 3 days");
        }
    }

    private static byte[] pdf(Chart chart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartSheet sheet = new ChartSheet("Charts", List.of(chart), PageSize.A4.turned(), Locale.ENGLISH);
        assertThat(Pdf.write(sheet, out, Grid.FINE, Steps.ALL)).isEmpty();
        return out.toByteArray();
    }

    private static int blue(BufferedImage page) {
        int count = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                count += (rgb & 0xff) > (rgb >> 16 & 0xff) + 60 ? 1 : 0;
            }
        }
        return count;
    }
}
