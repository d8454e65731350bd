package pullboard.view.quality;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.supply.Kanban;
import pullboard.plan.quality.LotCards;
import pullboard.text.Wording;
import pullboard.view.form.Fields;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Every card of a lot and where it is: what has to be looked at when the lot turns out bad.
final class LotPanel {
    private final Services services;
    private final QualityWords words;

    LotPanel(Services services, QualityWords words) {
        this.services = services;
        this.words = words;
    }

    void open(LotCards lot) {
        VBox box = new VBox();
        box.getStyleClass().add("stack");
        box.setId("lotCards");
        box.getStylesheets().add(String.valueOf(LotPanel.class.getResource("/pullboard/view/form.css")));
        for (LotCards.Found found : lot.cards()) {
            box.getChildren().add(line(found));
        }
        services.panels().show(words.get("lot.title", lot.lot()), box, Panels.At.SIDE);
    }

    private VBox line(LotCards.Found found) {
        Label card = new Label(words.get(
                "lot.card",
                found.card().id(),
                found.card().facts().part(),
                found.card().pieces()));
        card.getStyleClass().add("text-strong");
        Label where = new Label(where(found));
        where.setWrapText(true);
        VBox box = new VBox(card, where);
        box.getStyleClass().add("line");
        if (found.card().isOpen()) {
            box.getChildren()
                    .add(Fields.row(Fields.button(
                            "open-" + found.card().id().number(),
                            words.get("lot.open"),
                            () -> services.go().openCard().accept(found.card().id()))));
        }
        return box;
    }

    private String where(LotCards.Found found) {
        Board board = services.control().now();
        Wording wording = services.wording();
        Kanban kanban = found.kanban();
        if (kanban != null) {
            return words.get(
                    "lot.where.kanban",
                    kanban.number(),
                    wording.supply().state(kanban.state()),
                    board.books()
                            .get(pullboard.board.supply.Loop.class, kanban.loop())
                            .to());
        }
        String place = wording.place(found.card().place(), board);
        return found.isHere() ? place : words.get("lot.where.gone", place);
    }
}
