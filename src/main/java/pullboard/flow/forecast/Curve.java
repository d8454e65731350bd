package pullboard.flow.forecast;

import java.util.OptionalInt;

/// The chance that something is done by the end of each day to come; day 0 is today, which is over.
public final class Curve {
    private final double[] byDay;

    Curve(double[] byDay) {
        this.byDay = byDay;
    }

    /// Chance that it is done by the end of that day; beyond its last day, the chance by then.
    public double chance(int day) {
        return day < 0 || byDay.length == 0 ? 0 : byDay[Math.min(day, byDay.length - 1)];
    }

    /// The first day by which the chance reaches so many percent; empty: not within the time looked at.
    public OptionalInt day(int percent) {
        for (int day = 0; day < byDay.length; day++) {
            if (Distribution.isReached(byDay[day], percent)) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    /// How many days it tells of.
    public int days() {
        return byDay.length;
    }

    /// Done after this and then another thing that takes `then`, told by days too: the two know nothing of each other.
    Curve then(double[] byDays) {
        double[] sums = new double[byDay.length + byDays.length];
        for (int day = 0; day < byDay.length; day++) {
            double chance = byDay[day] - (day == 0 ? 0 : byDay[day - 1]);
            for (int later = 0; chance > 0 && day + later < sums.length; later++) {
                sums[day + later] += chance * byDays[Math.min(later, byDays.length - 1)];
            }
        }
        return new Curve(sums);
    }
}
