package pullboard.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.control.Subscription;
import pullboard.host.update.Update;
import pullboard.text.Texts;
import pullboard.view.kit.Subscriptions;
import pullboard.view.settings.UpdateWatch;

/// A quiet word in the bottom bar that a newer version is there.
final class UpdateMark {
    private final UpdateWatch watch;
    private final Texts texts;
    private final Button button = new Button("", new FontIcon(Feather.DOWNLOAD));

    /// @param open shows more about it
    UpdateMark(UpdateWatch watch, Texts texts, Runnable open) {
        this.watch = watch;
        this.texts = texts;
        button.setId("update");
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> open.run());
    }

    /// With what stands at its right.
    Node before(Node saved) {
        HBox both = new HBox(12, button, saved);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    Subscription shown() {
        show(watch.found().get());
        return new Subscriptions().on(watch.found(), (_, _, now) -> show(now));
    }

    private void show(Update found) {
        boolean offered = found instanceof Update.Offered;
        button.setText(found instanceof Update.Offered now ? texts.get("update", now.version()) : "");
        button.setVisible(offered);
        button.setManaged(offered);
    }
}
