package pullboard.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times and durations as a shop reads them: short, and no more exact than it helps.
public final class Dates {
    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;

    public Dates(Locale locale, ZoneId zone) {
        this.texts = Texts.of("board", locale);
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern(texts.get("date.day"), texts.locale());
        this.dayAndYear = DateTimeFormatter.ofPattern(texts.get("date.day.year"), texts.locale());
    }

    /// `Thu 26 Nov`, with the year where it is not the one of `today`.
    public String day(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? day : dayAndYear).format(date);
    }

    /// `16:10` today, else `Mon 23 Nov 16:10`.
    public String moment(Instant instant, Instant now) {
        ZonedDateTime then = instant.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        String time = DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(then);
        return then.toLocalDate().equals(today) ? time : day(then.toLocalDate(), today) + " " + time;
    }

    /// The two largest units that say something: `40 min`, `2 h`, `1 d 3 h`, `12 d`.
    public String duration(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        long hours = minutes / 60;
        long days = hours / 24;
        if (days >= 10 || days > 0 && hours % 24 == 0) {
            return texts.get("duration.days", days);
        }
        if (days > 0) {
            return texts.get("duration.days.hours", days, hours % 24);
        }
        return hours > 0 ? texts.get("duration.hours", hours) : texts.get("duration.minutes", minutes);
    }
}
