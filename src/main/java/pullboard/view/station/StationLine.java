package pullboard.view.station;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.board.StationId;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.kit.Marks;

/// A station in the list of set-up: opens by click or Enter, moves by its arrows, by Alt with the arrow keys, or by a
/// drag at its handle.
final class StationLine extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /// Below this width, in its own text size, keys and the handle must do instead of arrows.
    private static final double ROOMY = 42;

    private final StationRow row;
    private final Consumer<StationId> open;
    private final ObjIntConsumer<StationId> shift;

    /// @param open told the station that is opened
    /// @param shift told the station and where it is to stand, from 0; may lie outside the board
    StationLine(
            StationRow row, Texts texts, Wording wording, Consumer<StationId> open, ObjIntConsumer<StationId> shift) {
        this.row = row;
        this.open = open;
        this.shift = shift;
        setId("station-" + row.id().value());
        getStyleClass().add("station-line");
        setFocusTraversable(true);
        setAccessibleText(row.name() + ", " + row.limit());
        Label state = state(wording);
        Button up = arrow(Feather.CHEVRON_UP, texts.get("station.up", row.name()), -1);
        Button down = arrow(Feather.CHEVRON_DOWN, texts.get("station.down", row.name()), 1);
        getChildren().addAll(handle(texts), words(texts), Marks.signal(row.state()), state, up, down, change(texts));
        widthProperty().subscribe(width -> {
            boolean roomy = width.doubleValue() > ROOMY * state.getFont().getSize();
            for (Node extra : List.of(state, up, down)) {
                extra.setVisible(roomy);
                extra.setManaged(roomy);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.isStillSincePress()) {
                open.accept(row.id());
            }
        });
    }

    StationId id() {
        return row.id();
    }

    boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return isFocused() || owner != null && getChildren().contains(owner);
    }

    private Node handle(Texts texts) {
        Label handle = new Label("", new FontIcon(Feather.MENU));
        handle.getStyleClass().addAll("icon-button", "handle");
        handle.setAccessibleText(texts.get("station.drag", row.name()));
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> mark(target(event)));
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            int target = target(event);
            mark(-1);
            if (!event.isStillSincePress()) {
                shift.accept(row.id(), target);
            }
        });
        handle.setOnMouseClicked(MouseEvent::consume);
        return handle;
    }

    private Node words(Texts texts) {
        Label name = new Label(row.name());
        name.getStyleClass().add("title-3");
        Label limit = new Label(row.limit() + " · " + texts.get("holds", row.holds()));
        limit.getStyleClass().add("text-mute");
        VBox words = new VBox(name, limit);
        if (row.raised() != null) {
            words.getChildren().add(note(row.raised(), "text-raised"));
        }
        if (row.stopped() != null) {
            words.getChildren().add(note(row.stopped(), "text-bad"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label note(String text, String style) {
        Label note = new Label(text);
        note.getStyleClass().add(style);
        note.setWrapText(true);
        return note;
    }

    private Label state(Wording wording) {
        Label state = new Label(wording.signal(row.state()));
        state.getStyleClass().add("state-word");
        return state;
    }

    private Button arrow(Feather icon, String says, int step) {
        Button arrow = new Button("", new FontIcon(icon));
        arrow.getStyleClass().addAll("icon-button", "plain");
        arrow.setId((step < 0 ? "up-" : "down-") + row.id().value());
        arrow.setAccessibleText(says);
        arrow.setFocusTraversable(false);
        arrow.setOnAction(_ -> shiftBy(step));
        return arrow;
    }

    private Button change(Texts texts) {
        Button change = new Button(texts.get("station.change"));
        change.setId("change-" + row.id().value());
        change.setMnemonicParsing(false);
        change.setMinWidth(Button.USE_PREF_SIZE);
        change.setFocusTraversable(false);
        change.setOnAction(_ -> open.accept(row.id()));
        return change;
    }

    private void keyPressed(KeyEvent event) {
        KeyCode key = event.getCode();
        int step = key == KeyCode.UP ? -1 : key == KeyCode.DOWN ? 1 : 0;
        if (key == KeyCode.ENTER) {
            open.accept(row.id());
        } else if (step != 0 && event.isAltDown()) {
            shiftBy(step);
        } else if (step != 0) {
            Node next = sibling(index() + step);
            next.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void shiftBy(int step) {
        requestFocus();
        shift.accept(row.id(), index() + step);
    }

    private int index() {
        return list().getChildren().indexOf(this);
    }

    private Node sibling(int index) {
        return list().getChildren()
                .get(Math.clamp(index, 0, list().getChildren().size() - 1));
    }

    /// Where the pointer is among the lines.
    private int target(MouseEvent event) {
        double y = list().sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int target = 0;
        for (Node line : list().getChildren()) {
            if (y > line.getBoundsInParent().getMaxY()) {
                target++;
            }
        }
        return Math.min(target, list().getChildren().size() - 1);
    }

    private void mark(int target) {
        for (int i = 0; i < list().getChildren().size(); i++) {
            list().getChildren().get(i).pseudoClassStateChanged(OVER, i == target);
        }
    }

    private Pane list() {
        return (Pane) getParent();
    }
}
