package pullboard.flow.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A shift: when it works, and its breaks.
///
/// @param name empty: it has none
/// @param hours begin on the shift's day; they may end on the next
/// @param breaks inside `hours`, in order, none overlapping another
public record Shift(String name, Hours hours, List<Hours> breaks) implements Comparable<Shift> {
    private static final Comparator<Shift> ORDER = Comparator.comparing(Shift::hours)
            .thenComparing(Shift::name)
            .thenComparing(shift -> shift.breaks().toString());

    public Shift {
        breaks = breaks.stream().sorted().toList();
        if (hours.from() >= Hours.DAY) {
            throw new IllegalArgumentException("begins a day late: " + hours);
        }
        Hours before = null;
        for (Hours pause : breaks) {
            if (!hours.contains(pause) || before != null && before.overlaps(pause)) {
                throw new IllegalArgumentException("break " + pause + " in " + hours);
            }
            before = pause;
        }
    }

    public Shift(String name, Hours hours) {
        this(name, hours, List.of());
    }

    /// A break as its two times of day mean it in this shift, after midnight where only that lies inside; null: not
    /// inside.
    public static @Nullable Hours inside(Hours shift, Hours pause) {
        if (shift.contains(pause)) {
            return pause;
        }
        return pause.from() < Hours.DAY && shift.contains(pause.nextDay()) ? pause.nextDay() : null;
    }

    /// The shift less its breaks.
    public List<Hours> worked() {
        List<Hours> worked = new ArrayList<>();
        int from = hours.from();
        for (Hours pause : breaks) {
            if (pause.from() > from) {
                worked.add(new Hours(from, pause.from()));
            }
            from = pause.to();
        }
        if (from < hours.to()) {
            worked.add(new Hours(from, hours.to()));
        }
        return worked;
    }

    /// Minutes of work as the clock shows them on an ordinary day.
    public int minutes() {
        return worked().stream().mapToInt(Hours::minutes).sum();
    }

    public Shift withName(String other) {
        return new Shift(other, hours, breaks);
    }

    @Override
    public int compareTo(Shift other) {
        return ORDER.compare(this, other);
    }
}
