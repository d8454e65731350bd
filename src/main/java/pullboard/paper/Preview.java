package pullboard.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page of the PDF as a picture: what is printed, not something like it.
public final class Preview {
    private Preview() {}

    /// @param page from 0
    /// @param dpi dots per inch of the picture
    public static BufferedImage page(Paperwork work, int page, Grid grid, double dpi) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Pdf.write(new OnePage(work, page), pdf, grid, Steps.ALL);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFRenderer(document).renderImageWithDPI(0, (float) dpi, ImageType.RGB);
        }
    }

    /// One page of a longer work.
    private record OnePage(Paperwork work, int page) implements Paperwork {
        @Override
        public String title() {
            return work.title();
        }

        @Override
        public int pages() {
            return 1;
        }

        @Override
        public PageSize size(int only) {
            return work.size(page);
        }

        @Override
        public void draw(int only, Pen pen) throws IOException {
            work.draw(page, pen);
        }
    }
}
