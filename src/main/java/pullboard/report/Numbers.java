package pullboard.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Numbers in files: plain decimals with a point whatever the machine's language, at most six places, none that are 0.
final class Numbers {
    private Numbers() {}

    /// Seconds, empty for null.
    static String seconds(@Nullable Duration duration) {
        if (duration == null) {
            return "";
        }
        if (duration.getNano() == 0) {
            return Long.toString(duration.toSeconds());
        }
        return plain(BigDecimal.valueOf(duration.toSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9)));
    }

    /// A figure, empty where there is none.
    static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : "";
    }

    static String figure(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    /// A count of pieces, empty where nobody counted (-1).
    static String pieces(long count) {
        return count < 0 ? "" : Long.toString(count);
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
