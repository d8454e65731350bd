package pullboard.flow.forecast;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Predicate;
import pullboard.flow.Basis;
import pullboard.flow.Buckets;
import pullboard.flow.Replay;
import pullboard.flow.Window;
import pullboard.flow.series.ThroughputRun;

/// How many cards finished on each whole day of the window: what throughput forecasts are drawn from. A day off on
/// which nothing finished is left out; one on which something did was no day off.
public final class DailyOutput {
    /// Days before there is a forecast.
    public static final int NEEDS = 20;

    private final int[] cards;
    private final Predicate<LocalDate> works;

    private DailyOutput(int[] cards, Predicate<LocalDate> works) {
        this.cards = cards;
        this.works = works;
    }

    /// @param works whether a day is a working day; where all are, forecasts are in calendar days
    public static DailyOutput of(Replay replay, ZoneId zone, Predicate<LocalDate> works) {
        Window window = replay.window();
        if (window == null) {
            return new DailyOutput(new int[0], works);
        }
        Buckets days = Buckets.of(window, Buckets.Grain.DAY, zone);
        ThroughputRun run = ThroughputRun.of(replay, days);
        int[] cards = new int[days.count()];
        int count = 0;
        for (int day = 0; day < days.count(); day++) {
            if (days.isWhole(day) && (run.cards(day) > 0 || works.test(days.day(day)))) {
                cards[count++] = run.cards(day);
            }
        }
        return new DailyOutput(Arrays.copyOf(cards, count), works);
    }

    /// The same from numbers known otherwise; every day is a working day.
    public static DailyOutput of(int... cards) {
        return new DailyOutput(cards.clone(), _ -> true);
    }

    /// In days.
    public Basis basis() {
        return new Basis(cards.length, NEEDS);
    }

    /// Day by day.
    public int[] cards() {
        return cards.clone();
    }

    public boolean works(LocalDate day) {
        return works.test(day);
    }

    /// Whether anything ever finished.
    public boolean isMoving() {
        return Arrays.stream(cards).anyMatch(count -> count > 0);
    }

    /// Of one day.
    Distribution distribution() {
        return Distribution.of(cards);
    }
}
