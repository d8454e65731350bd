package pullboard.view.walk;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.CardId;
import pullboard.view.kit.Look;

/// A headed list of cards and codes, with how many there are; Enter or a double click opens the card.
public final class ListColumn extends VBox {
    private static final double LINE_EM = 4;

    private final Mark mark = new Mark();
    private final Label title = new Label();
    private final Label number = new Label();
    private final Label none = new Label();
    private final ListView<Line> list = new ListView<>();

    public ListColumn() {
        getStyleClass().add("walk-column");
        title.getStyleClass().add("title-3");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        number.getStyleClass().add("walk-number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        HBox head = new HBox(mark, title, number);
        head.getStyleClass().add("walk-column-head");
        none.getStyleClass().add("text-mute");
        none.setWrapText(true);
        list.getStyleClass().add("walk-list");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
        list.setAccessibleText(text);
    }

    public String getNone() {
        return none.getText();
    }

    /// Said where the list is empty.
    public void setNone(String text) {
        none.setText(text);
    }

    public String getSign() {
        return mark.getStyleClass().getLast();
    }

    /// The style class of the shape beside the title.
    public void setSign(String style) {
        mark.become(style);
    }

    void prepare(Look look, Consumer<CardId> open) {
        list.fixedCellSizeProperty().bind(look.pixels(LINE_EM));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(open);
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(open);
            }
        });
    }

    private void open(Consumer<CardId> open) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null && line.card() != null) {
            open.accept(line.card());
        }
    }

    void fill(List<Line> lines) {
        number.setText(String.valueOf(lines.size()));
        if (!lines.equals(list.getItems())) {
            int selected = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(lines);
            if (selected >= 0 && selected < lines.size()) {
                list.getSelectionModel().select(selected);
            }
        }
    }
}
