package pullboard.view.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import pullboard.board.Board;
import pullboard.board.supply.Reject;
import pullboard.plan.quality.Pareto;
import pullboard.view.form.Fields;
import pullboard.view.form.Memory;
import pullboard.view.form.Pages;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// What was rejected or held, and the reasons by how often they occur.
final class RejectsPage implements Pages.Page {
    /// So wide the reasons find room beside the list, and not below it.
    private static final double BESIDE_EM = 60;

    private final Services services;
    private final QualityWords words;
    private final RecordTable<Reject> table;
    private final ParetoBox pareto;
    private final GridPane box;

    RejectsPage(Services services, Memory memory, QualityWords words) {
        this.services = services;
        this.words = words;
        table = new RecordTable<>(services, memory, "rejects", columns(), Reject::key);
        table.whenEmpty(words.get("rejects.none"), words.get("rejects.none.how"), List.of(record("rejectFirst")));
        table.addTools(record("rejectNew"));
        pareto = new ParetoBox(words);
        box = new GridPane();
        box.add(table, 0, 0);
        box.add(pareto, 1, 0);
        box.getStyleClass().add("quality-pair");
        GridPane.setHgrow(table, Priority.ALWAYS);
        GridPane.setVgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
        pareto.setMinWidth(GridPane.USE_PREF_SIZE);
        box.widthProperty().subscribe(width -> {
            boolean isWide =
                    width.doubleValue() > BESIDE_EM * services.look().em().get();
            GridPane.setConstraints(pareto, isWide ? 1 : 0, isWide ? 0 : 1);
        });
    }

    private Button record(String id) {
        Button button = Fields.button(id, words.get("rejects.record"), () -> new RejectPanel(services, words).open());
        button.getStyleClass().add("primary");
        return button;
    }

    private List<RecordColumn<Reject>> columns() {
        return List.of(
                RecordColumn.by("at", words.get("column.at"), 16, Reject::at, reject -> words.moment(reject.at())),
                RecordColumn.text(
                        "station",
                        words.get("column.station"),
                        10,
                        reject -> words.station(services.control().now(), reject.station())),
                RecordColumn.text("card", words.get("column.card"), 13, Reject::card),
                RecordColumn.text("part", words.get("column.part"), 7, Reject::part),
                RecordColumn.number(
                        "pieces", words.get("column.pieces"), 6, Reject::pieces, r -> Long.toString(r.pieces())),
                RecordColumn.text(
                        "kind",
                        words.get("column.kind"),
                        10,
                        reject -> words.get(reject.held() ? "kind.held" : "kind.rejected")),
                RecordColumn.text("code", words.get("column.reason"), 12, Reject::code),
                RecordColumn.text("by", words.get("column.by"), 8, Reject::by));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Board board) {
        List<Reject> rejects = new ArrayList<>(board.books().all(Reject.class));
        pareto.show(Pareto.of(rejects), services.look().em().get());
        rejects.sort(Comparator.comparing(Reject::at).reversed());
        table.show(rejects);
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
