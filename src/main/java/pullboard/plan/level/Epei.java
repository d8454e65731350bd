package pullboard.plan.level;

import java.util.List;
import java.util.Optional;
import pullboard.plan.Fraction;

/// Every part every interval: in how many days a resource can make each of its parts once.
///
/// EPEI = sum of all set-ups ÷ (available time a day − run time a day); published in this form by P. Coy, EPEI Part 1
/// (mcaconnect.com), and LeanMath, Every Part Every Interval (leanmath.com). All times in one unit.
///
/// @param run time a day that the demand of all parts takes, at least 0
/// @param changeover time to set up once for every part, at least 0
/// @param available time a day, above 0
public record Epei(Fraction run, Fraction changeover, Fraction available) {

    public Epei {
        if (run.signum() < 0 || changeover.signum() < 0 || available.signum() <= 0) {
            throw new IllegalArgumentException(run + " and " + changeover + " of " + available);
        }
    }

    /// @param runs a day, one a part
    /// @param changeovers one a part
    public static Epei of(List<Fraction> runs, List<Fraction> changeovers, Fraction available) {
        return new Epei(sum(runs), sum(changeovers), available);
    }

    /// What a day leaves for set-ups; below 0: the demand alone does not fit.
    public Fraction free() {
        return available.minus(run);
    }

    /// Days until every part has been made once; empty: never, nothing is left for set-ups.
    public Optional<Fraction> days() {
        return free().signum() > 0 ? Optional.of(changeover.dividedBy(free())) : Optional.empty();
    }

    /// The smallest batch that this interval allows, in pieces; empty where there is no interval.
    public Optional<Fraction> batch(Fraction dailyDemand) {
        return days().map(dailyDemand::times);
    }

    private static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
