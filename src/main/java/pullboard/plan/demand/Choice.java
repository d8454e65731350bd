package pullboard.plan.demand;

import java.util.Map;

/// Which method is taken: the one with the least MASE, but what is less than one percent better is not better. Of
/// those as good as the best naive goes first, because then nothing beats it; else the least bias decides, then the
/// plainest method.
final class Choice {
    private static final double AS_GOOD = 1.01;

    private Choice() {}

    /// @param isTotal whether the whole of the periods ahead decides
    static Fitting of(Map<Fitting, Score> scores, boolean isTotal) {
        double least = Double.POSITIVE_INFINITY;
        for (Score score : scores.values()) {
            least = Math.min(least, score.by(isTotal));
        }
        Fitting best = Fitting.NAIVE;
        double bias = Double.POSITIVE_INFINITY;
        for (Map.Entry<Fitting, Score> entry : scores.entrySet()) {
            Score score = entry.getValue();
            boolean isAsGood = score.by(isTotal) <= least * AS_GOOD;
            if (isAsGood && entry.getKey() == Fitting.NAIVE) {
                return Fitting.NAIVE;
            }
            if (isAsGood && Math.abs(score.bias()) < bias) {
                best = entry.getKey();
                bias = Math.abs(score.bias());
            }
        }
        return best;
    }
}
