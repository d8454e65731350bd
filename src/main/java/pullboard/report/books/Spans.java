package pullboard.report.books;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as people write them: `2d 4h 30min 5s`, `0.4d`; a day has 24 hours, a week 7 days. Nothing: zero.
final class Spans {
    private static final Pattern PART = Pattern.compile("\\s*([0-9]{1,9}(?:[.,][0-9]{1,9})?)\\s*(w|d|h|min|m|s)\\s*");
    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    private Spans() {}

    static String text(Duration span) {
        StringBuilder text = new StringBuilder();
        add(text, span.toDays(), "d");
        add(text, span.toHoursPart(), "h");
        add(text, span.toMinutesPart(), "min");
        if (span.toSecondsPart() > 0 || span.getNano() > 0) {
            BigDecimal seconds = BigDecimal.valueOf(span.toSecondsPart()).add(BigDecimal.valueOf(span.getNano(), 9));
            text.append(text.isEmpty() ? "" : " ")
                    .append(seconds.stripTrailingZeros().toPlainString())
                    .append('s');
        }
        return text.toString();
    }

    private static void add(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(unit);
        }
    }

    /// @throws IllegalArgumentException where it is none
    static Duration read(String text) {
        String rest = text.strip().toLowerCase(java.util.Locale.ROOT);
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(rest);
        int at = 0;
        while (at < rest.length()) {
            if (!part.find(at) || part.start() != at) {
                throw new IllegalArgumentException(text);
            }
            BigDecimal seconds = new BigDecimal(part.group(1).replace(',', '.')).multiply(unit(part.group(2)));
            sum = sum.plusSeconds(seconds.longValue())
                    .plusNanos(
                            seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
            at = part.end();
        }
        return sum;
    }

    private static BigDecimal unit(String unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case "w" -> 7L * DAY;
                    case "d" -> DAY;
                    case "h" -> HOUR;
                    case "s" -> 1;
                    default -> MINUTE;
                });
    }
}
