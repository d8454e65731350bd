package pullboard.view.walk;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import pullboard.board.Spot;

/// A place as a large button: its shape, its name, how many of its cards were seen.
final class SpotCell extends ListCell<SpotLine> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Mark mark = new Mark();
    private final Label name = new Label();
    private final Label number = new Label();
    private final HBox row = new HBox(mark, name, number);
    private final WalkWords words;
    private final Predicate<Spot> here;

    SpotCell(WalkWords words, Predicate<Spot> here, Consumer<Spot> chosen) {
        this.words = words;
        this.here = here;
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.getStyleClass().add("walk-spot-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        number.setMinWidth(Label.USE_PREF_SIZE);
        row.getStyleClass().add("walk-line");
        setPrefWidth(0);
        getStyleClass().add("walk-spot");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                chosen.accept(getItem().spot());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SpotLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HERE, line != null && !empty && here.test(line.spot()));
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.become(line.mark());
        name.setText(line.name());
        number.setText(
                line.spot().equals(Spot.FINISHED)
                        ? String.valueOf(line.right())
                        : words.get("spots.number", line.right(), line.expected()));
        setGraphic(row);
        setAccessibleText(words.get("spots.says", line.name(), line.right(), line.expected(), line.differing()));
    }
}
