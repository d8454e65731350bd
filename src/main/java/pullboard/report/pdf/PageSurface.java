package pullboard.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import pullboard.chart.Box;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Hatching;
import pullboard.chart.Ink;
import pullboard.chart.Marker;
import pullboard.chart.Surface;
import pullboard.paper.Area;
import pullboard.paper.Brush;
import pullboard.paper.Face;
import pullboard.paper.Pen;
import pullboard.paper.Type;

/// A page as a surface for charts. Charts reckon in points, pages in millimetres.
final class PageSurface implements Surface {
    private static final double MM = 25.4 / 72;
    private static final double LONG = 200;

    private final Pen pen;
    private final double scale;
    private final double unit;
    private final Brush brush;

    /// What a stroke needs of the page; failures of the file surface where the page is written.
    @FunctionalInterface
    private interface Stroke {
        void draw() throws IOException;
    }

    /// @param scale how large a chart's point is drawn, in points
    PageSurface(Pen pen, double scale) {
        this.pen = pen;
        this.scale = scale;
        this.unit = MM * scale;
        this.brush = pen.brush();
    }

    /// A part of the page in the chart's lengths.
    Box box(Area area) {
        return new Box(area.x() / unit, area.y() / unit, area.width() / unit, area.height() / unit);
    }

    private static void on(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The inks on white paper: the Okabe-Ito set, the light ones a shade darker.
    static int colour(Ink ink) {
        return switch (ink) {
            case PAPER -> 0xffffff;
            case TEXT -> 0x111111;
            case MUTE -> 0x444444;
            case GRID -> 0xd0d0d0;
            case AXIS -> 0x666666;
            case BLUE -> 0x0067a3;
            case ORANGE -> 0xd98e00;
            case GREEN -> 0x008a63;
            case SKY -> 0x3fa3dc;
            case VERMILLION -> 0xc94f00;
            case PURPLE -> 0xb85e93;
            case YELLOW -> 0xbfae00;
            case GREY -> 0x6b7683;
        };
    }

    /// As if the paper shone through.
    private static int mixed(Ink ink, double cover) {
        int colour = colour(ink);
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = colour >> shift & 0xff;
            mixed |= (int) Math.round(255 - (255 - part) * cover) << shift;
        }
        return mixed;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double width, Dash dash) {
        path(new double[] {x1, x2}, new double[] {y1, y2}, 2, ink, width, dash);
    }

    @Override
    public void path(double[] x, double[] y, int n, Ink ink, double width, Dash dash) {
        double thick = (ink == Ink.GRID || ink == Ink.AXIS ? 0.5 : 0.75) * width * MM;
        on(() -> brush.path(mm(x, n), mm(y, n), n, colour(ink), thick, mm(dash.pattern(), dash.pattern().length)));
    }

    private double[] mm(double[] points, int n) {
        double[] lengths = new double[n];
        for (int i = 0; i < n; i++) {
            lengths[i] = points[i] * unit;
        }
        return lengths;
    }

    @Override
    public void area(double[] x, double[] y, int n, Ink ink, Fill fill) {
        double[] across = mm(x, n);
        double[] down = mm(y, n);
        on(() -> brush.area(across, down, n, mixed(ink, Hatching.cover(fill))));
        Box around = Box.around(x, y, n);
        var strokes = Hatching.strokes(around, fill);
        if (!strokes.isEmpty() && n > 2) {
            on(() -> brush.inside(across, down, n, () -> {
                for (double[] s : strokes) {
                    line(s[0], s[1], s[2], s[3], ink, 0.7, Dash.SOLID);
                }
            }));
        }
    }

    @Override
    public void box(Box box, Ink ink, Fill fill) {
        double[] x = {box.x(), box.right(), box.right(), box.x()};
        double[] y = {box.y(), box.y(), box.bottom(), box.bottom()};
        area(x, y, 4, ink, fill);
    }

    @Override
    public void marker(Marker marker, double x, double y, double size, Ink ink) {
        double r = size / 2;
        switch (marker) {
            case DOT -> on(() -> brush.disc(x * unit, y * unit, r * unit, colour(ink), 0));
            case RING -> on(() -> brush.disc(x * unit, y * unit, r * unit, colour(ink), 0.3));
            case SQUARE -> solid(ink, new double[] {x - r, x + r, x + r, x - r}, y - r, y - r, y + r, y + r);
            case TRIANGLE -> solid(ink, new double[] {x - r, x + r, x}, y + r, y + r, y - r);
            case DIAMOND -> solid(ink, new double[] {x - r, x, x + r, x}, y, y - r, y, y + r);
            case CROSS -> {
                line(x - r, y - r, x + r, y + r, ink, 1.5, Dash.SOLID);
                line(x - r, y + r, x + r, y - r, ink, 1.5, Dash.SOLID);
            }
        }
    }

    private void solid(Ink ink, double[] x, double... y) {
        on(() -> brush.area(mm(x, x.length), mm(y, y.length), x.length, colour(ink)));
    }

    @Override
    public void word(String word, double x, double y, double size, boolean bold, Ink ink, Anchor anchor) {
        double left = x * unit
                - switch (anchor) {
                    case START -> 0;
                    case MIDDLE -> LONG / 2;
                    case END -> LONG;
                };
        Type.Across across = switch (anchor) {
            case START -> Type.Across.LEFT;
            case MIDDLE -> Type.Across.MIDDLE;
            case END -> Type.Across.RIGHT;
        };
        double high = size * 1.4 * unit;
        Area box = new Area(left, y * unit - high / 2, LONG, high);
        pullboard.paper.Ink black = ink == Ink.MUTE ? pullboard.paper.Ink.DARK : pullboard.paper.Ink.BLACK;
        on(() -> pen.text(
                box,
                word,
                type(size, bold).across(across).down(Type.Down.MIDDLE).ink(black)));
    }

    private Type type(double size, boolean bold) {
        return Type.of(bold ? Face.SEMIBOLD : Face.REGULAR, size * scale);
    }

    @Override
    public double width(String word, double size, boolean bold) {
        try {
            return pen.width(word, type(size, bold)) / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inside(Box box, Runnable drawing) {
        double[] x = mm(new double[] {box.x(), box.right(), box.right(), box.x()}, 4);
        double[] y = mm(new double[] {box.y(), box.y(), box.bottom(), box.bottom()}, 4);
        on(() -> brush.inside(x, y, 4, drawing::run));
    }
}
