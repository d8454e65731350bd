package pullboard.view.order;

import javafx.scene.control.Label;
import pullboard.board.Board;
import pullboard.plan.order.SpanLoad;
import pullboard.text.Texts;

/// A CONWIP limit in one line: what it holds, what is released before it, and the room that is left.
final class SpanLine extends Label {
    SpanLine(SpanLoad load, Board board, Texts texts) {
        super(texts.get(
                "limit.load",
                board.nameOf(load.span().first()),
                board.nameOf(load.span().last()),
                load.wip(),
                load.released(),
                load.span().amount(),
                load.room()));
        getStyleClass().add("order-load");
        if (load.room() == 0) {
            getStyleClass().add("order-load-full");
        }
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
