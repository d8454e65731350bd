package pullboard.flow.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.CalendarFault.Kind;

/// One reading of a calendar's text, line by line; {@link CalendarText} says what may stand there.
final class CalendarReader {
    private static final int MOST = 5_000;
    private static final int LONGEST_NAME = 80;

    private final List<String> lines;
    private final Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<ExtraShift> extras = new ArrayList<>();
    private final List<CalendarFault> faults = new ArrayList<>();

    CalendarReader(String text) {
        lines = text.lines().toList();
    }

    /// What a line cannot be read for.
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final Kind kind;
        private final String found;

        Wrong(Kind kind, String found) {
            this.kind = kind;
            this.found = found;
        }
    }

    CalendarReading read() {
        if (lines.size() > MOST) {
            return new CalendarReading.Unreadable(
                    List.of(new CalendarFault(0, Kind.TOO_MANY, Integer.toString(lines.size()))));
        }
        for (int i = 0; i < lines.size(); i++) {
            try {
                line(lines.get(i).replace("\uFEFF", "").strip());
            } catch (Wrong wrong) {
                faults.add(new CalendarFault(i + 1, wrong.kind, wrong.found));
            }
        }
        return faults.isEmpty()
                ? new CalendarReading.Read(new ShiftCalendar(week, holidays, extras))
                : new CalendarReading.Unreadable(faults);
    }

    private void line(String line) throws Wrong {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Words words = new Words(line);
        String first = words.next();
        switch (first.toLowerCase(Locale.ROOT)) {
            case "calendar" -> version(words.next());
            case "shift" -> shift(words);
            case "holiday" -> holidays.add(new Holiday(dates(words.next()), name(words)));
            case "extra" -> extra(words);
            default -> throw new Wrong(Kind.WORD, first);
        }
    }

    private static void version(String typed) throws Wrong {
        if (!typed.equals(Integer.toString(CalendarText.VERSION))) {
            throw new Wrong(Kind.VERSION, typed);
        }
    }

    private void shift(Words words) throws Wrong {
        String typed = words.next();
        Set<DayOfWeek> days = Typing.weekdays(typed);
        if (days == null) {
            throw new Wrong(Kind.WEEKDAYS, typed);
        }
        Shift shift = shift(words, words.next());
        days.forEach(day -> week.computeIfAbsent(day, _ -> new ArrayList<>()).add(shift));
    }

    private void extra(Words words) throws Wrong {
        DateRange dates = dates(words.next());
        String typed = words.next();
        Set<DayOfWeek> days = Typing.weekdays(typed);
        extras.add(
                days == null
                        ? new ExtraShift(dates, shift(words, typed))
                        : new ExtraShift(dates, days, shift(words, words.next())));
    }

    private static Shift shift(Words words, String typed) throws Wrong {
        Hours hours = Typing.hours(typed);
        if (hours == null) {
            throw new Wrong(Kind.HOURS, typed);
        }
        List<Hours> breaks = new ArrayList<>();
        while (words.peek().equalsIgnoreCase("break")) {
            words.next();
            breaks.add(pause(hours, words.next(), breaks));
        }
        return new Shift(name(words), hours, breaks);
    }

    private static Hours pause(Hours shift, String typed, List<Hours> others) throws Wrong {
        Hours pause = Typing.hours(typed);
        if (pause == null) {
            throw new Wrong(Kind.BREAK, typed);
        }
        Hours inside = Shift.inside(shift, pause);
        if (inside == null) {
            throw new Wrong(Kind.BREAK_OUTSIDE, typed);
        }
        if (others.stream().anyMatch(inside::overlaps)) {
            throw new Wrong(Kind.BREAK_TWICE, typed);
        }
        return inside;
    }

    private static DateRange dates(String typed) throws Wrong {
        @Nullable DateRange dates = Typing.dates(typed);
        if (dates == null) {
            throw new Wrong(Kind.DATES, typed);
        }
        return dates;
    }

    /// What is left of the line: nothing, or `name` and the name.
    private static String name(Words words) throws Wrong {
        String next = words.next();
        if (next.isEmpty()) {
            return "";
        }
        if (!next.equalsIgnoreCase("name")) {
            throw new Wrong(Kind.REST, next);
        }
        String name = words.rest();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Wrong(Kind.NAME, name);
        }
        return name;
    }

    /// The words of a line, one after the other; an empty one at its end.
    private static final class Words {
        private String left;

        Words(String line) {
            left = line;
        }

        String peek() {
            return left.split("\\s+", 2)[0];
        }

        String next() {
            String[] parts = left.split("\\s+", 2);
            left = parts.length == 2 ? parts[1] : "";
            return parts[0];
        }

        String rest() {
            return left.strip();
        }
    }
}
