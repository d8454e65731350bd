package pullboard.board;

import java.time.Duration;

/// How a station handles scans and tickets.
///
/// @param minimumCycle a second scan of the same card sooner than this after its last movement is taken for a double
/// scan
/// @param prints whether a ticket is printed when a card enters
public record Handling(ScanMode scan, Duration minimumCycle, boolean prints) {
    /// Of a station for which nobody has chosen.
    public static final Handling DEFAULT = new Handling(ScanMode.STEP, Duration.ofSeconds(30), false);

    public static final Duration LONGEST_CYCLE = Duration.ofHours(8);

    boolean isValid() {
        return !minimumCycle.isNegative() && minimumCycle.compareTo(LONGEST_CYCLE) <= 0;
    }
}
