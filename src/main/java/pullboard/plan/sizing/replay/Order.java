package pullboard.plan.sizing.replay;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/// In which order the recorded times are taken, one for each release. The same release always gets the same time, no
/// matter how many cards the loop has: so a difference comes from the cards and not from luck.
public sealed interface Order {
    /// As they were recorded, from the first again when they are used up. The usual choice: bad times come in runs (a
    /// machine is down, a supplier is short), and it is runs that empty a supermarket.
    record Recorded() implements Order {
        @Override
        public Duration time(List<Duration> times, int release) {
            return times.get(release % times.size());
        }
    }

    /// Drawn from them, each as likely as the others. With other seeds it shows how much hangs on the order.
    record Drawn(long seed) implements Order {
        @Override
        public Duration time(List<Duration> times, int release) {
            return times.get(new SplittableRandom(seed + GOLDEN * release).nextInt(times.size()));
        }
    }

    /// Keeps the seeds of releases apart (the increment of Steele, Lea and Flood, "Fast splittable pseudorandom number
    /// generators", 2014).
    long GOLDEN = 0x9e3779b97f4a7c15L;

    /// @param release from 0
    Duration time(List<Duration> times, int release);
}
