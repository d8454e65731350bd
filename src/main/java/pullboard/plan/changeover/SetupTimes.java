package pullboard.plan.changeover;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;
import pullboard.board.supply.Books;
import pullboard.board.supply.SetupTime;

/// How long one station takes to change from a family of parts to another. From A to B may take longer than back.
///
/// @param usual where nothing else is said
/// @param exceptions from one family to another; [#ANY] on one side: whatever the other is
public record SetupTimes(Duration usual, Map<FamilyChange, Duration> exceptions) {
    /// Stands for every family.
    public static final String ANY = "";

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

    /// The times of one station, as the books have them.
    public static SetupTimes of(Books books, StationId station) {
        SetupTimes times = NONE;
        for (SetupTime time : books.all(SetupTime.class)) {
            if (time.station() == station.value()) {
                times = time.from().equals(ANY) && time.to().equals(ANY)
                        ? new SetupTimes(time.time(), times.exceptions())
                        : times.with(time.from(), time.to(), time.time());
            }
        }
        return times;
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

    /// What is said of the two families counts first. From a family to itself it is otherwise nothing. Then counts
    /// what
    /// is said of the family to come, then of the one before, then the usual time.
    ///
    /// @param from null: nobody knows what the station is set up for
    public Duration between(@Nullable String from, String to) {
        String before = from == null ? ANY : from;
        Duration exact = exceptions.get(new FamilyChange(before, to));
        if (exact != null) {
            return exact;
        }
        if (before.equals(to)) {
            return Duration.ZERO;
        }
        Duration into = exceptions.get(new FamilyChange(ANY, to));
        if (into != null) {
            return into;
        }
        return exceptions.getOrDefault(new FamilyChange(before, ANY), usual);
    }

    /// The longest that any change takes.
    public Duration longest() {
        return Stream.concat(Stream.of(usual), exceptions.values().stream())
                .max(Duration::compareTo)
                .orElse(usual);
    }
}
