package pullboard.view.flow;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pullboard.text.Texts;

/// One place of the board as it was.
final class TravelPlace extends VBox {

    TravelPlace(TravelColumn column, Texts texts) {
        getStyleClass().add("travel-place");
        Label name = new Label(column.name());
        name.getStyleClass().add("text-strong");
        Label count = new Label(column.count());
        count.getStyleClass().add(column.isOver() ? "text-bad" : "hint");
        getChildren().addAll(name, count);
        for (TravelColumn.Held card : column.cards()) {
            Label label = new Label(card.isReady() ? texts.get("travel.ready", card.number()) : card.number());
            label.getStyleClass().add("travel-card");
            if (card.isBlocked()) {
                label.setText(texts.get("travel.blocked", card.number()));
                label.getStyleClass().add("text-bad");
            }
            getChildren().add(label);
        }
        if (column.more() > 0) {
            Label more = new Label(texts.get("travel.more", column.more()));
            more.getStyleClass().add("hint");
            getChildren().add(more);
        }
    }
}
