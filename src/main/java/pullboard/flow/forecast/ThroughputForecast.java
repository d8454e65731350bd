package pullboard.flow.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pullboard.flow.Basis;

/// When so many cards will be finished and how many by a day, if the days to come are drawn from the days of the
/// history, each as likely as the others and none knowing of the one before. Exact, by convolution.
public final class ThroughputForecast {
    /// Nobody looks further ahead than ten years.
    private static final int FURTHEST = 3660;

    /// So much of the chance is enough of a curve.
    private static final double WHOLE = 0.9999;

    private final DailyOutput history;
    private final LocalDate today;

    private ThroughputForecast(DailyOutput history, LocalDate today) {
        this.history = history;
        this.today = today;
    }

    /// @param today is over: the first day that counts is the next working day
    public static ThroughputForecast of(DailyOutput history, LocalDate today) {
        return new ThroughputForecast(history, today);
    }

    public Basis basis() {
        return history.basis();
    }

    /// The first day by which the chance that `cards` more are finished reaches so many percent; empty: not within ten
    /// years, or there is no history.
    public Optional<LocalDate> when(int cards, int percent) {
        OptionalInt day = curve(cards).day(percent);
        return day.isPresent() ? Optional.of(today.plusDays(day.getAsInt())) : Optional.empty();
    }

    /// The largest number of cards whose chance of being finished by the end of `by` is at least so many percent.
    public int howMany(LocalDate by, int percent) {
        return sum(workingDays(by)).reached(percent);
    }

    /// The chance that at least `cards` more are finished by the end of `by`.
    public double chance(int cards, LocalDate by) {
        return sum(workingDays(by)).atLeast(cards);
    }

    /// By calendar days from today on, the chance that `cards` are finished.
    public Curve curve(int cards) {
        return cards <= 0 ? new Curve(new double[] {1}) : curves(cards).getLast();
    }

    /// The curves of the first, the second ... finish, up to `cards`.
    List<Curve> curves(int cards) {
        if (!history.isMoving()) {
            return List.of(new Curve(new double[0]));
        }
        double[][] byDay = new double[cards][16];
        Distribution day = history.distribution();
        Distribution sum = Distribution.ZERO;
        int days = 1;
        for (; days < FURTHEST && byDay[cards - 1][days - 1] < WHOLE; days++) {
            sum = history.works(today.plusDays(days)) ? sum.plus(day) : sum;
            if (days == byDay[0].length) {
                Arrays.setAll(byDay, i -> Arrays.copyOf(byDay[i], byDay[i].length * 2));
            }
            for (int i = 0; i < cards; i++) {
                byDay[i][days] = sum.atLeast(i + 1);
            }
        }
        List<Curve> curves = new ArrayList<>(cards);
        for (double[] one : byDay) {
            curves.add(new Curve(Arrays.copyOf(one, days)));
        }
        return curves;
    }

    private Distribution sum(int days) {
        Distribution sum = Distribution.ZERO;
        if (history.isMoving()) {
            Distribution day = history.distribution();
            for (int i = 0; i < days; i++) {
                sum = sum.plus(day);
            }
        }
        return sum;
    }

    private int workingDays(LocalDate by) {
        int count = 0;
        for (LocalDate day = today.plusDays(1); !day.isAfter(by); day = day.plusDays(1)) {
            count += history.works(day) ? 1 : 0;
        }
        return count;
    }
}
