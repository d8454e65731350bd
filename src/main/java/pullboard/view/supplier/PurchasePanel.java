package pullboard.view.supplier;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.supply.Purchase;
import pullboard.control.Subscription;
import pullboard.plan.supply.PurchaseValue;
import pullboard.report.supply.PurchasePaper;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// One replenishment order at the side: its papers, that it is on its way, what came, and that the rest will not come.
final class PurchasePanel {
    private final Services services;
    private final SupplierWords words;
    private final SavingFiles files;
    private final VBox box = new VBox();
    private @Nullable Subscription frame;
    private @Nullable Purchase shown;

    PurchasePanel(Services services, SupplierWords words) {
        this.services = services;
        this.words = words;
        files = new SavingFiles(services, words);
        box.getStyleClass().add("stack");
        box.getStylesheets().add(String.valueOf(PurchasePanel.class.getResource("/pullboard/view/form.css")));
        box.setId("purchase");
    }

    void open(Purchase purchase) {
        fill(purchase);
        String title = words.get("panel.title", purchase.number(), purchase.supplier());
        frame = services.panels().show(title, box, Panels.At.SIDE, this::forget);
    }

    private void forget() {
        frame = null;
        shown = null;
    }

    void close() {
        Subscription open = frame;
        if (open != null) {
            open.close();
        }
    }

    /// Only where this order has changed: what somebody is typing stays.
    void refresh(Board board) {
        Purchase before = shown;
        Purchase now = before == null ? null : board.books().find(Purchase.class, before.number());
        if (before != null && now == null) {
            close();
        } else if (now != null && !now.equals(before)) {
            fill(now);
        }
    }

    private void fill(Purchase purchase) {
        shown = purchase;
        Board board = services.control().now();
        Label state = new Label(words.state(purchase));
        state.getStyleClass().add("title-3");
        state.setId("purchaseState");
        Label facts = new Label(words.get(
                "panel.facts",
                words.day(purchase.delivery()),
                words.moment(purchase.ordered()),
                words.money(PurchaseValue.of(board.books(), purchase))));
        facts.setWrapText(true);
        box.getChildren().setAll(state, facts, papers(purchase));
        if (purchase.isOpen()) {
            Label hint = new Label(words.get("panel.scan"));
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            box.getChildren().addAll(deeds(purchase), hint);
        }
        for (Purchase.Line line : purchase.lines()) {
            box.getChildren().add(new ReceiptLine(services, words, purchase, line).node());
        }
    }

    private FlowPane papers(Purchase purchase) {
        Button print = button(
                "panel.print",
                "purchasePrint",
                () -> services.go()
                        .printPaper()
                        .accept(new PurchasePaper(
                                services.control().now(),
                                purchase,
                                services.look().now().language(),
                                services.now())));
        Button csv = button("panel.csv", "purchaseCsv", () -> files.purchase(box, purchase));
        return tiles(print, csv);
    }

    private FlowPane deeds(Purchase purchase) {
        Button all = button("panel.receive", "receiveAll", () -> receive(purchase));
        all.getStyleClass().add("primary");
        Button shipped = button(
                "panel.ship",
                "noteShipment",
                () -> services.actions().submit(new Command.NoteShipment(purchase.number())));
        shipped.setDisable(purchase.shipped() != null);
        Button cancel = button(
                "panel.cancel",
                "cancelRest",
                () -> services.reasons()
                        .ask(
                                words.get("panel.cancel.title", purchase.number()),
                                Refusal.Deed.CANCEL_PURCHASE,
                                reason -> services.actions()
                                        .submit(new Command.CancelPurchase(purchase.number(), reason))));
        cancel.getStyleClass().add("danger");
        return tiles(all, shipped, cancel);
    }

    /// All that is still to come, as it was ordered.
    private void receive(Purchase purchase) {
        List<Command> receipts = purchase.lines().stream()
                .filter(Purchase.Line::isOpen)
                .<Command>map(line -> new Command.Receive(line.kanban(), line.pieces(), 0))
                .toList();
        services.actions().submit(receipts.size() == 1 ? receipts.getFirst() : new Command.Together(receipts));
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private static FlowPane tiles(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("tiles");
        row.setRowValignment(VPos.CENTER);
        return row;
    }
}
