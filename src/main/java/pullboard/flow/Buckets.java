package pullboard.flow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/// Whole hours, days, weeks or months in the shop's zone, side by side, that cover a window. Half-open: midnight
/// belongs to the new day.
public final class Buckets {
    /// How long one is.
    public enum Grain {
        HOUR,
        DAY,
        /// From Monday.
        WEEK,
        MONTH
    }

    private final Window window;
    private final Grain grain;
    private final ZoneId zone;
    private final long[] starts;

    private Buckets(Window window, Grain grain, ZoneId zone, long[] starts) {
        this.window = window;
        this.grain = grain;
        this.zone = zone;
        this.starts = starts;
    }

    public static Buckets of(Window window, Grain grain, ZoneId zone) {
        ZonedDateTime start = begin(window.from().atZone(zone), grain);
        long[] starts = new long[64];
        int count = 0;
        for (int i = 0; ; i++) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = Micros.of(after(start, grain, i).toInstant());
            if (starts[count - 1] > window.end()) {
                return new Buckets(window, grain, zone, Arrays.copyOf(starts, count));
            }
        }
    }

    private static ZonedDateTime begin(ZonedDateTime at, Grain grain) {
        LocalDate day = at.toLocalDate();
        return switch (grain) {
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day.atStartOfDay(at.getZone());
            case WEEK ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(at.getZone());
            case MONTH -> day.withDayOfMonth(1).atStartOfDay(at.getZone());
        };
    }

    private static ZonedDateTime after(ZonedDateTime start, Grain grain, int count) {
        LocalDate day = start.toLocalDate();
        return switch (grain) {
            case HOUR -> start.plusHours(count);
            case DAY -> day.plusDays(count).atStartOfDay(start.getZone());
            case WEEK -> day.plusWeeks(count).atStartOfDay(start.getZone());
            case MONTH -> day.plusMonths(count).atStartOfDay(start.getZone());
        };
    }

    /// The window that they cover; the first and the last may reach beyond it.
    public Window window() {
        return window;
    }

    public Grain grain() {
        return grain;
    }

    public int count() {
        return starts.length - 1;
    }

    /// In microseconds.
    public long start(int bucket) {
        return starts[bucket];
    }

    /// The first microsecond that is no longer in it.
    public long end(int bucket) {
        return starts[bucket + 1];
    }

    public Instant from(int bucket) {
        return Micros.instant(starts[bucket]);
    }

    /// The day on which it begins.
    public LocalDate day(int bucket) {
        return LocalDate.ofInstant(from(bucket), zone);
    }

    /// Whether the window covers all of it, so that it can be compared with others.
    public boolean isWhole(int bucket) {
        return starts[bucket] >= window.start() && starts[bucket + 1] - 1 <= window.end();
    }

    /// How many are whole.
    public int whole() {
        int whole = 0;
        for (int i = 0; i < count(); i++) {
            whole += isWhole(i) ? 1 : 0;
        }
        return whole;
    }

    /// How much of it lies in the window, in microseconds.
    public long length(int bucket) {
        return Math.max(0, Math.min(end(bucket), window.end()) - Math.max(start(bucket), window.start()));
    }

    /// The one that a time falls into; -1 before the first, {@link #count} after the last.
    public int at(long time) {
        if (time < starts[0]) {
            return -1;
        }
        if (time >= starts[count()]) {
            return count();
        }
        // all are about equally long, so that a guess is off by few
        double share = (double) (time - starts[0]) / (starts[count()] - starts[0]);
        int guess = Math.min(count() - 1, (int) (share * count()));
        while (time < starts[guess]) {
            guess--;
        }
        while (time >= starts[guess + 1]) {
            guess++;
        }
        return guess;
    }
}
