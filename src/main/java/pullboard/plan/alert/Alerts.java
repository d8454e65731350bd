package pullboard.plan.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Snooze;

/// All that needs somebody.
///
/// @param open the most urgent first
/// @param snoozed that somebody has put off and that still hold
public record Alerts(List<Alert> open, List<Snoozed> snoozed) {
    public static final Alerts NONE = new Alerts(List.of(), List.of());

    private static final Comparator<Alert> ORDER = Comparator.comparing(Alert::urgency)
            .thenComparing(Alert::kind)
            .thenComparing(Alert::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Alert::thing);

    public Alerts {
        open = List.copyOf(open);
        snoozed = List.copyOf(snoozed);
    }

    /// An alert that somebody put off.
    public record Snoozed(Alert alert, Snooze snooze) {}

    public static Alerts of(Situation situation) {
        List<Alert> all = new ArrayList<>();
        all.addAll(LoopAlerts.of(situation));
        all.addAll(OrderAlerts.of(situation));
        all.addAll(StationAlerts.of(situation));
        all.addAll(ShopAlerts.of(situation));
        all.sort(ORDER);
        List<Alert> open = new ArrayList<>();
        List<Snoozed> snoozed = new ArrayList<>();
        for (Alert alert : all) {
            Snooze snooze = snooze(situation.books(), alert, situation.now());
            if (snooze == null) {
                open.add(alert);
            } else {
                snoozed.add(new Snoozed(alert, snooze));
            }
        }
        return new Alerts(open, snoozed);
    }

    /// What was snoozed when it was this urgent or more.
    private static @Nullable Snooze snooze(Books books, Alert alert, Instant now) {
        for (Urgency urgency : Urgency.values()) {
            Snooze found = books.find(Snooze.class, alert.key(urgency));
            if (found != null && found.until().isAfter(now)) {
                return found;
            }
            if (urgency == alert.urgency()) {
                return null;
            }
        }
        throw new IllegalStateException(Objects.toString(alert.urgency()));
    }

    /// Open ones of this urgency.
    public long count(Urgency urgency) {
        return open.stream().filter(alert -> alert.urgency() == urgency).count();
    }
}
