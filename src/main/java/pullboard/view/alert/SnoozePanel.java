package pullboard.view.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.supply.Snooze;
import pullboard.control.Subscription;
import pullboard.report.alert.SnoozeEnds;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Puts an alert off: until when, and why it can wait.
final class SnoozePanel {
    private final Services services;
    private final Texts texts;
    private final AlertsModel.Row row;
    private final Runnable done;
    private final TextField reason = Fields.text("snoozeReason", "");
    private final DatePicker day;
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;

    /// @param done told when it is put off
    SnoozePanel(Services services, AlertsModel.Row row, Runnable done) {
        this.services = services;
        this.row = row;
        this.done = done;
        texts = services.texts("view-alert");
        day = new DatePicker(LocalDate.ofInstant(services.now(), zone()).plusDays(7));
        day.setId("snoozeDay");
    }

    private ZoneId zone() {
        return services.control().now().shop().zone();
    }

    void open() {
        Instant now = services.now();
        SnoozeEnds ends = SnoozeEnds.of(services.control().now(), now);
        Label what = new Label(row.what());
        what.getStyleClass().add("text-strong");
        what.setWrapText(true);
        Label deed = new Label(row.deed());
        deed.setWrapText(true);
        Button shift = until("snoozeShift", ends.isShift() ? "snooze.shift" : "snooze.hours", ends.soon(), now);
        shift.getStyleClass().add("primary");
        Button tomorrow = until("snoozeTomorrow", "snooze.tomorrow", ends.tomorrow(), now);
        Button chosen = Fields.button("snoozeUntil", texts.get("snooze.until"), this::untilDay);
        reason.setOnAction(_ -> put(ends.soon()));
        VBox box = new VBox(
                what,
                deed,
                Fields.named(texts.get("snooze.reason"), reason),
                fault,
                Fields.row(shift, tomorrow),
                Fields.named(texts.get("snooze.day"), Fields.row(day, chosen)));
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(SnoozePanel.class.getResource("/pullboard/view/form.css")));
        frame = services.panels().show(texts.get("snooze.title"), box, Panels.At.SIDE);
        reason.requestFocus();
    }

    private Button until(String id, String key, Instant end, Instant now) {
        return Fields.button(id, texts.get(key, services.dates().moment(end, now)), () -> put(end));
    }

    private void untilDay() {
        LocalDate last = day.getValue();
        if (last != null) {
            put(last.atStartOfDay(zone()).toInstant());
        }
    }

    /// What was put off long ago goes on the way.
    private void put(Instant end) {
        Instant now = services.now();
        String why = reason.getText().strip();
        String missing = why.isEmpty() ? "snooze.missing" : end.isAfter(now) ? "" : "snooze.past";
        fault.show(missing.isEmpty() ? null : texts.get(missing), why.isEmpty() ? reason : day);
        if (!missing.isEmpty()) {
            return;
        }
        List<Command> commands = new ArrayList<>();
        for (Snooze old : services.control().now().books().all(Snooze.class)) {
            if (!old.until().isAfter(now) && !old.key().equals(row.key())) {
                commands.add(new Command.Drop(old));
            }
        }
        commands.add(new Command.Keep(
                new Snooze(row.key(), end, services.look().now().operator(), why)));
        Command command = commands.size() == 1 ? commands.getFirst() : new Command.Together(commands);
        services.actions().submit(command, _ -> close());
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
        done.run();
    }
}
