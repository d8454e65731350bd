package pullboard.view.changeover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import pullboard.plan.changeover.SetupTimes;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Families, minutes and days as the screen of changeovers says them.
final class ChangeoverWords {
    private static final String MINUTES = "[0-9]{1,5}";
    private static final long MINUTE = 60;

    private final Services services;
    private final Texts texts;

    ChangeoverWords(Services services) {
        this.services = services;
        texts = services.texts("view-changeover");
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// A family, or that it may be any.
    String family(String family) {
        return family.equals(SetupTimes.ANY) ? texts.get("any") : family;
    }

    /// A family as it was typed; any: empty.
    String typed(String text) {
        String family = text.strip();
        return family.equalsIgnoreCase(texts.get("any")) ? SetupTimes.ANY : family;
    }

    /// In minutes, rounded to the nearest.
    String minutes(Duration time) {
        return texts.get("minutes", minutesOf(time));
    }

    static long minutesOf(Duration time) {
        return (time.toSeconds() + MINUTE / 2) / MINUTE;
    }

    /// Minutes as they were typed; empty: they are none.
    static OptionalLong minutes(String typed) {
        String text = typed.strip();
        return text.matches(MINUTES) ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /// `1:02:09`, `2:09`
    static String clock(Duration time) {
        long hours = time.toHours();
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart());
    }

    String day(LocalDate day) {
        return services.dates()
                .day(
                        day,
                        LocalDate.ofInstant(
                                services.now(), services.control().now().shop().zone()));
    }

    String moment(Instant at) {
        return services.dates().moment(at, services.now());
    }

    String duration(Duration time) {
        return services.dates().duration(time.abs());
    }
}
