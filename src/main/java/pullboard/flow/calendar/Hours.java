package pullboard.flow.calendar;

import java.util.Comparator;

/// A stretch of the local clock, in minutes from the midnight that begins the shift's day. What lies after the next
/// midnight has more than 1440.
///
/// @param from 0 to before 2880
/// @param to after `from`, at most a day later
public record Hours(int from, int to) implements Comparable<Hours> {
    /// Minutes of a day of 24 hours.
    public static final int DAY = 24 * 60;

    private static final Comparator<Hours> ORDER =
            Comparator.comparingInt(Hours::from).thenComparingInt(Hours::to);

    public Hours {
        if (from < 0 || from >= 2 * DAY || to <= from || to - from > DAY) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /// From one time of day to the next such time of day: `22:00` to `06:00` ends on the next day, and so does
    /// `06:00` to `06:00`, a whole day.
    ///
    /// @param from minute of the day, 0 to 1439
    /// @param to minute of the day, 0 to 1440
    public static Hours between(int from, int to) {
        return new Hours(from, to <= from ? to + DAY : to);
    }

    public int minutes() {
        return to - from;
    }

    public boolean contains(Hours other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(Hours other) {
        return from < other.to && other.from < to;
    }

    /// The same times one day later.
    Hours nextDay() {
        return new Hours(from + DAY, to + DAY);
    }

    /// `22:00-06:00`; a stretch that ends at midnight ends at `24:00`.
    public String text() {
        return clock(from % DAY) + "-" + clock(to % DAY == 0 ? DAY : to % DAY);
    }

    /// `06:05`, `24:00`.
    public static String clock(int minute) {
        return (minute < 600 ? "0" : "") + minute / 60 + (minute % 60 < 10 ? ":0" : ":") + minute % 60;
    }

    @Override
    public int compareTo(Hours other) {
        return ORDER.compare(this, other);
    }
}
