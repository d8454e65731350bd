package pullboard.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times and dates as they are typed: ISO, a time of today, or so much from now on.
final class Moments {
    private static final Pattern FROM_NOW = Pattern.compile("\\+([0-9]{1,5})(min|m|h|d)");

    private final Invocation invocation;
    private final Instant now;
    private final ZoneId zone;

    /// @param zone of times that name none
    Moments(Invocation invocation, Instant now, ZoneId zone) {
        this.invocation = invocation;
        this.now = now;
        this.zone = zone;
    }

    /// `2026-11-23T16:00+01:00`, `2026-11-23T16:00`, `2026-11-23` (its beginning), `16:00` (today), `+2h`.
    Instant moment(String option) throws WrongUsage {
        String typed = invocation.required(option).strip();
        Matcher fromNow = FROM_NOW.matcher(typed);
        if (fromNow.matches()) {
            return fromNow(Long.parseLong(fromNow.group(1)), fromNow.group(2));
        }
        List<Function<String, Instant>> forms = List.of(
                text -> OffsetDateTime.parse(text).toInstant(),
                text -> LocalDateTime.parse(text).atZone(zone).toInstant(),
                text -> LocalDate.parse(text).atStartOfDay(zone).toInstant(),
                text -> today().atTime(LocalTime.parse(text)).atZone(zone).toInstant());
        for (Function<String, Instant> form : forms) {
            try {
                return form.apply(typed.replace(' ', 'T'));
            } catch (DateTimeException notThisForm) {
                continue;
            }
        }
        throw invocation.wrong("not.a.time", "--" + option, typed);
    }

    /// `2026-11-30`, or `+7d`.
    LocalDate date(String option) throws WrongUsage {
        String typed = invocation.required(option).strip();
        Matcher fromNow = FROM_NOW.matcher(typed);
        if (fromNow.matches() && fromNow.group(2).equals("d")) {
            return today().plusDays(Long.parseLong(fromNow.group(1)));
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADate) {
            throw invocation.wrong("not.a.date", "--" + option, typed);
        }
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private Instant fromNow(long amount, String unit) {
        return switch (unit) {
            case "d" -> now.atZone(zone).plusDays(amount).toInstant();
            case "h" -> now.plus(Duration.ofHours(amount));
            default -> now.plus(Duration.ofMinutes(amount));
        };
    }
}
