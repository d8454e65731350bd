package pullboard.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes paperwork as PDF: vectors, embedded typefaces, text that can be searched. Pages are drawn one by one and
/// wait
/// in a temporary file, so that a long job needs little more memory than a short one.
public final class Pdf {
    private Pdf() {}

    /// Writes the whole job. The stream is not closed.
    ///
    /// @param grid the dots of the printer, {@link Grid#FINE} where it is not known
    /// @return what is not as it was meant
    /// @throws CancellationException `steps` said to stop; what is in the stream is no PDF
    public static List<Remark> write(Paperwork work, OutputStream out, Grid grid, Steps steps) throws IOException {
        Remarks remarks = new Remarks();
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            draw(work, document, remarks, grid, steps);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return remarks.all();
    }

    /// Writes the file whole or not at all; what was there before stays until the new one is complete.
    ///
    /// @throws java.nio.file.FileSystemException names what stands in the way
    /// @throws CancellationException `steps` said to stop; nothing was changed
    public static List<Remark> write(Paperwork work, Path file, Grid grid, Steps steps) throws IOException {
        try (DraftFile draft = DraftFile.beside(file)) {
            List<Remark> remarks = write(work, draft.out(), grid, steps);
            draft.put();
            return remarks;
        }
    }

    private static void draw(Paperwork work, PDDocument document, Remarks remarks, Grid grid, Steps steps)
            throws IOException {
        describe(document, work.title());
        Typefaces faces = new Typefaces(document, remarks::missing);
        PictureCase pictures = new PictureCase(document);
        int pages = work.pages();
        for (int page = 0; page < pages; page++) {
            if (!steps.goOn(page, pages)) {
                throw new CancellationException("stopped after " + page + " of " + pages + " pages");
            }
            remarks.turnTo(page + 1);
            draw(work, page, document, faces, pictures, remarks, grid);
        }
        if (!steps.goOn(pages, pages)) {
            throw new CancellationException("stopped after the last page");
        }
    }

    static void draw(
            Paperwork work,
            int page,
            PDDocument document,
            Typefaces faces,
            PictureCase pictures,
            Remarks remarks,
            Grid grid)
            throws IOException {
        PageSize size = work.size(page);
        PDPage sheet =
                new PDPage(new PDRectangle((float) (size.width() * Pen.POINTS), (float) (size.height() * Pen.POINTS)));
        document.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
            work.draw(page, new Pen(out, faces, pictures, remarks, grid, size.height()));
        }
    }

    private static void describe(PDDocument document, String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Pullboard");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
