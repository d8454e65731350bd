package pullboard.view.walk;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.flow.Suspects;

/// A card that is probably lost: how long it stands against how long others did, and what to do.
final class SuspectCell extends ListCell<Suspects.Suspect> {
    private final Mark mark = new Mark();
    private final Label head = new Label();
    private final Label note = new Label();
    private final Label odds = new Label();
    private final HBox row;
    private final LostController list;

    SuspectCell(LostController list, WalkWords words, Consumer<Card> walkThere, Consumer<Card> lose) {
        this.list = list;
        head.getStyleClass().add("text-strong");
        note.getStyleClass().add("hint");
        odds.getStyleClass().add("walk-odds");
        odds.setMinWidth(Label.USE_PREF_SIZE);
        VBox text = new VBox(head, note);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button there = button(words.get("lost.there"), "walk-there", walkThere);
        Button lost = button(words.get("lost.mark"), "mark-lost", lose);
        row = new HBox(mark, text, odds, there, lost);
        row.getStyleClass().add("walk-line");
        setPrefWidth(0);
    }

    private Button button(String says, String style, Consumer<Card> deed) {
        Button button = new Button(says);
        button.getStyleClass().addAll("chip", style);
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            if (getItem() != null) {
                deed.accept(getItem().card());
            }
        });
        return button;
    }

    @Override
    protected void updateItem(Suspects.@Nullable Suspect suspect, boolean empty) {
        super.updateItem(suspect, empty);
        if (suspect == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Line line = list.line(suspect);
        mark.become(line.mark());
        head.setText(line.head());
        note.setText(line.note());
        odds.setText(list.odds(suspect));
        setGraphic(row);
        setAccessibleText(line.head() + ", " + line.note() + ", " + odds.getText());
    }
}
