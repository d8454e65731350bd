package pullboard.view.supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pullboard.board.Command;
import pullboard.board.supply.Purchase;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// One card of an order: what came of it, or the fields to say so.
final class ReceiptLine {
    private static final String PIECES = "[0-9]{1,9}";

    private final Services services;
    private final SupplierWords words;
    private final Purchase purchase;
    private final Purchase.Line line;
    private final TextField good = new TextField();
    private final TextField rejected = new TextField("0");
    private final Fault fault = new Fault();

    ReceiptLine(Services services, SupplierWords words, Purchase purchase, Purchase.Line line) {
        this.services = services;
        this.words = words;
        this.purchase = purchase;
        this.line = line;
    }

    Node node() {
        Label what = new Label(words.get("line.what", line.kanban(), line.part(), words.pieces(line.pieces())));
        what.getStyleClass().add("text-strong");
        what.setWrapText(true);
        VBox box = new VBox(what);
        box.getStyleClass().add("line");
        if (line.isOpen() && !purchase.cancelled()) {
            box.getChildren().addAll(fields(), fault);
        } else {
            Label came = new Label(came());
            came.setWrapText(true);
            box.getChildren().add(came);
        }
        return box;
    }

    /// `9 good, 1 rejected, 1 short · Fri 6 Mar 10:00`.
    private String came() {
        var at = line.at();
        if (at == null) {
            var ended = purchase.cancelledAt();
            String cancelled = "× " + words.get("line.cancelled");
            return ended == null ? cancelled : cancelled + " · " + words.moment(ended);
        }
        long missing = line.pieces() - line.received();
        String sum = words.get("line.came", words.pieces(line.received()), words.pieces(line.rejected()));
        String lacks = missing > 0 ? "▲ " + words.get("line.short", words.pieces(missing)) + " · " : "✓ ";
        return lacks + sum + " · " + words.moment(at);
    }

    private HBox fields() {
        good.setText(Long.toString(line.pieces()));
        good.setId("good-" + line.kanban());
        rejected.setId("rejected-" + line.kanban());
        good.setOnAction(_ -> receive());
        rejected.setOnAction(_ -> receive());
        Button receive = new Button(words.get("line.receive"));
        receive.setId("receive-" + line.kanban());
        receive.setMnemonicParsing(false);
        receive.setMinWidth(Button.USE_PREF_SIZE);
        receive.setOnAction(_ -> receive());
        HBox row = new HBox(field("line.good", good), field("line.rejected", rejected), receive);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private VBox field(String key, TextField field) {
        Label name = new Label(words.get(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        field.setPrefColumnCount(5);
        VBox box = new VBox(name, field);
        box.getStyleClass().add("field");
        return box;
    }

    private void receive() {
        if (!isNumber(good) || !isNumber(rejected)) {
            return;
        }
        fault.show(null, good);
        services.actions()
                .submit(new Command.Receive(
                        line.kanban(),
                        Long.parseLong(good.getText().strip()),
                        Long.parseLong(rejected.getText().strip())));
    }

    private boolean isNumber(TextField field) {
        boolean is = field.getText().strip().matches(PIECES);
        fault.show(is ? null : words.get("line.number"), field);
        return is;
    }
}
