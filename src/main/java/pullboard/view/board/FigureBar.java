package pullboard.view.board;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import pullboard.board.CardId;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// The board's part of the bottom bar: the few numbers of the day.
final class FigureBar {
    private final Texts texts;
    private final Label wip = figure();
    private final Label finished = figure();
    private final Label cycle = figure();
    private final Label due = figure();
    private final Label next = figure();
    private final Label shown = figure();
    private final Node nextBox;
    private final Node shownBox;

    FigureBar(Texts texts) {
        this.texts = texts;
        nextBox = named("figure.next", next);
        shownBox = named("figure.shown", shown);
    }

    List<Node> nodes() {
        return List.of(
                named("figure.wip", wip),
                named("figure.finished", finished),
                named("figure.cycle", cycle),
                named("figure.due", due),
                nextBox,
                shownBox);
    }

    void show(Shown now, Odds odds, Dates dates) {
        Figures figures = now.figures();
        wip.setText(
                figures.limits() == 0
                        ? texts.get("figure.wip.open", figures.wip())
                        : texts.get("figure.wip.of", figures.wip(), figures.limits()));
        finished.setText(texts.get("figure.finished.of", figures.finished(), figures.pieces()));
        cycle.setText(figures.cycle() == null ? "–" : dates.duration(figures.cycle()));
        due.setText(texts.get("figure.due.of", figures.late(), figures.dueToday()));
        shown.setText(texts.get("figure.shown.of", now.matching()));
        seen(shownBox, !now.filter().isAll());
        CardId card = odds.nextDue(now.board(), now.today());
        Odds.Likely likely = card == null ? null : odds.cards().get(card);
        if (card != null && likely != null) {
            next.setText(texts.get("figure.next.of", card.number(), likely.percent()));
        }
        seen(nextBox, likely != null);
    }

    private static void seen(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    private HBox named(String key, Label figure) {
        HBox box = new HBox(5, new Label(texts.get(key)), figure);
        box.setMinWidth(0);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label figure() {
        Label label = new Label();
        label.getStyleClass().add("figure");
        return label;
    }
}
