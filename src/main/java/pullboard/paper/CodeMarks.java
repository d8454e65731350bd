package pullboard.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import pullboard.paper.code.Barcode;
import pullboard.paper.code.QrCode;

/// Puts the modules of codes onto the printer's dots. All modules of a code are one path, so that no renderer leaves a
/// seam between two of them.
final class CodeMarks {
    /// Below this cameras and scanners begin to fail, mm.
    private static final double FINEST_QR = 0.25;

    /// The narrowest bar that a shop's scanner surely reads where it stands on whole dots, mm.
    private static final double FINEST_BAR = 0.19;

    /// The same where nobody knows on which dots it will stand: what was still read at 150 dpi.
    private static final double FINEST_ANYWHERE = 0.29;

    /// Wider bars gain nothing, mm.
    private static final double WIDEST_BAR = 0.51;

    private final PDPageContentStream out;
    private final Grid grid;
    private final double height;

    CodeMarks(PDPageContentStream out, Grid grid, double height) {
        this.out = out;
        this.grid = grid;
        this.height = height;
    }

    @Nullable
    Area qr(Area box, QrCode code) throws IOException {
        int count = code.size() + 2 * QrCode.QUIET;
        double x = grid.snap(box.x());
        double y = grid.snap(box.y());
        double module = grid.module(Math.min(box.right() - x, box.bottom() - y), count);
        if (module < FINEST_QR) {
            return null;
        }
        begin(x + QrCode.QUIET * module, y + QrCode.QUIET * module, module, module);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                int start = column;
                while (column < code.size() && code.isBlack(column, row)) {
                    column++;
                }
                if (column > start) {
                    out.addRect(start, row, column - start, 1);
                }
            }
        }
        end();
        return new Area(x, y, count * module, count * module);
    }

    /// Millimetres that the code needs, with room for beginning on a dot.
    double least(Barcode code) {
        double bar = Math.ceil(finestBar() / grid.dot() - 1e-6) * grid.dot();
        return (code.size() + 2 * Barcode.QUIET) * bar + grid.snap(grid.dot());
    }

    private double finestBar() {
        return grid.equals(Grid.FINE) ? FINEST_ANYWHERE : FINEST_BAR;
    }

    @Nullable
    Area code128(Area box, Barcode code) throws IOException {
        int count = code.size() + 2 * Barcode.QUIET;
        double x = grid.snap(box.x());
        double module = grid.module(Math.min(box.right() - x, WIDEST_BAR * count), count);
        if (module < finestBar()) {
            return null;
        }
        begin(x + Barcode.QUIET * module, box.y(), module, box.height());
        for (int at = 0; at < code.size(); at++) {
            int start = at;
            while (at < code.size() && code.isBlack(at)) {
                at++;
            }
            if (at > start) {
                out.addRect(start, 0, at - start, 1);
            }
        }
        end();
        return new Area(x + Barcode.QUIET * module, box.y(), code.size() * module, box.height());
    }

    /// From here on one unit is one module, to the right and downwards.
    private void begin(double x, double y, double wide, double high) throws IOException {
        out.saveGraphicsState();
        out.setNonStrokingColor(Ink.BLACK.grey());
        out.transform(new Matrix(
                (float) (wide * Pen.POINTS), 0, 0, (float) (-high * Pen.POINTS), (float) (x * Pen.POINTS), (float)
                        ((height - y) * Pen.POINTS)));
    }

    private void end() throws IOException {
        out.fill();
        out.restoreGraphicsState();
    }
}
