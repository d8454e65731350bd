package pullboard.view.sizing;

import javafx.scene.Node;

/// What is not seen takes no room.
final class Seen {
    private Seen() {}

    static void set(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }
}
