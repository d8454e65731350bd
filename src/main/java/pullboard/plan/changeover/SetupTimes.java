package pullboard.plan.changeover;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long one station takes to change from a family of parts to another. From A to B may take longer than back.
///
/// @param usual where nothing else is said
/// @param exceptions in the order in which they were entered
public record SetupTimes(Duration usual, Map<FamilyChange, Duration> exceptions) {
    /// Changing costs nothing.
    public static final SetupTimes NONE = usual(Duration.ZERO);

    /// From one family to another. From a family to itself: what it takes to begin its next card.
    public record FamilyChange(String from, String to) {}

    public SetupTimes {
        exceptions = Collections.unmodifiableMap(new LinkedHashMap<>(exceptions));
        if (Stream.concat(Stream.of(usual), exceptions.values().stream()).anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("a set-up below 0: " + usual + ", " + exceptions);
        }
    }

    public static SetupTimes usual(Duration time) {
        return new SetupTimes(time, Map.of());
    }

    public SetupTimes with(String from, String to, Duration time) {
        Map<FamilyChange, Duration> more = new LinkedHashMap<>(exceptions);
        more.put(new FamilyChange(from, to), time);
        return new SetupTimes(usual, more);
    }

    public SetupTimes without(String from, String to) {
        Map<FamilyChange, Duration> fewer = new LinkedHashMap<>(exceptions);
        fewer.remove(new FamilyChange(from, to));
        return new SetupTimes(usual, fewer);
    }

    /// From a family to itself nothing, unless that is an exception.
    ///
    /// @param from null: nobody knows what the station is set up for
    public Duration between(@Nullable String from, String to) {
        if (from == null) {
            return usual;
        }
        Duration own = exceptions.get(new FamilyChange(from, to));
        return own != null ? own : from.equals(to) ? Duration.ZERO : usual;
    }

    /// The longest that any change takes.
    public Duration longest() {
        return Stream.concat(Stream.of(usual), exceptions.values().stream())
                .max(Duration::compareTo)
                .orElse(usual);
    }
}
