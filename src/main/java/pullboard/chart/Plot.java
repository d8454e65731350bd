package pullboard.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A chart laid out in a box: draws itself, and says what stands where.
public final class Plot {
    /// So near to a point counts as on it.
    private static final double NEAR = 14;

    private final Frame frame;

    /// What stands at a place of the chart.
    ///
    /// @param layer position among the chart's layers
    /// @param index of the point, bar or step in it
    /// @param x where it stands, in the box's lengths
    public record Pick(int layer, int index, double x, double y) {}

    /// @param surface for the widths of words
    public Plot(Chart chart, Box box, Surface surface, Locale locale) {
        frame = new Frame(chart, box, surface, locale);
    }

    public Chart chart() {
        return frame.chart;
    }

    /// Where the layers are drawn.
    public Box field() {
        return frame.field;
    }

    public double x(double px) {
        return frame.x(px);
    }

    public double y(double py) {
        return frame.y(py);
    }

    public void draw(Surface surface) {
        new Furniture(frame, surface).draw();
        if (!frame.chart.isEmpty()) {
            Layers layers = new Layers(frame, surface);
            surface.inside(frame.field, layers::draw);
            new Labels(frame, surface).draw();
        }
    }

    /// The datum that stands nearest to a place, or null: none is near.
    public @Nullable Pick pick(double px, double py) {
        Pick best = null;
        double least = NEAR * NEAR;
        for (int i = frame.chart.layers().size() - 1; i >= 0; i--) {
            Pick found = pick(i, px, py);
            if (found != null) {
                double distance = square(found.x() - px) + square(found.y() - py);
                boolean contained = !isPointy(frame.chart.layers().get(i));
                if (contained && best == null) {
                    return found;
                }
                if (!contained && distance <= least) {
                    best = found;
                    least = distance;
                }
            }
        }
        return best;
    }

    private static boolean isPointy(Layer layer) {
        return layer instanceof Layer.Points || layer instanceof Layer.Line;
    }

    private @Nullable Pick pick(int at, double px, double py) {
        return switch (frame.chart.layers().get(at)) {
            case Layer.Points p -> nearest(at, p.x(), p.y(), px, py);
            case Layer.Line l -> nearest(at, l.x(), l.y(), px, py);
            case Layer.Bars b -> bar(at, b, px, py);
            case Layer.Area a -> step(at, a, px, py);
            case Layer.Level _, Layer.Moment _ -> null;
        };
    }

    private @Nullable Pick nearest(int layer, double[] xs, double[] ys, double px, double py) {
        int best = -1;
        double least = NEAR * NEAR;
        for (int i = 0; i < xs.length; i++) {
            double x = frame.px(xs[i]);
            double distance = square(x - px) + square(frame.py(ys[i]) - py);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best < 0 ? null : at(layer, best, xs[best], ys[best]);
    }

    private @Nullable Pick bar(int layer, Layer.Bars bars, double px, double py) {
        double along = bars.across() ? frame.y(py) : frame.x(px);
        double up = bars.across() ? frame.x(px) : frame.y(py);
        for (int i = 0; i < bars.from().length; i++) {
            boolean in = along >= bars.from()[i] && along < bars.to()[i];
            if (in && up >= Math.min(bars.base()[i], bars.top()[i]) && up <= Math.max(bars.base()[i], bars.top()[i])) {
                return barAt(layer, bars, i);
            }
        }
        return null;
    }

    private @Nullable Pick step(int layer, Layer.Area area, double px, double py) {
        double x = frame.x(px);
        double y = frame.y(py);
        int at = Layers.lastAtOrBefore(area.x(), x);
        if (at < 0 || y < area.low()[at] || y > area.high()[at]) {
            return null;
        }
        return at(layer, at, area.x()[at], area.high()[at]);
    }

    /// Where a datum stands.
    public Pick at(int layer, int index) {
        return switch (frame.chart.layers().get(layer)) {
            case Layer.Line l -> at(layer, index, l.x()[index], l.y()[index]);
            case Layer.Points p -> at(layer, index, p.x()[index], p.y()[index]);
            case Layer.Area a -> at(layer, index, a.x()[index], a.high()[index]);
            case Layer.Bars b -> barAt(layer, b, index);
            case Layer.Level l -> at(layer, index, frame.chart.x().scale().high(), l.y());
            case Layer.Moment m ->
                at(layer, index, m.x(), frame.chart.y().scale().high());
        };
    }

    private Pick at(int layer, int index, double x, double y) {
        return new Pick(layer, index, frame.px(x), frame.py(y));
    }

    private Pick barAt(int layer, Layer.Bars bars, int i) {
        double middle = (bars.from()[i] + bars.to()[i]) / 2;
        return bars.across() ? at(layer, i, bars.top()[i], middle) : at(layer, i, middle, bars.top()[i]);
    }

    private static double square(double d) {
        return d * d;
    }
}
