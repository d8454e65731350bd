package pullboard.view.flow;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;

/// A card as it was, small: its number and age, its part, whether it was blocked or ready. It opens the card's panel.
final class PastTile extends Button {
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    private PastBoard.@Nullable Tile shown;

    PastTile(Consumer<CardId> open) {
        getStyleClass().setAll("button", "tile", "past-tile");
        setMnemonicParsing(false);
        setOnAction(_ -> {
            if (shown != null) {
                open.accept(shown.card());
            }
        });
    }

    void show(PastBoard.Tile tile) {
        if (tile.equals(shown)) {
            return;
        }
        shown = tile;
        setText(tile.card().number() + "  " + tile.age() + "\n" + tile.second());
        pseudoClassStateChanged(BLOCKED, tile.isBlocked());
        pseudoClassStateChanged(READY, tile.isReady());
    }
}
