package pullboard.chart;

import java.util.Arrays;

/// Draws what a chart shows. Far more points than pixels are thinned out without hiding an extreme.
final class Layers {
    private static final double POINT = 6;

    private final Frame frame;
    private final Surface surface;

    Layers(Frame frame, Surface surface) {
        this.frame = frame;
        this.surface = surface;
    }

    void draw() {
        for (Layer layer : frame.chart.layers()) {
            switch (layer) {
                case Layer.Line l -> line(l);
                case Layer.Points p -> points(p);
                case Layer.Area a -> area(a);
                case Layer.Bars b -> bars(b);
                case Layer.Level l -> {
                    Box field = frame.field;
                    double y = frame.py(l.y());
                    surface.line(field.x(), y, field.right(), y, l.ink(), 1.5, l.dash());
                }
                case Layer.Moment m -> {
                    double x = frame.px(m.x());
                    surface.line(x, frame.field.y(), x, frame.field.bottom(), m.ink(), 1.5, m.dash());
                }
            }
        }
    }

    private void line(Layer.Line line) {
        Trace trace = new Trace(line.x().length * 2 + 2);
        follow(trace, line.x(), line.y(), line.stepped());
        surface.path(trace.x, trace.y, trace.size, line.ink(), 2, line.dash());
        if (line.x().length == 1) {
            surface.marker(Marker.DOT, frame.px(line.x()[0]), frame.py(line.y()[0]), POINT, line.ink());
        }
    }

    private void area(Layer.Area area) {
        Trace edge = new Trace(area.x().length * 2 + 2);
        follow(edge, area.x(), area.high(), area.stepped());
        Trace low = new Trace(area.x().length * 2 + 2);
        follow(low, area.x(), area.low(), area.stepped());
        Trace round = new Trace(edge.size + low.size);
        for (int i = 0; i < edge.size; i++) {
            round.add(edge.x[i], edge.y[i]);
        }
        for (int i = low.size - 1; i >= 0; i--) {
            round.add(low.x[i], low.y[i]);
        }
        surface.area(round.x, round.y, round.size, area.ink(), area.fill());
        surface.path(edge.x, edge.y, edge.size, area.ink(), 1, Dash.SOLID);
    }

    /// From the last point before the field to the first one after it; per pixel no more than its first, lowest,
    /// highest and last.
    private void follow(Trace trace, double[] x, double[] y, boolean stepped) {
        Scale scale = frame.chart.x().scale();
        int first = Math.max(0, lastAtOrBefore(x, scale.low()));
        int last = Math.min(x.length - 1, lastAtOrBefore(x, scale.high()) + 1);
        boolean dense = last - first > frame.field.width() * 4;
        int i = first;
        while (i <= last) {
            int end = i;
            if (dense) {
                double column = Math.floor(frame.px(x[i]));
                while (end < last && Math.floor(frame.px(x[end + 1])) == column) {
                    end++;
                }
            }
            if (end - i > 3) {
                column(trace, x, y, i, end);
            } else {
                for (int j = i; j <= end; j++) {
                    point(trace, frame.px(x[j]), frame.py(y[j]), stepped);
                }
            }
            i = end + 1;
        }
        if (stepped && trace.size > 0 && last == x.length - 1) {
            trace.add(
                    Math.max(trace.x[trace.size - 1], Math.min(frame.px(scale.high()), frame.px(x[last]))),
                    trace.y[trace.size - 1]);
        }
    }

    private void column(Trace trace, double[] x, double[] y, int from, int to) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = from; i <= to; i++) {
            low = Math.min(low, y[i]);
            high = Math.max(high, y[i]);
        }
        double px = frame.px(x[from]);
        trace.add(px, frame.py(y[from]));
        trace.add(px, frame.py(low));
        trace.add(px, frame.py(high));
        trace.add(px, frame.py(y[to]));
    }

    private static void point(Trace trace, double px, double py, boolean stepped) {
        if (stepped && trace.size > 0) {
            trace.add(px, trace.y[trace.size - 1]);
        }
        trace.add(px, py);
    }

    /// The last position whose value is not after `at`, or -1.
    static int lastAtOrBefore(double[] x, double at) {
        int found = Arrays.binarySearch(x, at);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < x.length && x[found + 1] == at) {
            found++;
        }
        return found;
    }

    /// Of points that fall on the same half point only one is drawn.
    private void points(Layer.Points points) {
        Box field = frame.field;
        int columns = (int) (field.width() * 2) + 1;
        int rows = (int) (field.height() * 2) + 1;
        boolean[] taken = points.x().length > 2000 ? new boolean[columns * rows] : new boolean[0];
        double size = points.x().length > 2000 ? POINT * 0.6 : POINT;
        for (int i = 0; i < points.x().length; i++) {
            double x = frame.px(points.x()[i]);
            double y = frame.py(points.y()[i]);
            if (!field.contains(x, y)) {
                continue;
            }
            if (taken.length > 0) {
                int cell = (int) ((y - field.y()) * 2) * columns + (int) ((x - field.x()) * 2);
                if (taken[cell]) {
                    continue;
                }
                taken[cell] = true;
            }
            surface.marker(points.marker(), x, y, size, points.ink());
        }
    }

    private void bars(Layer.Bars bars) {
        for (int i = 0; i < bars.from().length; i++) {
            double base = bars.base()[i];
            double top = bars.top()[i];
            if (base == top) {
                continue;
            }
            Box box = bars.across()
                    ? box(frame.px(base), frame.py(bars.to()[i]), frame.px(top), frame.py(bars.from()[i]))
                    : box(frame.px(bars.from()[i]), frame.py(top), frame.px(bars.to()[i]), frame.py(base));
            surface.box(box, bars.ink(), bars.fill());
        }
    }

    /// With a hair between bars that touch.
    private static Box box(double x1, double y1, double x2, double y2) {
        double gap = Math.abs(x2 - x1) > 3 ? 0.5 : 0;
        return new Box(
                Math.min(x1, x2) + gap,
                Math.min(y1, y2),
                Math.max(0.5, Math.abs(x2 - x1) - 2 * gap),
                Math.abs(y2 - y1));
    }

    private static final class Trace {
        private double[] x;
        private double[] y;
        private int size;

        Trace(int room) {
            x = new double[room];
            y = new double[room];
        }

        void add(double px, double py) {
            if (size == x.length) {
                x = Arrays.copyOf(x, size * 2 + 4);
                y = Arrays.copyOf(y, size * 2 + 4);
            }
            x[size] = px;
            y[size++] = py;
        }
    }
}
