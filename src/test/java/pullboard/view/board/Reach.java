package pullboard.view.board;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Place;

/// Where things are on a board that is shown. On the JavaFX thread.
public record Reach(Scene scene) {
    /// The cards of a lane, uppermost first.
    public List<CardId> cards(Place lane) {
        return pane(lane).lane().cards();
    }

    /// The tile of a card in a lane, or null where it is not to be seen.
    public @Nullable Node tile(Place lane, CardId card) {
        Tile tile = pane(lane).tile(card);
        return tile == null || !tile.isVisible() ? null : tile;
    }

    /// The middle of a lane, in the scene.
    public Point2D middle(Place lane) {
        Bounds bounds = pane(lane).localToScene(pane(lane).getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private LanePane pane(Place lane) {
        BoardPane board = (BoardPane) scene.lookup("#board");
        return Objects.requireNonNull(board.lane(lane));
    }
}
