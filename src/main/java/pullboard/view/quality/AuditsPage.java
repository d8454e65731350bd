package pullboard.view.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Audit;
import pullboard.view.form.Fields;
import pullboard.view.form.Memory;
import pullboard.view.form.Pages;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// Audits of standard work: which are due, and what came out of those that were done.
final class AuditsPage implements Pages.Page {
    private final Services services;
    private final QualityWords words;
    private final RecordTable<Audit> table;

    AuditsPage(Services services, Memory memory, QualityWords words) {
        this.services = services;
        this.words = words;
        table = new RecordTable<>(services, memory, "audits", columns(), Audit::key);
        table.whenEmpty(words.get("audits.none"), words.get("audits.none.how"), List.of(plan("auditFirst")));
        table.addTools(plan("auditNew"));
        table.whenOpened(audit -> new AuditPanel(services, words, audit).open());
        table.whenDeleted(audits -> services.actions()
                .submit(new Command.Together(
                        audits.stream().<Command>map(Command.Drop::new).toList())));
    }

    private Button plan(String id) {
        Button button = Fields.button(id, words.get("audits.new"), () -> new AuditPanel(services, words, null).open());
        button.getStyleClass().add("primary");
        return button;
    }

    private List<RecordColumn<Audit>> columns() {
        return List.of(
                RecordColumn.by("due", words.get("column.due"), 10, Audit::due, audit -> words.day(audit.due())),
                RecordColumn.text("state", words.get("column.state"), 22, this::state),
                RecordColumn.text("name", words.get("column.audit"), 14, Audit::name),
                RecordColumn.text(
                        "station",
                        words.get("column.station"),
                        12,
                        audit -> words.station(services.control().now(), audit.station())),
                RecordColumn.text("document", words.get("column.document"), 19, Audit::document),
                RecordColumn.text("findings", words.get("column.findings"), 22, Audit::findings));
    }

    private String state(Audit audit) {
        LocalDate done = audit.done();
        if (done != null) {
            return words.get(audit.kept() ? "audit.kept" : "audit.broken", words.day(done));
        }
        return words.get(audit.due().isBefore(words.today()) ? "audit.late" : "audit.planned");
    }

    @Override
    public Node node() {
        return table;
    }

    /// What is still to be done first, the earliest due first.
    @Override
    public void show(Board board) {
        table.show(board.books().all(Audit.class).stream()
                .sorted(Comparator.comparing((Audit audit) -> audit.done() != null)
                        .thenComparing(Audit::due)
                        .thenComparing(Audit::name))
                .toList());
    }

    @Override
    public void select(String key) {
        table.select(key);
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
