package pullboard.board.supply;

import java.time.Duration;
import java.time.Instant;

/// A set-up that was done.
///
/// @param internal while the station stood still
/// @param external while it still ran
public record Setup(
        long number, Instant at, int station, String from, String to, Duration internal, Duration external, String by)
        implements Fact {
    @Override
    public Setup recorded(long number, Instant at) {
        return new Setup(number, at, station, from, to, internal, external, by);
    }

    @Override
    public String fault() {
        if (internal.isNegative() || internal.isZero() && external.isZero()) {
            return "internal";
        }
        if (external.isNegative()) {
            return "external";
        }
        return Text.isLine(from) && Text.isLine(to) && Text.isLine(by) ? "" : "to";
    }
}
