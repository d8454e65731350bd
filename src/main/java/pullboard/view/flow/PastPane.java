package pullboard.view.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import pullboard.board.CardId;
import pullboard.text.Texts;

/// Draws a board as it was: columns side by side. What stays the same is not touched, and nodes are used again.
final class PastPane extends HBox {
    private final Texts texts;
    private final Consumer<CardId> open;
    private final List<PastColumn> columns = new ArrayList<>();

    /// @param open opens a card's panel
    PastPane(Texts texts, Consumer<CardId> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("past-board");
    }

    void show(PastBoard board) {
        int count = board.columns().size();
        while (columns.size() < count) {
            columns.add(new PastColumn(texts, open));
        }
        for (int i = 0; i < count; i++) {
            columns.get(i).show(board.columns().get(i));
        }
        if (getChildren().size() != count) {
            getChildren().setAll(columns.subList(0, count));
        }
    }
}
