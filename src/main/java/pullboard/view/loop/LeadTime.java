package pullboard.view.loop;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;

/// A lead time as people type it: `2 d`, `4 h`, `90 min`; a number alone means days.
final class LeadTime {
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,4})?)\\s*([a-z]*)\\.?");
    private static final Map<String, Duration> UNITS = Map.ofEntries(
            Map.entry("", Duration.ofDays(1)),
            Map.entry("d", Duration.ofDays(1)),
            Map.entry("t", Duration.ofDays(1)),
            Map.entry("h", Duration.ofHours(1)),
            Map.entry("std", Duration.ofHours(1)),
            Map.entry("m", Duration.ofMinutes(1)),
            Map.entry("min", Duration.ofMinutes(1)),
            Map.entry("s", Duration.ofSeconds(1)),
            Map.entry("w", Duration.ofDays(7)));

    private LeadTime() {}

    /// Nothing typed is zero; null: it cannot be read.
    static @Nullable Duration read(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Duration.ZERO;
        }
        Matcher parts = TYPED.matcher(plain);
        Duration unit = parts.matches() ? UNITS.get(parts.group(2)) : null;
        if (unit == null) {
            return null;
        }
        Fraction amount = Fraction.parse(parts.group(1).replace(',', '.'));
        return Duration.ofSeconds(amount.times(unit.toSeconds()).ceil().longValueExact());
    }

    /// As it would be typed; empty for zero.
    static String write(Duration lead) {
        if (lead.isZero()) {
            return "";
        }
        long seconds = lead.toSeconds();
        if (seconds % Duration.ofDays(1).toSeconds() == 0) {
            return lead.toDays() + " d";
        }
        if (seconds % Duration.ofHours(1).toSeconds() == 0) {
            return lead.toHours() + " h";
        }
        return seconds % 60 == 0 ? lead.toMinutes() + " min" : seconds + " s";
    }
}
