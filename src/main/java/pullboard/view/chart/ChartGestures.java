package pullboard.view.chart;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import pullboard.chart.Box;
import pullboard.chart.Layer;
import pullboard.chart.Plot;
import pullboard.chart.Scale;

/// What a hand does to a chart, by mouse, touch or keys.
final class ChartGestures {
    private static final double DRAG = 8;
    private static final double STEP = 1.25;

    private final ChartView view;
    private @Nullable Point2D pressed;

    ChartGestures(ChartView view) {
        this.view = view;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> view.pick(null));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void moved(MouseEvent event) {
        Plot plot = view.plot();
        if (plot != null) {
            Point2D at = view.inChart(event.getX(), event.getY());
            view.pick(plot.pick(at.getX(), at.getY()));
        }
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        Plot plot = view.plot();
        Point2D at = view.inChart(event.getX(), event.getY());
        boolean inside = plot != null && plot.field().contains(at.getX(), at.getY());
        pressed = event.getButton() == MouseButton.PRIMARY && inside ? at : null;
    }

    private void dragged(MouseEvent event) {
        Plot plot = view.plot();
        Point2D from = pressed;
        if (plot != null && from != null && canZoom()) {
            Point2D at = view.inChart(event.getX(), event.getY());
            Box field = plot.field();
            double x = Math.clamp(at.getX(), field.x(), field.right());
            boolean wide = Math.abs(x - from.getX()) > DRAG;
            view.choose(
                    wide
                            ? new Box(Math.min(x, from.getX()), field.y(), Math.abs(x - from.getX()), field.height())
                            : null);
        }
    }

    private void released(MouseEvent event) {
        Plot plot = view.plot();
        Point2D from = pressed;
        pressed = null;
        view.choose(null);
        if (plot == null || from == null) {
            return;
        }
        Point2D at = view.inChart(event.getX(), event.getY());
        if (Math.abs(at.getX() - from.getX()) > DRAG && canZoom()) {
            view.zoom(plot.x(from.getX()), plot.x(at.getX()));
        } else {
            view.pick(plot.pick(at.getX(), at.getY()));
            view.openPick();
        }
    }

    private void scrolled(ScrollEvent event) {
        Plot plot = view.plot();
        boolean plain = !event.isShortcutDown() && event.getDeltaY() != 0;
        if (plot != null && plain && view.isFocused() && canZoom()) {
            zoomAt(plot.x(view.inChart(event.getX(), event.getY()).getX()), event.getDeltaY() > 0 ? 1 / STEP : STEP);
            event.consume();
        }
    }

    private void zoomAt(double centre, double factor) {
        Scale now = view.chart().x().scale();
        view.zoom(centre - (centre - now.low()) * factor, centre + (now.high() - centre) * factor);
    }

    private boolean canZoom() {
        return !view.chart().isEmpty() && !(view.chart().x().scale() instanceof Scale.Names);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || view.chart().isEmpty()) {
            return;
        }
        Scale now = view.chart().x().scale();
        double middle = (now.low() + now.high()) / 2;
        switch (event.getCode()) {
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case ENTER, SPACE -> view.openPick();
            case PLUS, ADD, EQUALS -> zoomAt(middle, 1 / STEP);
            case MINUS, SUBTRACT -> zoomAt(middle, STEP);
            case HOME -> view.reset();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes along the layer that was picked, or the first one that has data.
    private void step(int by) {
        Plot.Pick now = view.pick();
        int layer = now == null ? firstWithData() : now.layer();
        Plot plot = view.plot();
        if (layer < 0 || plot == null) {
            return;
        }
        int count = count(view.chart().layers().get(layer));
        int index = now == null ? (by > 0 ? 0 : count - 1) : Math.clamp((long) now.index() + by, 0, count - 1);
        view.pick(plot.at(layer, index));
    }

    private int firstWithData() {
        for (int i = view.chart().layers().size() - 1; i >= 0; i--) {
            if (count(view.chart().layers().get(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static int count(Layer layer) {
        return switch (layer) {
            case Layer.Line l -> l.x().length;
            case Layer.Points p -> p.x().length;
            case Layer.Area a -> a.x().length;
            case Layer.Bars b -> b.from().length;
            case Layer.Level _, Layer.Moment _ -> 0;
        };
    }
}
