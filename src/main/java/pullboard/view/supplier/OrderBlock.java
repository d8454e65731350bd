package pullboard.view.supplier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pullboard.board.Change;
import pullboard.board.Command;
import pullboard.board.supply.Purchase;
import pullboard.control.Answer;
import pullboard.plan.supply.ToOrder;
import pullboard.view.kit.Services;

/// What one supplier is to be asked for: cards that can be left out, their value, the day, and the button that orders.
final class OrderBlock {
    private final Services services;
    private final SupplierWords words;
    private final ToOrder order;
    private final Consumer<String> ordered;
    private final Map<ToOrder.Line, CheckBox> lines = new LinkedHashMap<>();
    private final DatePicker day = new DatePicker();
    private final Label value = new Label();
    private final Button place = new Button();

    OrderBlock(Services services, SupplierWords words, ToOrder order, Consumer<String> ordered) {
        this.services = services;
        this.words = words;
        this.order = order;
        this.ordered = ordered;
    }

    Node node() {
        Label name = new Label(order.supplier().name());
        name.getStyleClass().add("title-2");
        Label contact = new Label(order.supplier().contact());
        contact.getStyleClass().add("text-mute");
        FlowPane head = tiles(name, contact);
        VBox list = new VBox();
        list.getStyleClass().add("stack-tight");
        for (ToOrder.Line line : order.lines()) {
            list.getChildren().add(line(line));
        }
        Label until = new Label(words.get("toOrder.day"));
        day.setValue(order.delivery());
        day.setEditable(false);
        day.setConverter(new DayWords(words));
        place.getStyleClass().addAll("big", "primary");
        place.setId("order-" + order.supplier().name());
        place.setOnAction(_ -> place());
        value.getStyleClass().add("text-strong");
        VBox block = new VBox(head, list, tiles(value), tiles(until, day, place));
        block.getStyleClass().add("block");
        tell();
        return block;
    }

    private static FlowPane tiles(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("tiles");
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private CheckBox line(ToOrder.Line line) {
        String says = words.get(
                "toOrder.line",
                line.kanban().number(),
                line.part().number(),
                line.part().description(),
                words.pieces(line.kanban().pieces()),
                line.part().unit(),
                words.money(line.value()),
                words.moment(line.kanban().since()));
        CheckBox box = new CheckBox(says);
        box.setSelected(true);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setOnAction(_ -> tell());
        lines.put(line, box);
        return box;
    }

    private ToOrder chosen() {
        List<ToOrder.Line> chosen = new ArrayList<>();
        lines.forEach((line, box) -> {
            if (box.isSelected()) {
                chosen.add(line);
            }
        });
        return new ToOrder(order.supplier(), order.delivery(), chosen);
    }

    private void tell() {
        ToOrder chosen = chosen();
        boolean reaches = chosen.missing().signum() == 0;
        String minimum = words.money(order.supplier().minimumOrder());
        String key = order.supplier().minimumOrder().signum() == 0
                ? "toOrder.value"
                : reaches ? "toOrder.value.enough" : "toOrder.value.short";
        value.setText(words.get(key, words.money(chosen.value()), minimum, words.money(chosen.missing())));
        value.getStyleClass().removeAll("banner-warn");
        if (!reaches) {
            value.getStyleClass().add("banner-warn");
        }
        place.setText(words.get("toOrder.place", chosen.lines().size()));
        place.setDisable(chosen.lines().isEmpty());
    }

    private void place() {
        String supplier = order.supplier().name();
        services.actions()
                .submit(new Command.PlacePurchase("", supplier, day.getValue(), chosen().kanbans()), this::placed);
    }

    private void placed(Answer.Done made) {
        for (Change change : made.entry().changes()) {
            if (change instanceof Change.ItemChanged(var before, Purchase purchase) && before == null) {
                ordered.accept(purchase.number());
            }
        }
    }
}
