package pullboard.view.quality;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.LotHold;
import pullboard.plan.quality.LotCards;
import pullboard.view.form.Fields;
import pullboard.view.form.Memory;
import pullboard.view.form.Pages;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// Lots, which of them are held, and where their cards are.
final class LotsPage implements Pages.Page {
    private final Services services;
    private final QualityWords words;
    private final RecordTable<LotCards> table;

    LotsPage(Services services, Memory memory, QualityWords words) {
        this.services = services;
        this.words = words;
        table = new RecordTable<>(services, memory, "lots", columns(), LotCards::lot);
        table.whenEmpty(words.get("lots.none"), words.get("lots.none.how"), List.of(name("lotFirst")));
        table.addTools(
                name("lotName"),
                Fields.button("lotHold", words.get("lots.hold"), () -> chosen(false)),
                Fields.button("lotFree", words.get("lots.free"), () -> chosen(true)));
        table.whenOpened(lot -> new LotPanel(services, words).open(lot));
    }

    private Button name(String id) {
        Button button = Fields.button(id, words.get("lots.name"), () -> new LotNamePanel(services, words).open());
        button.getStyleClass().add("primary");
        return button;
    }

    /// Holds or frees what is selected; the reason is asked for.
    private void chosen(boolean free) {
        for (LotCards lot : table.selected()) {
            if (lot.isHeld() == free) {
                services.actions()
                        .submit(free ? new Command.ReleaseLot(lot.lot()) : new Command.HoldLot(lot.lot(), ""));
            }
        }
    }

    private List<RecordColumn<LotCards>> columns() {
        return List.of(
                RecordColumn.text("lot", words.get("column.lot"), 14, LotCards::lot),
                RecordColumn.text("state", words.get("column.state"), 24, this::state),
                RecordColumn.number(
                        "cards",
                        words.get("column.cards"),
                        6,
                        lot -> lot.cards().size(),
                        lot -> Integer.toString(lot.cards().size())),
                RecordColumn.number(
                        "here", words.get("column.here"), 8, LotCards::here, lot -> Integer.toString(lot.here())));
    }

    private String state(LotCards lot) {
        LotHold hold = lot.hold();
        return hold == null ? words.get("lot.free") : words.get("lot.held", hold.reason(), words.moment(hold.since()));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(Board board) {
        table.show(LotCards.all(board));
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
