package pullboard.view.alert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Snooze;
import pullboard.plan.alert.Alert;
import pullboard.plan.alert.Alerts;
import pullboard.plan.alert.Kind;
import pullboard.plan.alert.Urgency;
import pullboard.report.alert.AlertWords;
import pullboard.text.Texts;

/// What the screen of alerts shows, in words.
record AlertsModel(List<Row> open, List<Row> snoozed) {
    AlertsModel {
        open = List.copyOf(open);
        snoozed = List.copyOf(snoozed);
    }

    /// One alert.
    ///
    /// @param snooze null: nobody put it off
    /// @param note since when, or until when it is put off
    record Row(
            Alert alert, @Nullable Snooze snooze, String kind, String urgency, String what, String deed, String note) {
        String key() {
            return alert.key();
        }

        private boolean says(String[] words) {
            String all = String.join("\n", kind, urgency, what, deed, note).toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (!all.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    static AlertsModel of(Alerts alerts, AlertWords words, Texts texts) {
        List<Row> open = new ArrayList<>();
        alerts.open().forEach(alert -> open.add(row(alert, null, words, words.since(alert))));
        List<Row> snoozed = new ArrayList<>();
        for (Alerts.Snoozed one : alerts.snoozed()) {
            Snooze snooze = one.snooze();
            String note = texts.get(
                    snooze.by().isEmpty() ? "snoozed.until" : "snoozed.until.by",
                    words.moment(snooze.until()),
                    snooze.by(),
                    Objects.requireNonNullElse(snooze.reason(), ""));
            snoozed.add(row(one.alert(), snooze, words, note));
        }
        return new AlertsModel(open, snoozed);
    }

    private static Row row(Alert alert, @Nullable Snooze snooze, AlertWords words, String note) {
        return new Row(
                alert,
                snooze,
                words.kind(alert.kind()),
                words.urgency(alert.urgency()),
                words.what(alert),
                words.deed(alert),
                note);
    }

    /// Of one list, what is of a kind and says all the words that were typed.
    ///
    /// @param kind null: of any
    List<Row> rows(boolean isSnoozed, @Nullable Kind kind, String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return (isSnoozed ? snoozed : open)
                .stream()
                        .filter(row -> kind == null || row.alert().kind() == kind)
                        .filter(row -> row.says(words))
                        .toList();
    }

    /// How many there are of each kind in one list, without the kinds of which there are none.
    Map<Kind, Integer> kinds(boolean isSnoozed) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        (isSnoozed ? snoozed : open).forEach(row -> kinds.merge(row.alert().kind(), 1, Integer::sum));
        return kinds;
    }

    long count(Urgency urgency) {
        return open.stream().filter(row -> row.alert().urgency() == urgency).count();
    }
}
