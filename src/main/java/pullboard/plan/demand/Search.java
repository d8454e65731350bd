package pullboard.plan.demand;

import java.util.function.ToDoubleFunction;

/// Looks for the weights with the least loss: the best point of a coarse grid, then steps from there to both sides of
/// each weight, halved when none helps. The same loss always gives the same weights.
final class Search {
    private static final double FIRST_STEP = 0.1;
    private static final double LAST_STEP = 0.012;

    private final ToDoubleFunction<double[]> loss;
    private double[] best = {};
    private double least = Double.POSITIVE_INFINITY;

    private Search(ToDoubleFunction<double[]> loss) {
        this.loss = loss;
    }

    /// @param loss of one choice of weights; infinite where they are not allowed
    /// @param grid values of each weight to begin with
    static double[] least(ToDoubleFunction<double[]> loss, double[][] grid) {
        Search search = new Search(loss);
        search.walk(grid, new double[grid.length], 0);
        search.refine();
        return search.best;
    }

    private void walk(double[][] grid, double[] point, int axis) {
        if (axis == grid.length) {
            isBetter(point);
            return;
        }
        for (double value : grid[axis]) {
            point[axis] = value;
            walk(grid, point, axis + 1);
        }
    }

    private void refine() {
        for (double step = FIRST_STEP; step > LAST_STEP; step /= 2) {
            boolean isMoving = true;
            while (isMoving) {
                isMoving = false;
                for (int axis = 0; axis < best.length; axis++) {
                    isMoving |= isBetterAt(axis, step) || isBetterAt(axis, -step);
                }
            }
        }
    }

    private boolean isBetterAt(int axis, double step) {
        double[] point = best.clone();
        point[axis] = Math.clamp(point[axis] + step, 0, 1);
        return point[axis] != best[axis] && isBetter(point);
    }

    /// Infinitely many steps that gain next to nothing are none.
    private boolean isBetter(double[] point) {
        double there = loss.applyAsDouble(point);
        boolean isBetter = best.length == 0 || there < least * (1 - 1e-9);
        if (isBetter) {
            least = there;
            best = point.clone();
        }
        return isBetter;
    }
}
