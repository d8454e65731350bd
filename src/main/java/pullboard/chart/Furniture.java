package pullboard.chart;

/// Title, axes and grid.
final class Furniture {
    private final Frame frame;
    private final Surface surface;

    Furniture(Frame frame, Surface surface) {
        this.frame = frame;
        this.surface = surface;
    }

    void draw() {
        head();
        if (frame.chart.isEmpty()) {
            empty();
            return;
        }
        grid();
        if (Frame.hasLegend(frame.chart)) {
            legend();
        }
        Box field = frame.field;
        surface.line(field.x(), field.bottom(), field.right(), field.bottom(), Ink.AXIS, 1, Dash.SOLID);
        xWords();
        String name = frame.chart.x().name();
        if (!name.isEmpty()) {
            double y = field.bottom() + Frame.SMALL * 2.9;
            surface.word(name, field.right(), y, Frame.SMALL, false, Ink.MUTE, Surface.Anchor.END);
        }
    }

    private void head() {
        double y = frame.all.y() + Frame.TITLE * 0.8;
        Chart chart = frame.chart;
        if (!chart.title().isEmpty()) {
            word(chart.title(), y, Frame.TITLE, true, Ink.TEXT);
            y += Frame.TITLE * 1.3;
        }
        if (!chart.note().isEmpty()) {
            word(chart.note(), y, Frame.SMALL, false, Ink.MUTE);
        }
        if (!chart.y().name().isEmpty() && !chart.isEmpty()) {
            word(chart.y().name(), frame.field.y() - Frame.SMALL * 1.35, Frame.SMALL, false, Ink.MUTE);
        }
    }

    /// From right to left, above the field.
    private void legend() {
        double right = frame.field.right();
        double y = frame.field.y() - Frame.SMALL * 1.35;
        for (Layer layer : frame.chart.layers().reversed()) {
            if (Frame.isInLegend(layer)) {
                surface.word(layer.name(), right, y, Frame.SMALL, false, Ink.TEXT, Surface.Anchor.END);
                double left = right - surface.width(layer.name(), Frame.SMALL, false) - 14;
                sample(layer, left, y);
                right = left - 12;
            }
        }
    }

    private void sample(Layer layer, double x, double y) {
        if (layer instanceof Layer.Bars bars) {
            surface.box(new Box(x, y - 5, 10, 10), bars.ink(), bars.fill());
        } else if (layer instanceof Layer.Points points) {
            surface.marker(points.marker(), x + 5, y, 7, points.ink());
        }
    }

    private void word(String text, double y, double size, boolean bold, Ink ink) {
        surface.word(
                fit(text, frame.all.width() - 8, size, bold),
                frame.all.x() + 4,
                y,
                size,
                bold,
                ink,
                Surface.Anchor.START);
    }

    private String fit(String text, double width, double size, boolean bold) {
        String fitted = text;
        while (fitted.length() > 2 && surface.width(fitted, size, bold) > width) {
            fitted = fitted.substring(0, fitted.length() - 2).strip() + "…";
        }
        return fitted;
    }

    private void empty() {
        Box field = frame.field;
        String[] lines = frame.chart.empty().split("\n");
        double y = field.y() + field.height() / 2 - lines.length * Frame.SMALL * 0.8;
        for (String line : lines) {
            surface.word(
                    fit(line, frame.all.width() - 16, Frame.SMALL + 1, false),
                    frame.all.x() + frame.all.width() / 2,
                    y,
                    Frame.SMALL + 1,
                    false,
                    Ink.MUTE,
                    Surface.Anchor.MIDDLE);
            y += Frame.SMALL * 1.6;
        }
    }

    private void grid() {
        Box field = frame.field;
        boolean names = frame.chart.y().scale() instanceof Scale.Names;
        double room = field.x() - frame.all.x() - 6;
        for (Ticks.Tick tick : frame.yTicks) {
            double y = frame.py(tick.at());
            if (!names) {
                surface.line(field.x(), y, field.right(), y, Ink.GRID, 1, Dash.SOLID);
            }
            String word = fit(tick.word(), room, Frame.SMALL, false);
            surface.word(word, field.x() - 6, y, Frame.SMALL, false, Ink.MUTE, Surface.Anchor.END);
        }
    }

    /// Words that would touch the one before are left out.
    private void xWords() {
        Box field = frame.field;
        boolean names = frame.chart.x().scale() instanceof Scale.Names;
        double each = names && frame.xTicks.size() > 1
                ? Math.abs(frame.px(frame.xTicks.get(1).at())
                                - frame.px(frame.xTicks.getFirst().at()))
                        - 6
                : Double.MAX_VALUE;
        double free = Double.NEGATIVE_INFINITY;
        for (Ticks.Tick tick : frame.xTicks) {
            double x = frame.px(tick.at());
            String word = fit(tick.word(), each, Frame.SMALL, false);
            double half = surface.width(word, Frame.SMALL, false) / 2;
            surface.line(x, field.bottom(), x, field.bottom() + 4, Ink.AXIS, 1, Dash.SOLID);
            if (x - half >= free) {
                double y = field.bottom() + Frame.SMALL * 1.4;
                surface.word(word, x, y, Frame.SMALL, false, Ink.MUTE, Surface.Anchor.MIDDLE);
                free = x + half + 6;
            }
        }
    }
}
