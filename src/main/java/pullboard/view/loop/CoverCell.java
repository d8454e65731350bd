package pullboard.view.loop;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;
import pullboard.plan.loop.ShelfState;

/// For how many days it lasts, or that this is not known.
final class CoverCell extends TableCell<ShelfState, Optional<Fraction>> {
    private final LoopWords words;

    CoverCell(LoopWords words) {
        this.words = words;
        getStyleClass().add("number-cell");
    }

    @Override
    protected void updateItem(@Nullable Optional<Fraction> cover, boolean empty) {
        super.updateItem(cover, empty);
        ShelfState state = empty ? null : getTableRow().getItem();
        if (cover == null || state == null) {
            setText(null);
        } else if (cover.isPresent()) {
            setText(words.days(cover.get()));
        } else {
            setText(words.texts().get(state.perDay() == null ? "cover.unknown" : "cover.unused"));
        }
    }
}
