package pullboard.report.books;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.report.Fault;

/// The cells of one record as text, read field by field. A field that is not there leaves what was before; an empty
/// one
/// means what a new record would have. What cannot be read is told and left as it was.
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}(?:[.,]0*)?");
    private static final Pattern POINT = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,9})?");
    private static final Pattern COMMA = Pattern.compile("[0-9]{1,15},[0-9]{1,2}|[0-9]{1,15},[0-9]{4,9}|0,[0-9]{3}");
    private static final Pattern GROUPED_COMMA = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]{1,9}");
    private static final Pattern GROUPED_POINT = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]{1,9}");
    private static final Pattern GERMAN_DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

    private final Function<Field, @Nullable String> texts;
    private final Board board;
    private final BiConsumer<Field, Fault> problems;

    /// @param texts what stands in a field; null: the file has no such column
    /// @param problems told what cannot be read
    Cells(Function<Field, @Nullable String> texts, Board board, BiConsumer<Field, Fault> problems) {
        this.texts = texts;
        this.board = board;
        this.problems = problems;
    }

    /// Reads a text that is not empty.
    private interface Reader<T> {
        T read(String text) throws Bad;
    }

    /// Not readable.
    private static final class Bad extends Exception {
        private static final long serialVersionUID = 1;

        private final Fault fault;

        Bad(Fault fault) {
            super(null, null, false, false);
            this.fault = fault;
        }
    }

    private <T> T read(Field field, T before, T plain, Reader<T> reader) {
        String text = texts.apply(field);
        if (text == null) {
            return before;
        }
        if (text.isBlank()) {
            if (field.isRequired()) {
                problems.accept(field, Fault.CELL_NEEDED);
            }
            return plain;
        }
        try {
            return reader.read(text.strip());
        } catch (Bad bad) {
            problems.accept(field, bad.fault);
            return before;
        }
    }

    String text(Field field, String before, String plain) {
        return read(field, before, plain, text -> text);
    }

    /// A field that must be there.
    String key(Field field) {
        return read(field, "", "", text -> text);
    }

    long whole(Field field, long before, long plain) {
        return read(field, before, plain, Cells::whole);
    }

    int small(Field field, int before, int plain) {
        return read(field, before, plain, text -> {
            long number = whole(text);
            if (number > Integer.MAX_VALUE) {
                throw new Bad(Fault.BAD_NUMBER);
            }
            return (int) number;
        });
    }

    private static long whole(String text) throws Bad {
        if (text.matches("[0-9]{1,3}(?:[.,][0-9]{3})+")) {
            throw new Bad(Fault.NUMBER_UNCLEAR);
        }
        if (!WHOLE.matcher(text).matches()) {
            throw new Bad(Fault.BAD_NUMBER);
        }
        return Long.parseLong(text.split("[.,]", 2)[0]);
    }

    /// The same amount with other noughts behind the point is what was before.
    BigDecimal amount(Field field, BigDecimal before, BigDecimal plain) {
        BigDecimal amount = read(field, before, plain, Cells::amount);
        return amount.compareTo(before) == 0 ? before : amount;
    }

    /// A point is one of decimals; a comma, too, unless three digits follow, which may be thousands.
    private static BigDecimal amount(String text) throws Bad {
        if (POINT.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (COMMA.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (GROUPED_COMMA.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (GROUPED_POINT.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        throw new Bad(text.matches("[0-9]{1,3}(?:[.,][0-9]{3})+") ? Fault.NUMBER_UNCLEAR : Fault.BAD_AMOUNT);
    }

    boolean flag(Field field, boolean before) {
        return read(field, before, false, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "x", "ja", "j", "wahr" -> true;
            case "false", "no", "n", "0", "nein", "falsch" -> false;
            default -> throw new Bad(Fault.BAD_FLAG);
        });
    }

    boolean isBought(Field field, boolean before) {
        return read(field, before, false, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "make", "made" -> false;
            case "buy", "bought" -> true;
            default -> throw new Bad(Fault.BAD_MAKE);
        });
    }

    LocalDate day(Field field, LocalDate before) {
        return read(field, before, before, Cells::day);
    }

    private static LocalDate day(String text) throws Bad {
        String iso = GERMAN_DAY.matcher(text).matches()
                ? GERMAN_DAY.matcher(text).replaceFirst("$3-0$2-0$1").replaceAll("-0([0-9]{2})", "-$1")
                : text.replaceFirst("[T ]00:00(?::00)?$", "");
        try {
            return LocalDate.parse(iso);
        } catch (java.time.DateTimeException notOne) {
            throw new Bad(Fault.BAD_DATE);
        }
    }

    List<DayOfWeek> weekdays(Field field, List<DayOfWeek> before) {
        return read(field, before, List.of(), text -> {
            List<DayOfWeek> days = new ArrayList<>();
            for (String word : text.split("[\\s,;/]+")) {
                days.add(weekday(word.toLowerCase(Locale.ROOT)));
            }
            return days.stream().distinct().sorted().toList();
        });
    }

    /// English or German, in full or the first letters.
    private static DayOfWeek weekday(String word) throws Bad {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String name = day.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
                boolean isShort = word.length() >= 2 && word.length() <= 3;
                if (name.equals(word) || isShort && name.startsWith(word)) {
                    return day;
                }
            }
        }
        throw new Bad(Fault.BAD_WEEKDAYS);
    }

    Duration span(Field field, Duration before) {
        return read(field, before, Duration.ZERO, text -> {
            try {
                return Spans.read(text);
            } catch (IllegalArgumentException notOne) {
                throw new Bad(Fault.BAD_SPAN);
            }
        });
    }

    int station(Field field, int before) {
        return read(field, before, 0, this::station);
    }

    private int station(String name) throws Bad {
        String wanted = name.strip();
        for (Station station : board.stations()) {
            if (station.name().equals(wanted)) {
                return station.id().value();
            }
        }
        for (Station station : board.stations()) {
            if (station.name().equalsIgnoreCase(wanted)) {
                return station.id().value();
            }
        }
        throw new Bad(Fault.NO_SUCH_STATION);
    }

    List<Integer> route(Field field, List<Integer> before) {
        return read(field, before, List.of(), text -> {
            List<Integer> stations = new ArrayList<>();
            for (String name : text.split(">")) {
                stations.add(station(name));
            }
            return stations;
        });
    }

    List<Part.Work> work(Field field, List<Part.Work> before) {
        return read(field, before, List.of(), text -> {
            List<Part.Work> work = new ArrayList<>();
            for (String one : Words.split(text)) {
                String[] sides = Words.sides(one);
                if (sides.length != 2 || sides[1].isEmpty()) {
                    throw new Bad(Fault.BAD_WORK);
                }
                work.add(new Part.Work(station(sides[0]), sides[1]));
            }
            return work;
        });
    }

    Loop.Kind loop(Field field, Loop.Kind before) {
        return read(field, before, Loop.Kind.PRODUCTION, text -> {
            for (Loop.Kind kind : Loop.Kind.values()) {
                if (kind.name().equalsIgnoreCase(text)) {
                    return kind;
                }
            }
            if (text.equalsIgnoreCase("batch")) {
                return Loop.Kind.SIGNAL;
            }
            throw new Bad(Fault.BAD_LOOP);
        });
    }

    List<Loop.Step> steps(Field field, List<Loop.Step> before) {
        return read(field, before, List.of(), text -> {
            List<Loop.Step> steps = new ArrayList<>();
            for (String word : text.split("[\\s,;]+")) {
                try {
                    steps.add(Loop.Step.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
                } catch (IllegalArgumentException notOne) {
                    throw new Bad(Fault.BAD_STEPS);
                }
            }
            return steps.stream().distinct().sorted().toList();
        });
    }
}
