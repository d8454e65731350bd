package pullboard.plan.level;

import java.util.Map;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;

/// In which order a day's cards are made.
public enum DayOrder {
    /// Goal chasing: parts alternate as evenly as they can, whatever set-ups take.
    EVEN(0),
    /// Smoothing in which ten minutes of set-up count as much as one square piece of unevenness.
    FEWER(1),
    /// Smoothing that hardly ever sets up.
    FEWEST(100);

    /// A day with more cards is not worth waiting for: it is made evenly.
    private static final int MOST = 400;

    /// Steps of work for one day: some tenths of a second.
    private static final int WORK = 100_000;

    private static final int NARROWEST = 5;

    /// What a minute of set-up is worth, in tenths of a square piece.
    private final int tenths;

    DayOrder(int tenths) {
        this.tenths = tenths;
    }

    /// @param families of the mix's products
    public LevelSequence of(Mix mix, SetupTimes times, Map<String, String> families) {
        if (tenths == 0 || mix.total() > MOST) {
            return GoalChasing.one(mix);
        }
        int width = Math.max(NARROWEST, WORK / (mix.total() * mix.products().size()));
        return Smoothing.smooth(mix, new SetupCost(times, families, null, Fraction.of(tenths, 10)), width)
                .sequence();
    }
}
