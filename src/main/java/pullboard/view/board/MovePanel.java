package pullboard.view.board;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Opening;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Every place a card may go to, as a list of large buttons; what is closed says why.
public final class MovePanel {
    private final Services services;
    private final Texts texts;
    private final Wording wording;

    public MovePanel(Services services) {
        this.services = services;
        texts = services.texts("view-board");
        wording = services.wording();
    }

    public void open(CardId card) {
        Board board = services.control().now();
        VBox list = new VBox(6);
        list.getStyleClass().add("move-list");
        Subscription[] panel = new Subscription[1];
        for (Map.Entry<Place, Opening> place :
                Rules.openings(board, card, services.now()).entrySet()) {
            if (!(place.getValue() instanceof Opening.Closed(Refusal.AlreadyThere _))) {
                list.getChildren().add(button(board, card, place.getKey(), place.getValue(), panel));
            }
        }
        panel[0] = services.panels().show(texts.get("move.title", card), list, Panels.At.SIDE);
    }

    private Button button(Board board, CardId card, Place to, Opening opening, Subscription[] panel) {
        Label name = new Label(wording.place(to, board));
        name.getStyleClass().add("title-3");
        VBox words = new VBox(2, name);
        String why = switch (opening) {
            case Opening.Open _ -> "";
            case Opening.AsksReason(var deed) -> texts.get("carry.asks", wording.deed(deed));
            case Opening.Closed(var refusal) ->
                wording.refusal(refusal, board, services.now()).what();
        };
        if (!why.isEmpty()) {
            Label reason = new Label(why);
            reason.getStyleClass().add("text-mute");
            words.getChildren().add(reason);
        }
        Button button = new Button("", words);
        button.setAccessibleText(name.getText() + " " + why);
        button.getStyleClass().addAll("reason-choice", opening instanceof Opening.Open ? "move-open" : "move-other");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(opening instanceof Opening.Closed);
        button.setOnAction(_ -> {
            panel[0].close();
            services.actions().submit(new Command.MoveCard(card, to));
        });
        return button;
    }
}
