package pullboard.plan.changeover;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A set-up that is being done and measured: how long the station has stood for it so far, and how long something was
/// done for it while the station still ran.
///
/// @param since the beginning of the phase that goes on
/// @param stands whether the station stands in this phase
/// @param internal for which it stood in the phases before
/// @param external of what was done while it ran, in the phases before
/// @param from a family; empty: nobody knows
/// @param to a family; empty: not said yet
public record SetupWatch(Instant since, boolean stands, Duration internal, Duration external, String from, String to) {
    private static final String SEPARATOR = "\t";
    private static final int CELLS = 6;

    public static SetupWatch start(Instant now, boolean stands, String from, String to) {
        return new SetupWatch(now, stands, Duration.ZERO, Duration.ZERO, from, to);
    }

    /// The station stops or runs again; nothing changes where it does so already.
    public SetupWatch turn(Instant now, boolean standsNow) {
        return standsNow == stands ? this : new SetupWatch(now, standsNow, internalAt(now), externalAt(now), from, to);
    }

    public Duration internalAt(Instant now) {
        return stands ? internal.plus(phase(now)) : internal;
    }

    public Duration externalAt(Instant now) {
        return stands ? external : external.plus(phase(now));
    }

    /// A clock that was set back makes no time undone.
    private Duration phase(Instant now) {
        return now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
    }

    /// On one line, to be kept.
    public String text() {
        return String.join(
                SEPARATOR,
                since.toString(),
                Boolean.toString(stands),
                internal.toString(),
                external.toString(),
                from,
                to);
    }

    /// What {@link #text} wrote; null: it is something else.
    public static @Nullable SetupWatch read(String text) {
        String[] cells = text.split(SEPARATOR, -1);
        if (cells.length != CELLS) {
            return null;
        }
        try {
            return new SetupWatch(
                    Instant.parse(cells[0]),
                    Boolean.parseBoolean(cells[1]),
                    Duration.parse(cells[2]),
                    Duration.parse(cells[3]),
                    cells[4],
                    cells[5]);
        } catch (DateTimeException other) {
            return null;
        }
    }
}
