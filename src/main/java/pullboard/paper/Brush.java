package pullboard.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Coloured lines and areas on a page, in millimetres from the top left corner: what charts need. A colour is red,
/// green and blue as `0xRRGGBB`. Areas hide what is under them: a printer mixes no transparent colours.
public final class Brush {
    private final PDPageContentStream out;
    private final double height;

    Brush(PDPageContentStream out, double height) {
        this.out = out;
        this.height = height;
    }

    /// What is drawn inside an area.
    @FunctionalInterface
    public interface Drawing {
        void draw() throws IOException;
    }

    /// The first `n` of the points, joined.
    ///
    /// @param dash lengths of stroke and gap in mm; empty: no gaps
    public void path(double[] x, double[] y, int n, int colour, double thick, double[] dash) throws IOException {
        if (n < 2) {
            return;
        }
        stroke(colour, thick, dash);
        trace(x, y, n);
        out.stroke();
        if (dash.length > 0) {
            out.setLineDashPattern(new float[0], 0);
        }
    }

    private void stroke(int colour, double thick, double[] dash) throws IOException {
        out.setStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
        out.setLineWidth((float) (thick * Pen.POINTS));
        out.setLineJoinStyle(1);
        if (dash.length > 0) {
            float[] points = new float[dash.length];
            for (int i = 0; i < dash.length; i++) {
                points[i] = (float) (dash[i] * Pen.POINTS);
            }
            out.setLineDashPattern(points, 0);
        }
    }

    /// The area inside the first `n` of the points.
    public void area(double[] x, double[] y, int n, int colour) throws IOException {
        if (n < 3) {
            return;
        }
        out.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
        trace(x, y, n);
        out.closePath();
        out.fill();
    }

    /// A disc, or with `thick` above 0 a ring.
    public void disc(double x, double y, double radius, int colour, double thick) throws IOException {
        double k = radius * 0.5523;
        out.moveTo(across(x + radius), up(y));
        curve(x + radius, y + k, x + k, y + radius, x, y + radius);
        curve(x - k, y + radius, x - radius, y + k, x - radius, y);
        curve(x - radius, y - k, x - k, y - radius, x, y - radius);
        curve(x + k, y - radius, x + radius, y - k, x + radius, y);
        out.closePath();
        if (thick > 0) {
            stroke(colour, thick, new double[0]);
            out.stroke();
        } else {
            out.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            out.fill();
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        out.curveTo(across(x1), up(y1), across(x2), up(y2), across(x3), up(y3));
    }

    /// Draws only inside the first `n` of the points what `drawing` draws.
    public void inside(double[] x, double[] y, int n, Drawing drawing) throws IOException {
        out.saveGraphicsState();
        trace(x, y, n);
        out.closePath();
        out.clip();
        drawing.draw();
        out.restoreGraphicsState();
    }

    private void trace(double[] x, double[] y, int n) throws IOException {
        out.moveTo(across(x[0]), up(y[0]));
        for (int i = 1; i < n; i++) {
            out.lineTo(across(x[i]), up(y[i]));
        }
    }

    private static float across(double x) {
        return (float) (x * Pen.POINTS);
    }

    private float up(double y) {
        return (float) ((height - y) * Pen.POINTS);
    }

    private static float part(int colour, int shift) {
        return (colour >> shift & 0xff) / 255f;
    }
}
