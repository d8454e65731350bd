package pullboard.view.supplier;

import javafx.scene.Node;
import pullboard.board.Board;
import pullboard.plan.history.SupplyHistory;

/// One of the lists on the screen of suppliers. It is made when its task is first chosen.
interface Page {
    Node node();

    /// Brings it up to the board.
    ///
    /// @param history as far as it was read
    void show(Board board, SupplyHistory history);

    /// It can no longer be seen.
    default void hidden() {}
}
