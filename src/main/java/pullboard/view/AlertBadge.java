package pullboard.view;

import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.alert.AlertWatch;
import pullboard.view.kit.Rail;

/// How many alerts are open, on the rail.
final class AlertBadge {
    private AlertBadge() {}

    /// Follows what is counted until the answer is closed.
    static Subscription on(Rail rail, AlertWatch alerts, Texts texts) {
        return alerts.counted().subscribe(now -> {
            int count = now == null ? 0 : now.alerts().open().size();
            rail.badge("alerts", count, texts.get("rail.badge", texts.get("rail.alerts"), count));
        })::unsubscribe;
    }
}
