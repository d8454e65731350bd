package pullboard.view.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import pullboard.plan.Fraction;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Days, times and numbers as the screen of levelling says them.
final class LevelWords {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final int MILLIS = 1000;

    private final Services services;
    private final Texts texts;

    LevelWords(Services services) {
        this.services = services;
        texts = services.texts("view-level");
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                services.now(), services.control().now().shop().zone());
    }

    String day(LocalDate day) {
        return services.dates().day(day, today());
    }

    String moment(Instant at) {
        return services.dates().moment(at, services.now());
    }

    /// `06:00`.
    String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", texts.locale())
                .format(at.atZone(services.control().now().shop().zone()));
    }

    /// `1 h 40 min`, `20 min`, `2 min 5 s`, `40 s`.
    String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds >= HOUR) {
            long minutes = seconds % HOUR / MINUTE;
            return minutes == 0
                    ? texts.get("time.hours", seconds / HOUR)
                    : texts.get("time.hours.minutes", seconds / HOUR, minutes);
        }
        if (seconds % MINUTE == 0) {
            return texts.get("time.minutes", seconds / MINUTE);
        }
        return seconds > MINUTE
                ? texts.get("time.minutes.seconds", seconds / MINUTE, seconds % MINUTE)
                : texts.get("time.seconds", seconds);
    }

    /// The same of so many seconds.
    String time(Fraction seconds) {
        return time(Duration.ofMillis(seconds.times(MILLIS).floor().longValueExact()));
    }

    /// With at most one decimal.
    String number(Fraction value) {
        return value.toRoundedText(1).replace('.', texts.get("decimal").charAt(0));
    }
}
