package pullboard.view.quality;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Audit;
import pullboard.control.Subscription;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Plans an audit, or writes down what came out of it.
final class AuditPanel {
    private final Services services;
    private final QualityWords words;
    private final @Nullable Audit before;
    private final TextField name;
    private final ComboBox<Station> station;
    private final TextField document;
    private final DatePicker due;
    private final TextField findings;
    private final Fault fault = new Fault();
    private @Nullable Subscription frame;

    /// @param before null: a new one
    AuditPanel(Services services, QualityWords words, @Nullable Audit before) {
        this.services = services;
        this.words = words;
        this.before = before;
        Board board = services.control().now();
        name = Fields.text("auditName", before == null ? "" : before.name());
        name.setEditable(before == null);
        station = Fields.stations("auditStation", board);
        station.setValue(before == null ? null : board.station(new StationId(before.station())));
        document = Fields.text("auditDocument", before == null ? "" : before.document());
        due = new DatePicker(before == null ? words.today().plusDays(7) : before.due());
        due.setId("auditDue");
        findings = Fields.text("auditFindings", before == null ? "" : before.findings());
    }

    void open() {
        VBox box = new VBox(
                Fields.named(words.get("audit.name"), name),
                Fields.named(words.get("audit.station"), station),
                Fields.named(words.get("audit.document"), document),
                Fields.named(words.get("audit.due"), due));
        Button plan = Fields.button("auditSave", words.get("audit.save"), () -> save(null, false));
        if (before == null) {
            plan.getStyleClass().add("primary");
            box.getChildren().addAll(fault, Fields.row(plan));
        } else {
            Button kept = Fields.button("auditKept", words.get("audit.was.kept"), () -> save(words.today(), true));
            kept.getStyleClass().add("primary");
            Button broken =
                    Fields.button("auditBroken", words.get("audit.was.broken"), () -> save(words.today(), false));
            box.getChildren()
                    .addAll(Fields.named(words.get("audit.findings"), findings), fault, Fields.row(kept, broken, plan));
        }
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(AuditPanel.class.getResource("/pullboard/view/form.css")));
        frame = services.panels().show(words.get("audit.title"), box, Panels.At.SIDE);
    }

    private void save(@Nullable LocalDate done, boolean kept) {
        Station at = station.getValue();
        LocalDate day = due.getValue();
        boolean sound = at != null && day != null && !name.getText().isBlank();
        fault.show(sound ? null : words.get("audit.missing"), station);
        if (at == null || day == null || !sound) {
            return;
        }
        Audit audit = new Audit(
                name.getText().strip(),
                at.id().value(),
                document.getText().strip(),
                day,
                done,
                kept,
                findings.getText().strip(),
                services.look().now().operator());
        services.actions().submit(new Command.Keep(audit), _ -> close());
    }

    private void close() {
        if (frame != null) {
            frame.close();
        }
    }
}
