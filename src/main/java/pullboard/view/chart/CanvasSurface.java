package pullboard.view.chart;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import pullboard.chart.Box;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Hatching;
import pullboard.chart.Ink;
import pullboard.chart.Marker;
import pullboard.chart.Surface;

/// A canvas as a surface for charts.
final class CanvasSurface implements Surface {
    private final GraphicsContext context;
    private final Function<Ink, Color> colours;
    private final Text measure = new Text();

    CanvasSurface(GraphicsContext context, Function<Ink, Color> colours) {
        this.context = context;
        this.colours = colours;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double width, Dash dash) {
        stroke(ink, width, dash);
        double crisp = width == 1 ? 0.5 : 0;
        context.strokeLine(
                Math.floor(x1) + crisp, Math.floor(y1) + crisp, Math.floor(x2) + crisp, Math.floor(y2) + crisp);
    }

    private void stroke(Ink ink, double width, Dash dash) {
        context.setStroke(colours.apply(ink));
        context.setLineWidth(width);
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineDashes(dash.pattern());
    }

    @Override
    public void path(double[] x, double[] y, int n, Ink ink, double width, Dash dash) {
        stroke(ink, width, dash);
        context.strokePolyline(x, y, n);
    }

    @Override
    public void area(double[] x, double[] y, int n, Ink ink, Fill fill) {
        Color colour = colours.apply(ink);
        context.setFill(colour.deriveColor(0, 1, 1, Hatching.cover(fill)));
        context.fillPolygon(x, y, n);
        if (fill == Fill.HATCH || fill == Fill.CROSS_HATCH) {
            context.save();
            context.beginPath();
            for (int i = 0; i < n; i++) {
                if (i == 0) {
                    context.moveTo(x[i], y[i]);
                } else {
                    context.lineTo(x[i], y[i]);
                }
            }
            context.closePath();
            context.clip();
            hatch(Box.around(x, y, n), ink, fill);
            context.restore();
        }
    }

    private void hatch(Box box, Ink ink, Fill fill) {
        stroke(ink, 1, Dash.SOLID);
        for (double[] line : Hatching.strokes(box, fill)) {
            context.strokeLine(line[0], line[1], line[2], line[3]);
        }
    }

    @Override
    public void box(Box box, Ink ink, Fill fill) {
        context.setFill(colours.apply(ink).deriveColor(0, 1, 1, Hatching.cover(fill)));
        context.fillRect(box.x(), box.y(), box.width(), box.height());
        if (fill == Fill.HATCH || fill == Fill.CROSS_HATCH) {
            inside(box, () -> hatch(box, ink, fill));
        }
    }

    @Override
    public void marker(Marker marker, double x, double y, double size, Ink ink) {
        double r = size / 2;
        context.setFill(colours.apply(ink));
        switch (marker) {
            case DOT -> context.fillOval(x - r, y - r, size, size);
            case RING -> {
                stroke(ink, 1.5, Dash.SOLID);
                context.strokeOval(x - r, y - r, size, size);
            }
            case SQUARE -> context.fillRect(x - r, y - r, size, size);
            case TRIANGLE -> context.fillPolygon(new double[] {x - r, x + r, x}, new double[] {y + r, y + r, y - r}, 3);
            case DIAMOND ->
                context.fillPolygon(new double[] {x - r, x, x + r, x}, new double[] {y, y - r, y, y + r}, 4);
            case CROSS -> {
                stroke(ink, 1.5, Dash.SOLID);
                context.strokeLine(x - r, y - r, x + r, y + r);
                context.strokeLine(x - r, y + r, x + r, y - r);
            }
        }
    }

    @Override
    public void word(String word, double x, double y, double size, boolean bold, Ink ink, Anchor anchor) {
        context.setFont(font(size, bold));
        context.setFill(colours.apply(ink));
        context.setTextBaseline(VPos.CENTER);
        context.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        context.fillText(word, x, y);
    }

    private static Font font(double size, boolean bold) {
        return Font.font(bold ? "Inter SemiBold" : "Inter", size);
    }

    @Override
    public double width(String word, double size, boolean bold) {
        measure.setFont(font(size, bold));
        measure.setText(word);
        return measure.getLayoutBounds().getWidth();
    }

    @Override
    public void inside(Box box, Runnable drawing) {
        context.save();
        context.beginPath();
        context.rect(box.x(), box.y(), box.width(), box.height());
        context.clip();
        drawing.run();
        context.restore();
    }
}
