package pullboard.view.alert;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.text.Texts;

/// One alert: how urgent it is as shape, word and colour; what is so; and the action, which leads to its place.
final class AlertCell extends ListCell<AlertsModel.Row> {
    /// So wide a cell has room for the note beside the words.
    private static final double NOTED_EM = 60;

    private final Texts texts;
    private final Region mark = new Region();
    private final Label urgency = new Label();
    private final Label what = new Label();
    private final Button deed = new Button();
    private final Label note = new Label();
    private final Button snooze = new Button();
    private final HBox row;

    /// @param goes leads to the place of an alert
    /// @param turns puts an alert off, or wakes it
    AlertCell(Texts texts, Consumer<AlertsModel.Row> goes, Consumer<AlertsModel.Row> turns) {
        this.texts = texts;
        VBox left = new VBox(mark, urgency);
        left.getStyleClass().add("alert-urgency");
        what.getStyleClass().add("alert-what");
        deed.getStyleClass().add("alert-deed");
        deed.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
        note.getStyleClass().add("alert-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        prepare(deed, goes);
        prepare(snooze, turns);
        snooze.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(what, deed);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(left, words, note, snooze);
        row.getStyleClass().add("alert-row");
        setPrefWidth(0);
        widthProperty().subscribe(width -> {
            note.setManaged(width.doubleValue() > NOTED_EM * note.getFont().getSize());
            note.setVisible(note.isManaged());
        });
    }

    private void prepare(Button button, Consumer<AlertsModel.Row> told) {
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            if (getItem() != null) {
                told.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(AlertsModel.@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String style = item.alert().urgency().name().toLowerCase(Locale.ROOT);
        mark.getStyleClass().setAll("alert-mark", "alert-mark-" + style);
        urgency.setText(item.urgency());
        urgency.getStyleClass().setAll("label", "alert-word-" + style);
        what.setText(item.what());
        deed.setText(item.deed());
        deed.setTooltip(new Tooltip(item.what() + "\n" + item.deed()));
        note.setText(item.note());
        snooze.setText(texts.get(item.snooze() == null ? "snooze" : "wake"));
        setGraphic(row);
        setAccessibleText(String.join(", ", item.urgency(), item.what(), item.note(), item.deed()));
    }
}
