package pullboard.view.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.control.Subscription;
import pullboard.text.Sentence;

/// The frame around every screen: rail at the left, top bar, the screen, bottom bar; above them the trouble bar, the
/// panels and the notice.
public final class Shell {
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final ScreenPlace place = new ScreenPlace();
    private final TopLine line;
    private final HBox figures = new FigureLine();
    private final VBox top = new VBox();
    private final Panels panels;
    private final Notices notices;
    private Subscription showing = () -> {};
    private @Nullable Node trouble;

    /// @param left of the top bar, before what the screen adds
    /// @param right of the top bar
    /// @param saved right of the bottom bar
    public Shell(Rail rail, List<Node> left, List<Node> right, Node saved, Panels panels, Notices notices) {
        this.panels = panels;
        this.notices = notices;
        figures.getStyleClass().add("row");
        HBox.setHgrow(figures, Priority.ALWAYS);
        line = new TopLine(left, right);
        top.getChildren().add(line);
        HBox bottom = new HBox(figures, saved);
        bottom.getStyleClass().add("bottom-bar");
        VBox.setVgrow(frame, Priority.ALWAYS);
        frame.setTop(top);
        frame.setCenter(place);
        frame.setBottom(bottom);
        BorderPane all = new BorderPane(frame);
        all.setLeft(rail);
        root.getStyleClass().add("shell");
        root.getChildren().addAll(all, panels.layer(), notices.layer());
    }

    public Pane root() {
        return root;
    }

    /// Shows a screen in place of the one before, which is let go.
    public void show(Parent nodes, Screen screen) {
        showing.close();
        panels.closeAll();
        notices.hide();
        place.show(nodes);
        // What lies in a scroll pane is in the window only once that has its skin: the screen may want to focus it.
        nodes.applyCss();
        line.show(screen.tools());
        figures.getChildren().setAll(screen.figures());
        showing = screen.shown();
    }

    /// Lets the present screen go; the shell stays empty.
    public void clear() {
        showing.close();
        showing = () -> {};
        panels.closeAll();
        notices.hide();
        place.show(null);
        line.show(List.of());
        figures.getChildren().clear();
    }

    /// Shows a bar that stays until the trouble is over.
    ///
    /// @param again tries once more; told the bar's button
    public void trouble(Sentence what, String label, Consumer<Node> again) {
        calm();
        Label words = new Label(what.onOneLine());
        words.setWrapText(true);
        words.setId("trouble");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button retry = new Button(label);
        retry.setMinWidth(Region.USE_PREF_SIZE);
        retry.setOnAction(_ -> again.accept(retry));
        HBox bar = new HBox(new FontIcon(Feather.ALERT_OCTAGON), words, retry);
        bar.getStyleClass().add("trouble-bar");
        trouble = bar;
        top.getChildren().addFirst(bar);
    }

    /// Takes the trouble bar away.
    public void calm() {
        top.getChildren().remove(trouble);
        trouble = null;
    }
}
