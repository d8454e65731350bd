package pullboard.plan.changeover;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How long a card can wait without being late.
public final class Slack {
    private Slack() {}

    /// From when the card is usually finished to the end of its due day. Where nobody knows when it is finished, the
    /// time until that day is over: the card is then late only when its day is.
    ///
    /// @param due null: nothing is due, so there is no slack to tell
    /// @param finish when the card is finished if all goes as it usually does; null: nobody knows
    /// @param zone in which days are meant
    public static @Nullable Duration of(@Nullable LocalDate due, @Nullable Instant finish, Instant now, ZoneId zone) {
        if (due == null) {
            return null;
        }
        Instant end = due.plusDays(1).atStartOfDay(zone).toInstant();
        Instant usual = finish == null || finish.isBefore(now) ? now : finish;
        return Duration.between(usual, end);
    }
}
