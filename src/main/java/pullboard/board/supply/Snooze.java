package pullboard.board.supply;

import java.time.Instant;

/// An alert that somebody has seen and does not want to see again before `until`.
public record Snooze(String alert, Instant until, String by) implements Master {
    @Override
    public String key() {
        return alert;
    }

    @Override
    public String fault() {
        return alert.isEmpty() || alert.length() > 160 ? "alert" : "";
    }
}
