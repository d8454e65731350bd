package pullboard.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads times: ISO-8601 with or without offset, `yyyy-MM-dd HH:mm[:ss[.fff]]`, `dd.MM.yyyy HH:mm[:ss]`, and dates
/// with
/// slashes where it is known what comes first. A time without an offset is meant in the zone given; where the clock
/// was
/// put back and it happened twice, the first is taken.
final class Times {
    private static final Pattern TIME = Pattern.compile("(?<date>[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4})"
            + "(?:(?:[Tt]|\\s+)(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2})(?:[.,](?<f>[0-9]{1,9}))?)?"
            + "\\s*(?<half>[AaPp][Mm])?\\s*(?<offset>[Zz]|[+-][0-9]{2}(?::?[0-9]{2}(?::?[0-9]{2})?)?)?)?");
    private static final Pattern DATE = Pattern.compile("([0-9]+)([-./])([0-9]+)([-./])([0-9]+)");

    private static final String PLAIN = "0000-00-00T00:00:00";
    private static final String OFFSET = "+00:00";

    private final ZoneId zone;
    private final @Nullable Boolean dayFirst;

    /// @param dayFirst for dates with slashes; null: not known
    Times(ZoneId zone, @Nullable Boolean dayFirst) {
        this.zone = zone;
        this.dayFirst = dayFirst;
    }

    Instant read(String text) throws BadCell {
        try {
            return isPlain(text) ? plain(text) : anyForm(text.strip());
        } catch (DateTimeException e) {
            throw new BadCell(Fault.BAD_TIME);
        }
    }

    /// Whether it has the form of an export, which is read without patterns: files hold a million of these.
    private static boolean isPlain(String text) {
        int end = PLAIN.length();
        boolean ends = text.length() == end
                || text.length() == end + 1 && text.charAt(end) == 'Z'
                || text.length() == end + OFFSET.length() && isLike(text, end, OFFSET);
        return ends && isLike(text, 0, PLAIN);
    }

    private static boolean isLike(String text, int start, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(start + i);
            boolean fits = switch (form.charAt(i)) {
                case '0' -> c >= '0' && c <= '9';
                case 'T' -> c == 'T' || c == ' ';
                case '+' -> c == '+' || c == '-';
                default -> c == form.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private Instant plain(String text) {
        LocalDateTime local = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
        String offset = text.substring(PLAIN.length());
        return local.toInstant(offset.isEmpty() ? zone.getRules().getOffset(local) : ZoneOffset.of(offset));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private Instant anyForm(String text) throws BadCell {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new BadCell(Fault.BAD_TIME);
        }
        LocalDateTime local = LocalDateTime.of(date(time.group("date")), time(time));
        String offset = time.group("offset");
        return local.toInstant(
                offset == null ? zone.getRules().getOffset(local) : ZoneOffset.of(offset.toUpperCase(Locale.ROOT)));
    }

    private LocalDate date(String text) throws BadCell {
        Matcher date = DATE.matcher(text);
        if (!date.matches() || !date.group(2).equals(date.group(4))) {
            throw new BadCell(Fault.BAD_TIME);
        }
        int one = Integer.parseInt(date.group(1));
        int two = Integer.parseInt(date.group(3));
        int three = Integer.parseInt(date.group(5));
        if (date.group(1).length() == 4 && !date.group(2).equals(".")) {
            return LocalDate.of(one, two, three);
        }
        if (date.group(5).length() != 4 || date.group(2).equals("-")) {
            throw new BadCell(Fault.BAD_TIME);
        }
        if (date.group(2).equals(".") || one == two) {
            return LocalDate.of(three, two, one);
        }
        if (dayFirst == null) {
            throw new BadCell(Fault.TIME_UNCLEAR);
        }
        return dayFirst ? LocalDate.of(three, two, one) : LocalDate.of(three, one, two);
    }

    private static LocalTime time(Matcher time) throws BadCell {
        if (time.group("h") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new BadCell(Fault.BAD_TIME);
            }
            hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        String second = time.group("s");
        String fraction = time.group("f");
        return LocalTime.of(
                hour,
                Integer.parseInt(time.group("m")),
                second == null ? 0 : Integer.parseInt(second),
                fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9)));
    }
}
