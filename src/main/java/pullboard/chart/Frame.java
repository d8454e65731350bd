package pullboard.chart;

import java.util.List;
import java.util.Locale;

/// Where the parts of a chart stand, and the way between values and places.
final class Frame {
    static final double TITLE = 14;
    static final double SMALL = 11;
    private static final double GAP = 8;
    private static final double LABELS = 120;

    final Chart chart;
    final Box all;
    final Box field;
    final List<Ticks.Tick> xTicks;
    final List<Ticks.Tick> yTicks;

    Frame(Chart chart, Box all, Surface surface, Locale locale) {
        this.chart = chart;
        this.all = all;
        double top = all.y() + head(chart);
        double bottom = all.bottom() - SMALL * 2.6 - (chart.x().name().isEmpty() ? 0 : SMALL * 1.5);
        yTicks = Ticks.of(chart.y(), (int) Math.max(2, (bottom - top) / (names(chart.y()) ? 16 : 40)), locale);
        double left = all.x() + GAP + widest(yTicks, surface, all.width() * 0.35);
        double right = all.right() - Math.min(labels(chart, surface), all.width() * 0.3) - GAP;
        field = new Box(left, top, Math.max(10, right - left), Math.max(10, bottom - top));
        xTicks = Ticks.of(chart.x(), (int) Math.max(2, field.width() / (names(chart.x()) ? 54 : 74)), locale);
    }

    private static double head(Chart chart) {
        return (chart.title().isEmpty() ? 0 : TITLE * 1.7)
                + (chart.note().isEmpty() ? 0 : SMALL * 1.6)
                + (chart.y().name().isEmpty() && !hasLegend(chart) ? GAP : SMALL * 2.3);
    }

    /// Bars and points have no end at which a name could stand.
    static boolean hasLegend(Chart chart) {
        return chart.layers().stream().filter(Frame::isInLegend).count() > 1;
    }

    static boolean isInLegend(Layer layer) {
        return (layer instanceof Layer.Bars || layer instanceof Layer.Points)
                && !layer.name().isEmpty();
    }

    private static boolean names(Axis axis) {
        return axis.scale() instanceof Scale.Names;
    }

    private static double widest(List<Ticks.Tick> ticks, Surface surface, double most) {
        double widest = 0;
        for (Ticks.Tick tick : ticks) {
            widest = Math.max(widest, surface.width(tick.word(), SMALL, false));
        }
        return Math.min(widest, most);
    }

    /// Room at the right for what is named there.
    private static double labels(Chart chart, Surface surface) {
        double widest = 0;
        for (Layer layer : chart.layers()) {
            boolean named = layer instanceof Layer.Line || layer instanceof Layer.Level || layer instanceof Layer.Area;
            if (named && !layer.name().isEmpty()) {
                widest = Math.max(widest, surface.width(layer.name(), SMALL, false) + 10);
            }
        }
        return Math.min(LABELS, widest);
    }

    double px(double x) {
        Scale scale = chart.x().scale();
        return field.x() + (x - scale.low()) / (scale.high() - scale.low()) * field.width();
    }

    double py(double y) {
        Scale scale = chart.y().scale();
        return field.bottom() - (y - scale.low()) / (scale.high() - scale.low()) * field.height();
    }

    double x(double px) {
        Scale scale = chart.x().scale();
        return scale.low() + (px - field.x()) / field.width() * (scale.high() - scale.low());
    }

    double y(double py) {
        Scale scale = chart.y().scale();
        return scale.low() + (field.bottom() - py) / field.height() * (scale.high() - scale.low());
    }
}
