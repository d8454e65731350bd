package pullboard.view.order;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.plan.order.OrderLine;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// Something that can be done with an order: what is asked for it, what it does to the board, and the button that does
/// it.
abstract sealed class DeedPane extends VBox permits ReleasePane, ShipPane, CancelPane {
    final Services services;
    final Texts texts;
    final Sending sending;
    final Fault fault = new Fault();
    final EffectsBox effects;
    private final Runnable left;
    private final Button done = new Button();

    /// @param left told when it is done, or not to be done
    DeedPane(Services services, Runnable left) {
        this.services = services;
        this.left = left;
        texts = services.texts("view-order");
        sending = new Sending(services);
        effects = new EffectsBox(services);
        getStyleClass().addAll("order-deed", "stack");
    }

    /// Lays it out: the title, the fields, the effects, the button.
    final void build(String title, String word, String style, Node... fields) {
        Label name = new Label(title);
        name.getStyleClass().add("title-3");
        done.setId("do");
        done.setText(word);
        done.setMnemonicParsing(false);
        done.getStyleClass().add(style);
        done.setOnAction(_ -> act());
        Button back = new Button(texts.get("deed.back"));
        back.setId("back");
        back.setMnemonicParsing(false);
        back.setOnAction(_ -> left.run());
        FlowPane foot = new FlowPane(back, done);
        foot.getStyleClass().addAll("tiles", "panel-foot");
        List<Node> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(fields));
        all.addAll(List.of(effects, fault, foot));
        getChildren().setAll(all);
    }

    /// Shows it for the order as it is now.
    abstract void renew(OrderLine line);

    /// Does it, or says at the field what is wrong.
    abstract void act();

    /// Goes to the first field.
    void focus() {
        done.requestFocus();
    }

    final void send(Command command) {
        fault.show(null);
        sending.send(command, _ -> left.run(), why -> fault.show(sending.words(why)));
    }

    /// A named field.
    static VBox field(String name, Node input, @Nullable Fault wrong) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(input);
        VBox box = new VBox(label, input);
        if (wrong != null) {
            box.getChildren().add(wrong);
        }
        box.getStyleClass().add("field");
        return box;
    }
}
