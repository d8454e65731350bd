package pullboard.view.kit;

import java.util.List;
import javafx.scene.Node;
import pullboard.control.Subscription;

/// A controller of one screen. It is made when its screen is opened and forgotten when another one is.
public interface Screen {

    /// It can be seen now: subscribe to what it shows. The answer is closed when it is hidden; whatever it does not
    /// let
    /// go of then leaks.
    Subscription shown();

    /// What it adds to the top bar, left to right.
    default List<Node> tools() {
        return List.of();
    }

    /// Shows one of the things on it, while it is shown itself: a loop, an order, a lot. One that it does not know is
    /// passed over.
    default void find(String thing) {}

    /// What it adds to the bottom bar, left to right.
    default List<Node> figures() {
        return List.of();
    }
}
