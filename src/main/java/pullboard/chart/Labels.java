package pullboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names at the ends of lines, bands and levels, in place of a legend; where they would touch they make room.
final class Labels {
    private static final double HEIGHT = Frame.SMALL * 1.25;

    private final Frame frame;
    private final Surface surface;

    private static final class Label {
        private final Layer layer;
        private double y;

        Label(Layer layer, double y) {
            this.layer = layer;
            this.y = y;
        }
    }

    Labels(Frame frame, Surface surface) {
        this.frame = frame;
        this.surface = surface;
    }

    void draw() {
        List<Label> labels = new ArrayList<>();
        for (Layer layer : frame.chart.layers()) {
            if (!layer.name().isEmpty()) {
                collect(layer, labels);
            }
        }
        makeRoom(labels);
        double x = frame.field.right() + 6;
        for (Label label : labels) {
            surface.marker(Marker.SQUARE, x + 3, label.y, 6, label.layer.ink());
            surface.word(
                    shortened(label.layer.name(), frame.all.right() - x - 12),
                    x + 10,
                    label.y,
                    Frame.SMALL,
                    false,
                    Ink.TEXT,
                    Surface.Anchor.START);
        }
    }

    private void collect(Layer layer, List<Label> labels) {
        switch (layer) {
            case Layer.Line l -> end(layer, l.x(), l.y(), labels);
            case Layer.Area a -> {
                double[] middle = new double[a.x().length];
                for (int i = 0; i < middle.length; i++) {
                    middle[i] = (a.low()[i] + a.high()[i]) / 2;
                }
                end(layer, a.x(), middle, labels);
            }
            case Layer.Level l -> at(layer, frame.py(l.y()), labels);
            case Layer.Moment m -> moment(m);
            case Layer.Points _, Layer.Bars _ -> {}
        }
    }

    private void end(Layer layer, double[] x, double[] y, List<Label> labels) {
        int last = Layers.lastAtOrBefore(x, frame.chart.x().scale().high());
        if (last >= 0) {
            at(layer, frame.py(y[last]), labels);
        }
    }

    private void at(Layer layer, double y, List<Label> labels) {
        Box field = frame.field;
        if (y >= field.y() - 1 && y <= field.bottom() + 1) {
            labels.add(new Label(layer, y));
        }
    }

    private void moment(Layer.Moment moment) {
        double x = frame.px(moment.x());
        if (x >= frame.field.x() && x <= frame.field.right()) {
            boolean left = x > frame.field.x() + frame.field.width() / 2;
            surface.word(
                    moment.name(),
                    x + (left ? -4 : 4),
                    frame.field.y() + Frame.SMALL * 0.7,
                    Frame.SMALL,
                    false,
                    Ink.TEXT,
                    left ? Surface.Anchor.END : Surface.Anchor.START);
        }
    }

    /// Pushes labels apart from the top, then back up from the bottom.
    private void makeRoom(List<Label> labels) {
        labels.sort(Comparator.comparingDouble(label -> label.y));
        double free = frame.field.y();
        for (Label label : labels) {
            label.y = Math.max(label.y, free + HEIGHT / 2);
            free = label.y + HEIGHT / 2;
        }
        double floor = frame.field.bottom() + HEIGHT;
        for (Label label : labels.reversed()) {
            label.y = Math.min(label.y, floor - HEIGHT / 2);
            floor = label.y - HEIGHT / 2;
        }
    }

    private String shortened(String name, double room) {
        String fitted = name;
        while (fitted.length() > 2 && surface.width(fitted, Frame.SMALL, false) > room) {
            fitted = fitted.substring(0, fitted.length() - 2).strip() + "…";
        }
        return fitted;
    }
}
