package pullboard.board.supply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An alert that somebody has seen and does not want to see again before `until`.
///
/// @param alert its key
/// @param reason why it can wait; not in ledgers that are older than this field
public record Snooze(
        String alert, Instant until, String by, @Nullable String reason) implements Master {
    @Override
    public String key() {
        return alert;
    }

    @Override
    public String fault() {
        if (alert.isEmpty() || alert.length() > 160) {
            return "alert";
        }
        return reason == null || Text.isLine(reason) ? "" : "reason";
    }
}
