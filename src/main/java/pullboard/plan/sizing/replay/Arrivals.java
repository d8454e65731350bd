package pullboard.plan.sizing.replay;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/// When a container that was released at some moment and takes so long is there. Who released earlier is never served
/// later.
@FunctionalInterface
public interface Arrivals {
    /// At once when the time has passed: for a recorded time that holds all waiting already.
    Arrivals AT_ONCE = Instant::plus;

    Instant arrival(Instant released, Duration takes);

    /// With the first delivery that is not earlier: for a supplier who comes on some days only, where the recorded
    /// times are those until it was ready to be sent.
    ///
    /// @param days at least one
    static Arrivals on(Set<DayOfWeek> days, LocalTime at, ZoneId zone) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A supplier who never delivers: name a day of the week");
        }
        Set<DayOfWeek> delivering = EnumSet.copyOf(days);
        return (released, takes) -> {
            Instant ready = released.plus(takes);
            LocalDate day = LocalDate.ofInstant(ready, zone);
            while (!delivering.contains(day.getDayOfWeek())
                    || day.atTime(at).atZone(zone).toInstant().isBefore(ready)) {
                day = day.plusDays(1);
            }
            return day.atTime(at).atZone(zone).toInstant();
        };
    }
}
