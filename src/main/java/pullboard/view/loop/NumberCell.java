package pullboard.view.loop;

import java.math.BigDecimal;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import pullboard.plan.loop.ShelfState;
import pullboard.text.Texts;

/// A number in the language's own way, at the right.
final class NumberCell extends TableCell<ShelfState, BigDecimal> {
    private final Texts texts;
    private final boolean isMoney;

    NumberCell(Texts texts, boolean isMoney) {
        this.texts = texts;
        this.isMoney = isMoney;
        getStyleClass().add("number-cell");
    }

    @Override
    protected void updateItem(@Nullable BigDecimal number, boolean empty) {
        super.updateItem(number, empty);
        setText(number == null || empty ? null : texts.get(isMoney ? "shelf.money" : "shelf.number", number));
    }
}
