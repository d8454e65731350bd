package pullboard.view.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.text.Texts;

/// One column of a board as it was.
final class PastColumn extends VBox {
    private final Texts texts;
    private final Consumer<CardId> open;
    private final Label name = new Label();
    private final Label load = new Label();
    private final Label more = new Label();
    private final VBox cards = new VBox();
    private final List<PastTile> tiles = new ArrayList<>();
    private PastBoard.@Nullable Column shown;

    PastColumn(Texts texts, Consumer<CardId> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().addAll("column", "past-column");
        name.getStyleClass().addAll("text-strong", "past-name");
        name.setWrapText(true);
        load.getStyleClass().add("past-load");
        more.getStyleClass().add("hint");
        cards.getStyleClass().add("past-cards");
        getChildren().addAll(name, load, cards, more);
    }

    void show(PastBoard.Column column) {
        if (column.equals(shown)) {
            return;
        }
        shown = column;
        name.setText(column.name());
        load.setText(
                column.state() == PastBoard.State.OPEN
                        ? column.load()
                        : texts.get("travel.state." + column.state().name(), column.load()));
        for (PastBoard.State state : PastBoard.State.values()) {
            PseudoClass look = PseudoClass.getPseudoClass(state.name().toLowerCase(java.util.Locale.ROOT));
            load.pseudoClassStateChanged(look, state == column.state());
        }
        int count = column.tiles().size();
        while (tiles.size() < count) {
            tiles.add(new PastTile(open));
        }
        for (int i = 0; i < count; i++) {
            tiles.get(i).show(column.tiles().get(i));
        }
        if (cards.getChildren().size() != count) {
            cards.getChildren().setAll(tiles.subList(0, count));
        }
        more.setText(column.more() == 0 ? "" : texts.get("travel.more", column.more()));
    }
}
