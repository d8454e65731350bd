package pullboard.view.order;

import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.plan.order.OrderLine;
import pullboard.text.Typed;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// Lets pieces leave for the customer: those made for the order first, then those of its supermarket.
final class ShipPane extends DeedPane {
    private final TextField pieces = new TextField();
    private final Fault piecesFault = new Fault();
    private @Nullable OrderLine line;

    ShipPane(Services services, Runnable left) {
        super(services, left);
        pieces.setId("pieces");
        build(
                texts.get("ship.title"),
                texts.get("ship.do"),
                "primary",
                field(texts.get("ship.pieces"), pieces, piecesFault));
        pieces.textProperty().subscribe((_, _) -> effects.show(command()));
        pieces.setOnAction(_ -> act());
    }

    @Override
    void renew(OrderLine now) {
        boolean isFirst = line == null;
        line = now;
        if (isFirst) {
            pieces.setText(String.valueOf(now.shippable()));
        }
        effects.show(command());
    }

    private @Nullable Command command() {
        Long wanted = Typed.number(pieces.getText());
        return line == null || wanted == null
                ? null
                : new Command.ShipOrder(line.order().number(), wanted);
    }

    @Override
    void act() {
        Command command = command();
        piecesFault.show(command == null ? texts.get("fault.quantity") : null, pieces);
        if (command == null) {
            pieces.requestFocus();
        } else {
            send(command);
        }
    }

    @Override
    void focus() {
        pieces.requestFocus();
        pieces.selectAll();
    }
}
