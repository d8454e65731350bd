package pullboard.view.loop;

import java.util.Locale;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.plan.loop.ShelfState;
import pullboard.text.Texts;

/// Low, right or too much: as a shape, a word and a colour.
final class LevelCell extends TableCell<ShelfState, ShelfState.Level> {
    private final Texts texts;
    private final Region mark = new Region();

    LevelCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(ShelfState.@Nullable Level level, boolean empty) {
        super.updateItem(level, empty);
        if (level == null || empty) {
            setText(null);
            setGraphic(null);
            return;
        }
        mark.getStyleClass().setAll("level-mark", "level-" + level.name().toLowerCase(Locale.ROOT));
        setText(texts.get("level." + level.name()));
        setGraphic(mark);
    }
}
