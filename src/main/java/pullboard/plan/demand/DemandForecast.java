package pullboard.plan.demand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What will be needed in the periods ahead, by the method that would have said it best in the past, with the error it
/// made then. Where no method was better than to expect the last period again, that is what is expected, and said.
public final class DemandForecast implements Outlook {
    /// Nobody plans further by the day or the week.
    public static final int FURTHEST = 260;

    private final DemandSeries series;
    private final DemandPattern pattern;
    private final BackTest test;
    private final Fitting chosen;
    private final Map<Fitting, Tried> tried = new EnumMap<>(Fitting.class);
    private final double[] expected;

    /// A method that was tried, with the weights that all of the history gives it.
    public record Tried(Method method, Score score) {}

    /// What choosing in the past would have been worth.
    ///
    /// @param chosen by the methods that would have been chosen then, each from what had come by then
    /// @param naive of the same periods
    public record Hindsight(Score chosen, Score naive) {}

    private DemandForecast(DemandSeries series, BackTest test, int ahead) {
        this.series = series;
        this.pattern = DemandPattern.of(series);
        this.test = test;
        Map<Fitting, Score> scores = test.scores();
        scores.forEach((fitting, score) ->
                tried.put(fitting, new Tried(fitting.fit(test.history(), series.size()), score)));
        this.chosen = Choice.of(scores, test.isTotal());
        this.expected = expected(find(chosen).method(), ahead);
    }

    /// @param ahead how many periods, 1 to 260
    public static Outlook of(DemandSeries series, int ahead) {
        return of(series, ahead, series.seasons());
    }

    /// @param seasons lengths in periods that a season may have, one of which must show; none: there is no season
    public static Outlook of(DemandSeries series, int ahead, List<Integer> seasons) {
        if (ahead < 1 || ahead > FURTHEST) {
            throw new IllegalArgumentException("A forecast of " + ahead + " periods: 1 to " + FURTHEST + " can be had");
        }
        int needs = BackTest.needs(ahead);
        return series.size() < needs
                ? new TooShort(series.size(), needs)
                : new DemandForecast(series, BackTest.of(series, ahead, seasons), ahead);
    }

    public DemandSeries series() {
        return series;
    }

    /// Of all that is known.
    public DemandPattern pattern() {
        return pattern;
    }

    /// How many periods it looks ahead.
    public int ahead() {
        return expected.length;
    }

    /// The first day of the period that is so many ahead, 1 for the next one.
    public LocalDate day(int period) {
        return series.days(series.size() + checked(period)).getLast();
    }

    /// The chosen method and its weights.
    public Method method() {
        return find(chosen).method();
    }

    /// Of the chosen method.
    public Score score() {
        return find(chosen).score();
    }

    /// Of naive, which every method is held against.
    public Score naive() {
        return find(Fitting.NAIVE).score();
    }

    /// Whether naive is taken because nothing was better.
    public boolean isNothingBetter() {
        return chosen == Fitting.NAIVE;
    }

    /// Whether the methods were judged by the whole of the periods ahead, [Score#totalMase], not by each of them,
    /// [Score#mase], because most periods have no demand.
    public boolean isJudgedByTotal() {
        return test.isTotal();
    }

    /// All methods that were tried, the best first.
    public List<Tried> tried() {
        return tried.values().stream()
                .sorted(Comparator.comparingDouble(one -> one.score().by(test.isTotal())))
                .toList();
    }

    /// The error of the chosen method flatters it a little, since it was chosen by it; this does not. Empty where the
    /// history is too short to have chosen in the past.
    public Optional<Hindsight> hindsight() {
        List<Score> scores = test.inHindsight();
        return scores.isEmpty() ? Optional.empty() : Optional.of(new Hindsight(scores.getFirst(), scores.getLast()));
    }

    /// The length of the season in periods, 1 where none shows.
    public int season() {
        return test.history().season();
    }

    /// Pieces expected in the period that is so many ahead, 1 for the next one.
    public double expected(int period) {
        return expected[checked(period) - 1];
    }

    /// Pieces expected in the next so many periods together.
    public double total(int periods) {
        double sum = 0;
        for (int i = 0; i < checked(periods); i++) {
            sum += expected[i];
        }
        return sum;
    }

    /// Where demand in that one period will lie at so many percent, from the errors that the method made so far ahead.
    public DemandRange range(int period, int percent) {
        double[] errors = errors(after -> after[checked(period) - 1]);
        return DemandRange.of(expected(period), errors, percent);
    }

    /// Where the demand of the next so many periods together will lie: what a loop must cover while it is refilled.
    public DemandRange totalRange(int periods, int percent) {
        checked(periods);
        double[] errors = errors(after -> {
            double sum = 0;
            for (int i = 0; i < periods; i++) {
                sum += after[i];
            }
            return sum;
        });
        return DemandRange.of(total(periods), errors, percent);
    }

    private double[] errors(ToDoubleFunction<double[]> of) {
        return Arrays.stream(test.errorsOf(chosen)).mapToDouble(of).toArray();
    }

    private double[] expected(Method method, int ahead) {
        History history = test.history();
        Smoother smoother = Smoother.of(method, history, series.size());
        for (int i = 0; i < series.size(); i++) {
            smoother.see(history.pieces()[i], history.phases()[i]);
        }
        double[] pieces = new double[ahead];
        smoother.ahead(history.phases(), series.size(), pieces);
        for (int i = 0; i < ahead; i++) {
            pieces[i] = Math.max(0, pieces[i]);
        }
        return pieces;
    }

    private Tried find(Fitting fitting) {
        return Objects.requireNonNull(tried.get(fitting));
    }

    private int checked(int period) {
        if (period < 1 || period > expected.length) {
            throw new IllegalArgumentException("Period " + period + " of a forecast of " + expected.length);
        }
        return period;
    }
}
