package pullboard.view.supplier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.supply.Loop;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.supply.ToOrder;
import pullboard.view.kit.Services;

/// What asks to be ordered: a block for each supplier, with one button that orders it.
final class ToOrderPage implements Page {
    private final Services services;
    private final SupplierWords words;
    private final Consumer<String> ordered;
    private final VBox blocks = new VBox();
    private final ScrollPane scroll = new ScrollPane(blocks);
    private List<ToOrder> shown = List.of();
    private boolean isFresh = true;

    /// @param ordered told the number of an order that was placed
    ToOrderPage(Services services, SupplierWords words, Consumer<String> ordered) {
        this.services = services;
        this.words = words;
        this.ordered = ordered;
        blocks.getStyleClass().add("stack");
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        scroll.setId("toOrder");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Board board, SupplyHistory history) {
        List<ToOrder> now = ToOrder.all(board.books(), words.today());
        if (!isFresh && now.equals(shown)) {
            return;
        }
        isFresh = false;
        shown = now;
        List<Node> all = new ArrayList<>();
        for (ToOrder order : now) {
            all.add(new OrderBlock(services, words, order, ordered).node());
        }
        if (all.isEmpty()) {
            all.add(nothing(board));
        }
        blocks.getChildren().setAll(all);
    }

    private VBox nothing(Board board) {
        boolean hasLoop = board.books().all(Loop.class).stream().anyMatch(loop -> loop.kind() == Loop.Kind.SUPPLIER);
        Label what = new Label(words.get("toOrder.none"));
        what.getStyleClass().add("title-2");
        Label how = new Label(words.get(hasLoop ? "toOrder.none.how" : "toOrder.first"));
        how.getStyleClass().add("text-mute");
        how.setWrapText(true);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("tiles");
        ways.setRowValignment(VPos.CENTER);
        Button loops = new Button(words.get("way.loops"));
        loops.getStyleClass().addAll("big", "primary");
        loops.setOnAction(_ -> services.go().screen().accept("loops"));
        ways.getChildren().add(loops);
        VBox box = new VBox(what, how, ways);
        box.getStyleClass().add("block");
        return box;
    }
}
