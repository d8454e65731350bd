package pullboard.view.changeover;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.supply.Setup;
import pullboard.view.form.Fields;
import pullboard.view.form.Memory;
import pullboard.view.form.Pages;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// The set-ups that were done at the station, and whether they get shorter.
final class DonePage implements Pages.Page {
    /// Percent of the width.
    private static final double TABLE = 55;

    private final Services services;
    private final ChangeoverWords words;
    private final ChangeoverChoice choice;
    private final RecordTable<Setup> table;
    private final TrendBox trend;
    private final GridPane box = new GridPane();

    DonePage(Services services, Memory memory, ChangeoverWords words, ChangeoverChoice choice) {
        this.services = services;
        this.words = words;
        this.choice = choice;
        table = new RecordTable<>(services, memory, "setups", columns(), Setup::key);
        table.whenEmpty(words.get("done.none"), words.get("done.none.how"), List.of(record("setupFirst")));
        table.addTools(record("setupNew"));
        trend = new TrendBox(services, words);
        box.addRow(0, table, trend);
        box.getColumnConstraints().addAll(share(TABLE), share(100 - TABLE));
        box.getStyleClass().add("changeover-pair");
        GridPane.setVgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(percent);
        return share;
    }

    private Button record(String id) {
        Button button = Fields.button(id, words.get("done.record"), this::record);
        button.getStyleClass().add("primary");
        return button;
    }

    private void record() {
        Station station = choice.station(services.control().now());
        if (station != null) {
            new SetupPanel(services, words, station.id()).open(() -> {});
        }
    }

    private List<RecordColumn<Setup>> columns() {
        return List.of(
                RecordColumn.by("at", words.get("column.at"), 15, Setup::at, setup -> words.moment(setup.at())),
                RecordColumn.text("from", words.get("column.from"), 12, Setup::from),
                RecordColumn.text("to", words.get("column.to"), 12, Setup::to),
                RecordColumn.number(
                        "internal",
                        words.get("column.internal"),
                        7,
                        Setup::internal,
                        setup -> words.minutes(setup.internal())),
                RecordColumn.number(
                        "external",
                        words.get("column.external"),
                        7,
                        Setup::external,
                        setup -> words.minutes(setup.external())),
                RecordColumn.text("by", words.get("column.by"), 6, Setup::by));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Board board) {
        Station station = choice.station(board);
        List<Setup> setups = station == null
                ? List.of()
                : board.books().all(Setup.class).stream()
                        .filter(setup -> setup.station() == station.id().value())
                        .sorted(Comparator.comparing(Setup::at).reversed())
                        .toList();
        table.show(setups);
        trend.show(setups);
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
