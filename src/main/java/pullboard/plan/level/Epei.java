package pullboard.plan.level;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;

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

    /// Of one station, in seconds: run is what the demand of an average day takes, changeover one set-up into each
    /// family, in the order of the rows and round to the first again.
    ///
    /// @param needs of the parts that it makes
    /// @param times of its set-ups
    public static Epei of(List<BoxNeed> needs, Horizon horizon, SetupTimes times) {
        int days = horizon.days().size();
        Fraction run = Fraction.ZERO;
        for (BoxNeed need : needs) {
            Fraction all = seconds(need.part().work()).times(need.all());
            run = run.plus(all.dividedBy(need.part().container()).dividedBy(days));
        }
        Fraction available = Fraction.ZERO;
        for (LocalDate day : horizon.days()) {
            available = available.plus(seconds(horizon.capacity(day)).dividedBy(days));
        }
        List<String> families =
                needs.stream().map(need -> need.part().family()).distinct().toList();
        Fraction round = Fraction.ZERO;
        for (int i = 0; i < families.size(); i++) {
            String next = families.get((i + 1) % families.size());
            round = round.plus(seconds(times.between(families.get(i), next)));
        }
        return new Epei(run, round, available);
    }

    private static Fraction seconds(Duration time) {
        return Fraction.of(time.toMillis(), 1000);
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
