package pullboard.plan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each method would have said in the past, from an origin that rolls on by one period (L. J. Tashman,
/// "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16, 2000, p. 437-450).
///
/// Nothing of it knows what came later: weights are fitted to what lies before the origin, anew for each quarter of
/// the
/// origins; season and pattern are judged before the first one.
final class BackTest {
    /// Periods before the first origin.
    static final int TRAINING = 12;

    /// Origins at least: with ten errors the range of 80 % is known.
    static final int ORIGINS = 10;

    private static final int QUARTERS = 4;

    /// Origins of which all came before a choice is made from them.
    private static final int TELLS = 5;

    private final History history;
    private final int ahead;
    private final int first;
    private final int origins;
    private final boolean isTotal;
    private final double scale;
    private final Map<Fitting, double[][]> errors = new EnumMap<>(Fitting.class);

    private BackTest(History history, int ahead, int first, int origins, boolean isTotal) {
        this.history = history;
        this.ahead = ahead;
        this.first = first;
        this.origins = origins;
        this.isTotal = isTotal;
        double before = change(history.pieces(), first);
        this.scale = before > 0 ? before : change(history.pieces(), history.pieces().length);
        for (Fitting fitting : Fitting.possible(history, first)) {
            errors.put(fitting, errors(fitting));
        }
    }

    /// Periods that must be known.
    static int needs(int ahead) {
        return TRAINING + ORIGINS + ahead - 1;
    }

    /// @param seasons lengths it may have, one of which must show before the first origin
    static BackTest of(DemandSeries series, int ahead, List<Integer> seasons) {
        long[] pieces = series.pieces();
        int ends = pieces.length - ahead + 1;
        int first = Math.max(TRAINING, ends - Math.max(ORIGINS, ends / 2));
        int season = Season.among(seasons, pieces, first);
        int[] phases = series.phases(season, pieces.length + ahead);
        History history = new History(Arrays.stream(pieces).asDoubleStream().toArray(), phases, season);
        boolean isTotal = DemandPattern.of(Arrays.copyOf(pieces, first)).isRare();
        return new BackTest(history, ahead, first, ends - first, isTotal);
    }

    History history() {
        return history;
    }

    /// Whether the whole of the periods ahead decides, not each of them.
    boolean isTotal() {
        return isTotal;
    }

    /// By origin and period after it.
    double[][] errorsOf(Fitting fitting) {
        double[][] found = errors.get(fitting);
        if (found == null) {
            throw new IllegalArgumentException(fitting + " was not tried");
        }
        return found;
    }

    Map<Fitting, Score> scores() {
        return scores(origins);
    }

    /// What the choice would have been worth, made at the beginning of each quarter but the first from what had come
    /// by
    /// then; beside it naive for the same origins. Empty where too little had come.
    List<Score> inHindsight() {
        double[][] chosen = new double[origins][];
        double[][] naive = new double[origins][];
        int count = 0;
        for (int quarter = 1; quarter < QUARTERS; quarter++) {
            Optional<Fitting> then = chosenAt(quarter);
            if (then.isPresent()) {
                for (int i = start(quarter); i < start(quarter + 1); i++) {
                    chosen[count] = errorsOf(then.get())[i];
                    naive[count++] = errorsOf(Fitting.NAIVE)[i];
                }
            }
        }
        return count == 0
                ? List.of()
                : List.of(Score.of(Arrays.copyOf(chosen, count), scale), Score.of(Arrays.copyOf(naive, count), scale));
    }

    /// The scaled error one period ahead of what was chosen, from the second quarter on.
    ///
    /// @param days first days of the periods
    List<Miss> misses(List<LocalDate> days) {
        List<Miss> misses = new ArrayList<>();
        for (int quarter = 1; quarter < QUARTERS && scale > 0; quarter++) {
            Optional<Fitting> then = chosenAt(quarter);
            if (then.isPresent()) {
                double[][] found = errorsOf(then.get());
                for (int i = start(quarter); i < start(quarter + 1); i++) {
                    misses.add(new Miss(days.get(first + i), found[i][0] / scale));
                }
            }
        }
        return misses;
    }

    /// What would have been chosen at the beginning of a quarter, from the origins that all was known of by then.
    Optional<Fitting> chosenAt(int quarter) {
        int decided = start(quarter) - ahead + 1;
        return decided < TELLS ? Optional.empty() : Optional.of(Choice.of(scores(decided), isTotal));
    }

    private Map<Fitting, Score> scores(int count) {
        Map<Fitting, Score> scores = new EnumMap<>(Fitting.class);
        errors.forEach((fitting, all) -> scores.put(fitting, Score.of(Arrays.copyOf(all, count), scale)));
        return scores;
    }

    /// The first origin of a quarter, from 0.
    private int start(int quarter) {
        return quarter * origins / QUARTERS;
    }

    private double[][] errors(Fitting fitting) {
        double[][] found = new double[origins][];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int known = first + start(quarter);
            int end = first + start(quarter + 1);
            Smoother smoother = Smoother.of(fitting.fit(history, known), history, known);
            for (int i = 0; i < end; i++) {
                if (i >= known) {
                    found[i - first] = errors(smoother, i);
                }
                smoother.see(history.pieces()[i], history.phases()[i]);
            }
        }
        return found;
    }

    private double[] errors(Smoother smoother, int origin) {
        double[] after = new double[ahead];
        smoother.ahead(history.phases(), origin, after);
        for (int i = 0; i < ahead; i++) {
            after[i] = Math.max(0, after[i]) - history.pieces()[origin + i];
        }
        return after;
    }

    /// Mean absolute change from one of the first `count` periods to the next.
    private static double change(double[] pieces, int count) {
        double sum = 0;
        for (int i = 1; i < count; i++) {
            sum += Math.abs(pieces[i] - pieces[i - 1]);
        }
        return sum / (count - 1);
    }
}
