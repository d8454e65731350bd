package pullboard.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// The word at the right of the bottom bar: all that is shown is on disk.
final class SavedLabel {
    private final Services services;
    private final Texts texts;
    private final Label label = new Label();

    SavedLabel(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
        label.setId("saved");
        label.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return label;
    }

    Subscription shown() {
        say(services.control().now());
        return services.control().watch(this::say);
    }

    private void say(Board board) {
        label.setText(texts.get("saved", board.revision()));
    }
}
