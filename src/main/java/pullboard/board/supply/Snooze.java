package pullboard.board.supply;

import java.time.Instant;

/// An alert that somebody has seen and does not want to see again before `until`.
///
/// @param alert its key
/// @param reason why it can wait; empty in ledgers that are older than this field
public record Snooze(String alert, Instant until, String by, String reason) implements Master {
    @Override
    public String key() {
        return alert;
    }

    @Override
    public String fault() {
        if (alert.isEmpty() || alert.length() > 160) {
            return "alert";
        }
        return Text.isLine(reason) ? "" : "reason";
    }
}
