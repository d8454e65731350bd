package pullboard.flow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The working stretches of some years as microseconds since 1970, upwards and apart, with what was worked before
/// each.
///
/// The stretches are first laid out on the local clock, where shifts are meant, then carried over to real time piece
/// by
/// piece, one piece for each offset of the zone: an hour that the clock skips is nowhere, an hour that it shows twice
/// is
/// there twice.
final class Timeline {
    private static final long MICROS = 1_000_000;
    private static final long DAY = 86_400;

    private final long[] starts;
    private final long[] ends;
    private final long[] before;

    private Timeline(List<Stretch> stretches) {
        int size = stretches.size();
        starts = new long[size];
        ends = new long[size];
        before = new long[size];
        long worked = 0;
        for (int i = 0; i < size; i++) {
            starts[i] = stretches.get(i).start() * MICROS;
            ends[i] = stretches.get(i).end() * MICROS;
            before[i] = worked;
            worked += ends[i] - starts[i];
        }
    }

    /// Seconds since 1970, of the local clock or of real time.
    private record Stretch(long start, long end) {}

    /// What the shifts of the days from `first` to `last` come to; what the day before left over into `first` too.
    static Timeline of(ShiftCalendar calendar, ZoneId zone, LocalDate first, LocalDate last) {
        return new Timeline(real(joined(local(calendar, first, last)), zone.getRules(), first, last));
    }

    private static List<Stretch> local(ShiftCalendar calendar, LocalDate first, LocalDate last) {
        List<Stretch> stretches = new ArrayList<>();
        long end = last.plusDays(1).toEpochDay() * DAY;
        for (LocalDate day = first.minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            long midnight = day.toEpochDay() * DAY;
            for (Shift shift : calendar.on(day)) {
                for (Hours worked : shift.worked()) {
                    long from = Math.max(midnight + worked.from() * 60L, first.toEpochDay() * DAY);
                    long to = Math.min(midnight + worked.to() * 60L, end);
                    if (from < to) {
                        stretches.add(new Stretch(from, to));
                    }
                }
            }
        }
        stretches.sort(Comparator.comparingLong(Stretch::start));
        return stretches;
    }

    /// Those that touch or overlap as one.
    private static List<Stretch> joined(List<Stretch> sorted) {
        List<Stretch> joined = new ArrayList<>(sorted.size());
        for (Stretch next : sorted) {
            if (!joined.isEmpty() && next.start() <= joined.getLast().end()) {
                Stretch before = joined.removeLast();
                joined.add(new Stretch(before.start(), Math.max(before.end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static List<Stretch> real(List<Stretch> local, ZoneRules rules, LocalDate first, LocalDate last) {
        List<Stretch> real = new ArrayList<>(local.size());
        long start = first.minusDays(2).toEpochDay() * DAY;
        long stop = last.plusDays(3).toEpochDay() * DAY;
        while (start < stop) {
            Instant since = Instant.ofEpochSecond(start);
            ZoneOffset offset = rules.getOffset(since);
            @Nullable ZoneOffsetTransition next = rules.nextTransition(since);
            long end = next == null ? stop : Math.min(stop, next.toEpochSecond());
            carry(local, offset.getTotalSeconds(), start, end, real);
            start = end;
        }
        return joined(real);
    }

    /// What the local clock shows within the real seconds [start, end), while it is ahead by `offset`.
    private static void carry(List<Stretch> local, long offset, long start, long end, List<Stretch> real) {
        for (int i = firstAfter(local, start + offset); i < local.size(); i++) {
            Stretch stretch = local.get(i);
            if (stretch.start() - offset >= end) {
                break;
            }
            real.add(new Stretch(Math.max(start, stretch.start() - offset), Math.min(end, stretch.end() - offset)));
        }
    }

    /// Index of the first stretch that ends after `time`.
    private static int firstAfter(List<Stretch> stretches, long time) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Working microseconds from the beginning of the timeline until `at`.
    long worked(long at) {
        int found = Arrays.binarySearch(starts, at);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? 0 : before[index] + Math.min(at, ends[index]) - starts[index];
    }

    boolean isWorking(long at) {
        int found = Arrays.binarySearch(starts, at);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && at < ends[index];
    }
}
