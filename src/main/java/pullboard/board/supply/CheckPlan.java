package pullboard.board.supply;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is checked at a station.
///
/// @param part for which part, empty: any
/// @param requiredSince when it was first demanded that a card passes it before it leaves the station, null: it is not
public record CheckPlan(
        String name,
        int station,
        String part,
        List<Point> points,
        @Nullable Instant requiredSince) implements Master {
    public CheckPlan {
        points = List.copyOf(points);
    }

    /// One line of the check list. With neither limit it is answered by yes or no.
    public record Point(
            String name,
            String unit,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {
        public boolean isMeasured() {
            return lower != null || upper != null;
        }

        /// Whether a measured value lies within the limits, both included.
        public boolean accepts(BigDecimal value) {
            return (lower == null || value.compareTo(lower) >= 0) && (upper == null || value.compareTo(upper) <= 0);
        }
    }

    /// Whether a card may leave the station only once it has passed.
    public boolean isRequired() {
        return requiredSince != null;
    }

    /// Whether it is for a part at a station.
    public boolean isFor(int place, String number) {
        return station == place && (part.isEmpty() || part.equals(number));
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String fault() {
        if (!Text.isKey(name)) {
            return "name";
        }
        if (points.isEmpty() || points.stream().anyMatch(point -> !Text.isKey(point.name()))) {
            return "points";
        }
        return points.stream().anyMatch(CheckPlan::crossed) ? "limits" : "";
    }

    private static boolean crossed(Point point) {
        BigDecimal lower = point.lower();
        BigDecimal upper = point.upper();
        return lower != null && upper != null && lower.compareTo(upper) > 0;
    }
}
