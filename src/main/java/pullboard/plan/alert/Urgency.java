package pullboard.plan.alert;

import java.util.Locale;

/// How soon somebody should act, the most urgent first.
public enum Urgency {
    /// Something stands still or a promise is broken.
    NOW,
    /// Before the day is over.
    TODAY,
    /// When there is time.
    SOON;

    /// For example `now`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
