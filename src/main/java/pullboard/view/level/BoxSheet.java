package pullboard.view.level;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.view.form.Fields;

/// The box with its buttons and choices, the order of the day below it and the figures beside it, or below where there
/// is little room.
final class BoxSheet extends HBox {
    /// Less than so many times the figures' width is little room.
    private static final double ROOM = 2.6;

    private final LevelWords words;
    private final BoxChoices choices;
    private final BoxGrid grid;
    private final BoxScroll across;
    private final BoxRowHeads heads;
    private final BoxFigures figures;
    private final BoxSequence sequence;
    private final ScrollPane beside;
    private final VBox below = new VBox();
    private final Button release = new Button();
    private final Button keep;
    private final Button anew;
    private final Button loops;

    BoxSheet(LevelWords words, BoxGrid.Hand hand, BoxChoices choices) {
        this.words = words;
        this.choices = choices;
        grid = new BoxGrid(words, hand);
        across = new BoxScroll(grid);
        heads = new BoxRowHeads(words);
        figures = new BoxFigures(words);
        sequence = new BoxSequence(words);
        release.setId("boxRelease");
        release.setMnemonicParsing(false);
        keep = button("boxKeep", words.get("box.keep"));
        anew = button("boxAnew", words.get("box.anew"));
        loops = button("boxLoops", words.get("box.loops"));
        getStyleClass().add("level-pair");
        VBox left = left();
        HBox.setHgrow(left, Priority.ALWAYS);
        beside = down(figures);
        beside.getStyleClass().add("box-beside");
        getChildren().addAll(left, beside);
        widthProperty().subscribe(width -> arrange(width.doubleValue() < ROOM * beside.prefWidth(-1)));
    }

    private void arrange(boolean isNarrow) {
        if (isNarrow == beside.isManaged()) {
            beside.setManaged(!isNarrow);
            beside.setVisible(!isNarrow);
            if (isNarrow) {
                beside.setContent(null);
                below.getChildren().add(figures);
            } else {
                below.getChildren().clear();
                beside.setContent(figures);
            }
        }
    }

    private static Button button(String id, String word) {
        return Fields.button(id, word, () -> {});
    }

    /// What the buttons do.
    void on(Runnable releasing, Runnable keeping, Runnable levelling, Runnable choosing) {
        release.setOnAction(_ -> releasing.run());
        keep.setOnAction(_ -> keeping.run());
        anew.setOnAction(_ -> levelling.run());
        loops.setOnAction(_ -> choosing.run());
    }

    private VBox left() {
        HBox.setHgrow(across, Priority.ALWAYS);
        Label legend = new Label(words.get("legend"));
        legend.getStyleClass().add("hint");
        legend.setWrapText(true);
        Label how = new Label(words.get("box.how"));
        how.getStyleClass().add("hint");
        how.setWrapText(true);
        VBox all = new VBox(new HBox(heads, across), legend, how, sequence, below);
        all.getStyleClass().add("stack");
        ScrollPane down = down(all);
        VBox.setVgrow(down, Priority.ALWAYS);
        VBox left = new VBox(Fields.row(release, keep, anew, loops), choices, down);
        left.getStyleClass().add("stack");
        left.setMinWidth(0);
        return left;
    }

    private static ScrollPane down(Node tall) {
        ScrollPane down = new ScrollPane(tall);
        down.setFitToWidth(true);
        down.setFocusTraversable(false);
        down.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        down.getStyleClass().add("screen-scroll");
        return down;
    }

    BoxGrid grid() {
        return grid;
    }

    BoxFigures figures() {
        return figures;
    }

    void show(BoxModel model) {
        int due = model.due().cards();
        release.setText(due == 0 ? words.get("box.release") : words.get("box.release.due", due));
        primary(release, due > 0);
        primary(keep, due == 0 && !model.isAllKept());
        choices.show(model.settings());
        heads.show(model);
        grid.show(model);
    }

    private static void primary(Button button, boolean isNext) {
        button.getStyleClass().remove("primary");
        if (isNext) {
            button.getStyleClass().add("primary");
        }
    }

    /// Shows the order of the day of the field that is looked at.
    void looksAt(BoxModel model, Label field, int interval) {
        across.reveal(field);
        sequence.show(model, model.box().horizon().interval(interval).day());
    }
}
