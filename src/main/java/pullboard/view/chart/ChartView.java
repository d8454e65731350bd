package pullboard.view.chart;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.chart.Box;
import pullboard.chart.Chart;
import pullboard.chart.Ink;
import pullboard.chart.Marker;
import pullboard.chart.Plot;
import pullboard.chart.Scale;

/// One chart on a canvas. Hover (or the arrow keys) shows what stands where, a click (or Enter) opens it, the wheel
/// and
/// a drag look closer, Home shows all again.
public final class ChartView extends Region {
    /// What a chart shows is at least this wide and high, in pixels at 100 %.
    private static final double WIDTH = 220;

    private static final double HEIGHT = 150;

    private final Canvas canvas = new Canvas();
    private final Label tip = new Label();
    private final Inks inks = new Inks(this::later);
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D(), inks::of);
    private final Locale locale;
    private final double scale;
    private Chart whole;
    private Chart shown;
    private @Nullable Plot plot;
    private Plot.@Nullable Pick pick;
    private @Nullable Box chosen;
    private Function<Plot.Pick, String> words = _ -> "";
    private Consumer<Plot.Pick> open = _ -> {};

    /// @param em text size in pixels; a chart grows with it
    public ChartView(Chart chart, Locale locale, double em) {
        this.whole = chart;
        this.shown = chart;
        this.locale = locale;
        this.scale = em / pullboard.view.kit.Look.EM;
        getStyleClass().add("chart-view");
        setFocusTraversable(true);
        setAccessibleText(chart.title() + ". " + chart.note());
        tip.getStyleClass().add("chart-tip");
        tip.setManaged(false);
        tip.setVisible(false);
        tip.setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        getChildren().addAll(inks.nodes());
        getChildren().add(tip);
        setMinSize(WIDTH * scale, HEIGHT * scale);
        focusedProperty().subscribe(this::later);
        new ChartGestures(this);
    }

    /// Shows another chart; what was looked at closely stays so where it is still there.
    public void show(Chart chart) {
        boolean zoomed = isZoomed();
        Scale xs = shown.x().scale();
        Scale ys = shown.y().scale();
        boolean alike = xs.getClass().equals(chart.x().scale().getClass());
        whole = chart;
        shown = zoomed && alike ? chart.over(xs, ys) : chart;
        setAccessibleText(chart.title() + ". " + chart.note());
        pick(null);
        later();
    }

    /// The chart as it is looked at.
    public Chart chart() {
        return shown;
    }

    /// @param words what is said of a datum under the pointer; several lines
    public void says(Function<Plot.Pick, String> words) {
        this.words = words;
    }

    /// @param open told when a datum is clicked
    public void opens(Consumer<Plot.Pick> open) {
        this.open = open;
    }

    public boolean isZoomed() {
        return shown != whole;
    }

    /// Shows all again.
    public void reset() {
        shown = whole;
        pick(null);
        later();
    }

    /// Looks at a stretch along x, within the whole.
    void zoom(double low, double high) {
        Scale all = whole.x().scale();
        double from = Math.max(all.low(), Math.min(low, high));
        double to = Math.min(all.high(), Math.max(low, high));
        double least = (all.high() - all.low()) / 5000;
        if (to - from < least) {
            return;
        }
        boolean isAll = from <= all.low() && to >= all.high();
        shown = isAll ? whole : whole.over(all.over(from, to), whole.y().scale());
        pick(null);
        later();
    }

    @Nullable
    Plot plot() {
        return plot;
    }

    Plot.@Nullable Pick pick() {
        return pick;
    }

    /// Marks a datum and says what it is; null: none.
    void pick(Plot.@Nullable Pick found) {
        pick = found;
        String text = found == null ? "" : words.apply(found);
        tip.setVisible(!text.isEmpty());
        if (found != null && !text.isEmpty()) {
            tip.setText(text);
            tip.applyCss();
            tip.autosize();
            double x = found.x() * scale + 14;
            double left = x + tip.getWidth() > getWidth() ? found.x() * scale - 14 - tip.getWidth() : x;
            double y =
                    Math.clamp(found.y() * scale - tip.getHeight() - 8, 0, Math.max(0, getHeight() - tip.getHeight()));
            tip.relocate(Math.max(0, left), y);
            setAccessibleHelp(text);
        }
        setCursor(found == null ? Cursor.DEFAULT : Cursor.HAND);
        later();
    }

    void openPick() {
        if (pick != null) {
            open.accept(pick);
        }
    }

    /// Shows what a drag would look at; null: nothing.
    void choose(@Nullable Box box) {
        chosen = box;
        later();
    }

    /// From the scene's pixels to the chart's lengths.
    Point2D inChart(double x, double y) {
        return new Point2D(x / scale, y / scale);
    }

    private void later() {
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * 2 * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * 1.8 * scale;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        if (width > 0 && height > 0) {
            draw(width, height);
        }
    }

    private void draw(double width, double height) {
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, width, height);
        context.save();
        context.scale(scale, scale);
        Box all = new Box(6, 4, width / scale - 12, height / scale - 8);
        Plot laidOut = new Plot(shown, all, surface, locale);
        plot = laidOut;
        laidOut.draw(surface);
        if (pick != null) {
            surface.marker(Marker.RING, pick.x(), pick.y(), 13, Ink.TEXT);
        }
        if (chosen != null) {
            surface.box(chosen, Ink.BLUE, pullboard.chart.Fill.DOTS);
        }
        context.restore();
    }
}
