package pullboard.view.supplier;

import javafx.scene.Node;
import pullboard.board.Board;

/// One of the lists on the screen of suppliers. It is made when its task is first chosen.
interface Page {
    Node node();

    /// Brings it up to the board.
    void show(Board board);

    /// It can no longer be seen.
    default void hidden() {}
}
