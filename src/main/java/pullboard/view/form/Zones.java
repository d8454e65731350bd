package pullboard.view.form;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The time zones a shop can choose from: places, not offsets.
public final class Zones {
    private Zones() {}

    /// In order of their names, `own` first.
    public static List<String> all(ZoneId own) {
        List<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(
                                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")
                        || id.equals("UTC"))
                .filter(id -> !id.equals(own.getId()))
                .sorted()
                .toList();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(own.getId()), places.stream())
                .toList();
    }

    /// The zone typed, by its whole name, by a city's alone (`Berlin`) or as an offset; null: none or several.
    public static @Nullable ZoneId of(String typed) {
        String wanted = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return null;
        }
        List<String> found = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (found.isEmpty()) {
            found = ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.toLowerCase(Locale.ROOT).endsWith("/" + wanted))
                    .toList();
        }
        return found.size() == 1 ? ZoneId.of(found.getFirst()) : offset(typed.strip());
    }

    private static @Nullable ZoneId offset(String typed) {
        try {
            return ZoneOffset.of(typed);
        } catch (DateTimeException notOffset) {
            return null;
        }
    }
}
