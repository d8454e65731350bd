package pullboard.view.order;

import java.util.OptionalInt;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.supply.Part;
import pullboard.plan.order.OrderLine;
import pullboard.plan.order.SpanLoad;
import pullboard.text.Typed;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// Puts a card for an order on the board.
final class ReleasePane extends DeedPane {
    private final TextField pieces = new TextField();
    private final Fault piecesFault = new Fault();
    private final TextField card = new TextField();
    private final Fault cardFault = new Fault();
    private final CheckBox late = new CheckBox();
    private final Label limit = new Label();
    private @Nullable OrderLine line;

    ReleasePane(Services services, Runnable left) {
        super(services, left);
        pieces.setId("pieces");
        card.setId("card");
        late.setId("late");
        late.setSelected(true);
        late.setWrapText(true);
        limit.setWrapText(true);
        limit.setMinHeight(USE_PREF_SIZE);
        limit.setMaxWidth(Double.MAX_VALUE);
        limit.getStyleClass().add("banner-warn");
        build(
                texts.get("release.title"),
                texts.get("release.do"),
                "primary",
                field(texts.get("release.pieces"), pieces, piecesFault),
                field(texts.get("release.card"), card, cardFault),
                late,
                limit);
        pieces.textProperty().subscribe((_, _) -> preview());
        card.textProperty().subscribe((_, _) -> preview());
        late.selectedProperty().subscribe((_, _) -> preview());
        pieces.setOnAction(_ -> act());
        card.setOnAction(_ -> act());
    }

    @Override
    void renew(OrderLine now) {
        Board board = services.control().now();
        boolean isFirst = line == null;
        line = now;
        if (isFirst) {
            long open = now.missing() > 0 ? now.missing() : now.needs();
            pieces.setText(String.valueOf(open));
            card.setText(Releases.card(board, now.order()));
        }
        Part generic = Releases.generic(board, now.order());
        late.setVisible(generic != null);
        late.setManaged(generic != null);
        if (generic != null) {
            late.setText(texts.get("release.late", generic.number(), now.order().part()));
        }
        OptionalInt room = SpanLoad.room(SpanLoad.of(board));
        boolean isFull = room.isPresent() && room.getAsInt() == 0;
        limit.setText(texts.get("release.full"));
        limit.setVisible(isFull);
        limit.setManaged(isFull);
        preview();
    }

    private void preview() {
        effects.show(command());
    }

    private @Nullable Command command() {
        Long wanted = Typed.number(pieces.getText());
        String number = card.getText().strip();
        return line == null || wanted == null || !CardId.isValid(number)
                ? null
                : Releases.of(services.control().now(), line.order(), number, wanted, late.isSelected());
    }

    @Override
    void act() {
        boolean isCount = Typed.number(pieces.getText()) != null;
        boolean isCard = CardId.isValid(card.getText().strip());
        piecesFault.show(isCount ? null : texts.get("fault.quantity"), pieces);
        cardFault.show(isCard ? null : texts.get("fault.card"), card);
        Command command = command();
        if (command == null) {
            (isCount ? card : pieces).requestFocus();
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
