package pullboard.view.files;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Brings what was just added to a page into sight.
final class InSight {
    private InSight() {}

    /// Scrolls the page around a row to it, once that was laid out.
    static void bring(Node row) {
        onceLaidOut(row, () -> bringIntoSight(row));
    }

    /// What was added is measured at the next pulse only.
    private static void onceLaidOut(Node row, Runnable then) {
        Scene scene = row.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    then.run();
                }
            });
            Platform.requestNextPulse();
        }
    }

    private static void bringIntoSight(Node row) {
        Node above = row;
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane pane) {
            Node content = pane.getContent();
            Bounds place = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
            double hidden = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.min(1, place.getMinY() / Math.max(1, hidden)));
        }
    }
}
