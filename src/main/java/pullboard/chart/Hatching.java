package pullboard.chart;

import java.util.ArrayList;
import java.util.List;

/// The strokes of hatched areas, for surfaces that clip them to the area.
public final class Hatching {
    private static final double STEP = 6;

    private Hatching() {}

    /// Strokes as x1, y1, x2, y2 that cover `box`; none where the filling has none.
    public static List<double[]> strokes(Box box, Fill fill) {
        List<double[]> strokes = new ArrayList<>();
        boolean rising = fill == Fill.HATCH || fill == Fill.CROSS_HATCH;
        boolean falling = fill == Fill.CROSS_HATCH;
        double span = box.width() + box.height();
        for (double at = -Math.floorMod((long) box.x(), (long) STEP); at < span; at += STEP) {
            if (rising) {
                strokes.add(new double[] {box.x() + at, box.y(), box.x() + at - box.height(), box.bottom()});
            }
            if (falling) {
                strokes.add(new double[] {box.right() - at, box.y(), box.right() - at + box.height(), box.bottom()});
            }
        }
        return strokes;
    }

    /// How much of an area's colour covers what is under it, 0 to 1.
    public static double cover(Fill fill) {
        return switch (fill) {
            case SOLID -> 0.92;
            case TINT -> 0.30;
            case HATCH -> 0.45;
            case CROSS_HATCH -> 0.35;
            case DOTS -> 0.16;
        };
    }
}
