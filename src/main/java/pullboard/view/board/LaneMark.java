package pullboard.view.board;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.board.Opening;

/// What the rules say of a lane to the carried card, drawn under its tiles. A leaf, so that no tile is styled again
/// when
/// a card is picked up, aimed or put down.
final class LaneMark extends Region {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    LaneMark() {
        getStyleClass().add("lane-mark");
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param opening null: nothing is carried, or it stands here
    /// @param aimed whether the carried card is held over the lane
    void show(@Nullable Opening opening, boolean aimed) {
        pseudoClassStateChanged(OPEN, opening instanceof Opening.Open);
        pseudoClassStateChanged(ASKS, opening instanceof Opening.AsksReason);
        pseudoClassStateChanged(CLOSED, opening instanceof Opening.Closed);
        pseudoClassStateChanged(TARGET, aimed);
    }
}
