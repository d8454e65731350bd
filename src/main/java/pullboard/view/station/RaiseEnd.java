package pullboard.view.station;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.text.Typed;

/// When a raise of a limit ends.
public enum RaiseEnd {
    HOUR,
    TODAY,
    TOMORROW,
    DATE;

    /// The end as an instant: in an hour, or at the end of today, tomorrow or the day typed, or on that day at the
    /// time
    /// typed after it (`Fri 16:00`); null: the day cannot be read.
    public @Nullable Instant at(String typed, Instant now, ZoneId zone, Locale locale) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return switch (this) {
            case HOUR -> now.plus(Duration.ofHours(1));
            case TODAY -> endOf(today, zone);
            case TOMORROW -> endOf(today.plusDays(1), zone);
            case DATE -> typed(typed.strip(), today, zone, locale);
        };
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static @Nullable Instant typed(String typed, LocalDate today, ZoneId zone, Locale locale) {
        LocalDate whole = Typed.date(typed, today, locale);
        if (whole != null) {
            return endOf(whole, zone);
        }
        int gap = typed.lastIndexOf(' ');
        LocalTime time = Typed.time(typed.substring(gap + 1));
        LocalDate day = gap < 0 ? today : Typed.date(typed.substring(0, gap), today, locale);
        return time == null || day == null
                ? null
                : day.atTime(time).atZone(zone).toInstant();
    }
}
