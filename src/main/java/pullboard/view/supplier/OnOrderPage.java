package pullboard.view.supplier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import pullboard.board.Board;
import pullboard.board.supply.Purchase;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.supply.OrderState;
import pullboard.plan.supply.PurchaseValue;
import pullboard.view.form.Memory;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;

/// The replenishment orders, the most urgent first; one opens beside the list.
final class OnOrderPage implements Page {
    private final Services services;
    private final SupplierWords words;
    private final PurchasePanel panel;
    private final RecordTable<Purchase> table;
    private final ToggleButton all = new ToggleButton();

    /// @param toOrder shows what is to be ordered
    OnOrderPage(Services services, Memory memory, SupplierWords words, Runnable toOrder) {
        this.services = services;
        this.words = words;
        panel = new PurchasePanel(services, words);
        table = new RecordTable<>(services, memory, "purchases", columns(), Purchase::number);
        all.setText(words.get("onOrder.all"));
        all.setMnemonicParsing(false);
        all.getStyleClass().add("chip");
        all.setOnAction(_ -> show(services.control().now()));
        Button open = new Button(words.get("onOrder.open"));
        open.setOnAction(_ -> table.selected().stream().findFirst().ifPresent(panel::open));
        Button way = new Button(words.get("task.toOrder"));
        way.getStyleClass().addAll("big", "primary");
        way.setOnAction(_ -> toOrder.run());
        table.addTools(all, open);
        table.whenEmpty(words.get("onOrder.none"), words.get("onOrder.none.how"), List.of(way));
        table.whenOpened(panel::open);
    }

    private List<RecordColumn<Purchase>> columns() {
        return List.of(
                RecordColumn.text("number", words.get("column.order"), 10, Purchase::number),
                RecordColumn.text("supplier", words.get("column.supplier"), 16, Purchase::supplier),
                RecordColumn.by("state", words.get("column.state"), 12, this::state, words::state),
                RecordColumn.by(
                        "delivery",
                        words.get("column.delivery"),
                        11,
                        Purchase::delivery,
                        one -> words.day(one.delivery())),
                RecordColumn.number("open", words.get("column.open"), 8, OnOrderPage::open, this::openOfAll),
                RecordColumn.number(
                        "pieces", words.get("column.pieces"), 7, OnOrderPage::pieces, one -> words.pieces(pieces(one))),
                RecordColumn.number("value", words.get("column.value"), 9, this::value, one -> words.money(value(one))),
                RecordColumn.by(
                        "ordered",
                        words.get("column.ordered"),
                        14,
                        Purchase::ordered,
                        one -> words.moment(one.ordered())));
    }

    private OrderState state(Purchase purchase) {
        return OrderState.of(purchase, words.today());
    }

    private static long open(Purchase purchase) {
        return purchase.cancelled()
                ? 0
                : purchase.lines().stream().filter(Purchase.Line::isOpen).count();
    }

    private String openOfAll(Purchase purchase) {
        return words.get("onOrder.of", open(purchase), purchase.lines().size());
    }

    private static long pieces(Purchase purchase) {
        return purchase.lines().stream().mapToLong(Purchase.Line::pieces).sum();
    }

    private BigDecimal value(Purchase purchase) {
        return PurchaseValue.of(services.control().now().books(), purchase);
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(Board board, SupplyHistory history) {
        show(board);
    }

    private void show(Board board) {
        table.show(board.books().all(Purchase.class).stream()
                .filter(purchase -> all.isSelected() || purchase.isOpen())
                .sorted(Comparator.comparing(this::state)
                        .thenComparing(Purchase::delivery)
                        .thenComparing(Purchase::number))
                .toList());
        panel.refresh(board);
    }

    /// Opens an order, which may be one that was just placed.
    void open(String number) {
        Purchase purchase = services.control().now().books().find(Purchase.class, number);
        if (purchase != null) {
            table.select(number);
            panel.open(purchase);
        }
    }

    @Override
    public void hidden() {
        table.keepColumns();
        panel.close();
    }
}
