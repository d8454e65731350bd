package pullboard.paper.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Sends pages to a label printer, each as dots. The printer is asked first: one without paper gets nothing.
final class LabelDelivery {
    private final LabelPrinter printer;
    private final Patience patience;

    LabelDelivery(LabelPrinter printer, Patience patience) {
        this.printer = printer;
        this.patience = patience;
    }

    /// @throws PrintTrouble where it stopped; `sent` knows whether something was on its way
    void print(Path pdf, int copies, Sent sent) throws PrintTrouble {
        try (PDDocument document = load(pdf)) {
            PDFRenderer pages = new PDFRenderer(document);
            byte[] first = label(pages, 0, copies);
            try (LabelLink link = LabelLink.open(printer, patience)) {
                sent.by(link::shut);
                PrinterState before = ask(link);
                sent.begin();
                link.write(first);
                sent.page(1);
                for (int page = 1; page < document.getNumberOfPages(); page++) {
                    link.write(label(pages, page, copies));
                    sent.page(page + 1);
                }
                end(link, before);
            } finally {
                sent.by(null);
            }
        } catch (IOException e) {
            throw new PrintTrouble(Obstacle.Kind.PAGE_LOST, String.valueOf(e.getMessage()), e);
        }
    }

    /// How the printer does.
    PrinterState state() {
        try (LabelLink link = LabelLink.open(printer, patience)) {
            return link.state();
        } catch (PrintTrouble trouble) {
            return new PrinterState(trouble.obstacle(), true);
        }
    }

    /// Prints a frame with a few lines in the printer's own letters.
    void test(List<String> lines) throws PrintTrouble {
        try (LabelLink link = LabelLink.open(printer, patience)) {
            ask(link);
            link.write(Zpl.bytes(Zpl.test(printer, lines)));
            link.finish();
        }
    }

    private static PrinterState ask(LabelLink link) throws PrintTrouble {
        PrinterState state = link.state();
        if (state.obstacle() != null) {
            throw new PrintTrouble(state.obstacle().kind(), state.obstacle().detail(), null);
        }
        return state;
    }

    /// A printer that answered before and answers still has read everything up to the question. What it then says of
    /// paper is about labels that it already holds.
    private static void end(LabelLink link, PrinterState before) throws PrintTrouble {
        if (before.sure() && !link.state().sure()) {
            throw new PrintTrouble(Obstacle.Kind.STALLED, "", null);
        }
        link.finish();
    }

    private byte[] label(PDFRenderer pages, int page, int copies) throws IOException {
        BufferedImage dots = pages.renderImageWithDPI(page, printer.dpi(), ImageType.GRAY);
        return Zpl.bytes(Zpl.label(dots, copies));
    }

    private static PDDocument load(Path pdf) throws IOException {
        return Loader.loadPDF(pdf.toFile());
    }
}
