package pullboard.view.walk;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Command;
import pullboard.board.Spot;
import pullboard.board.StationId;
import pullboard.flow.Suspects;
import pullboard.view.kit.Services;

/// The cards that are probably lost, most suspicious first.
public final class LostController {
    private static final double ROW_EM = 3.6;
    private static final double VERY = 0.03;

    private final Services services;
    private final Walk walk;
    private final WalkWords words;
    private Runnable turned = () -> {};

    @FXML
    private Label judged;

    @FXML
    private Label thin;

    @FXML
    private Label none;

    @FXML
    private ListView<Suspects.Suspect> suspects;

    public LostController(Services services, Walk walk) {
        this.services = services;
        this.walk = walk;
        words = new WalkWords(services);
    }

    /// @param whenTurned told when somebody walks to a card
    void prepare(Runnable whenTurned) {
        turned = whenTurned;
        suspects.fixedCellSizeProperty().bind(services.look().pixels(ROW_EM));
        suspects.setCellFactory(_ -> new SuspectCell(this, words, this::walkThere, this::lose));
        suspects.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void focus() {
        suspects.requestFocus();
        if (suspects.getSelectionModel().isEmpty()) {
            suspects.getSelectionModel().select(0);
        }
    }

    /// Selects the card of this number, where it is in the list.
    void select(String number) {
        for (Suspects.Suspect suspect : suspects.getItems()) {
            if (suspect.card().id().number().equals(number)) {
                suspects.getSelectionModel().select(suspect);
                suspects.scrollTo(suspect);
            }
        }
    }

    void show(Board board) {
        Suspects found = Suspects.of(board, services.now());
        int selected = suspects.getSelectionModel().getSelectedIndex();
        suspects.getItems().setAll(found.ranked());
        suspects.getSelectionModel().select(Math.min(selected, found.ranked().size() - 1));
        judged.setText(words.get("lost.judged", found.judged(), found.ranked().size()));
        none.setText(words.get(found.judged() == 0 ? "lost.none.judged" : "lost.none"));
        String names = found.thin().stream().map(board::nameOf).collect(Collectors.joining(", "));
        thin.setText(names.isEmpty() ? "" : words.get("lost.thin", names, pullboard.board.Samples.ENOUGH));
        thin.setVisible(!names.isEmpty());
        thin.setManaged(!names.isEmpty());
    }

    /// A suspect in words.
    Line line(Suspects.Suspect suspect) {
        Card card = suspect.card();
        String mark = suspect.likelihood() <= VERY ? "mark-stopped" : "mark-differs";
        String place = services.wording().place(card.place(), services.control().now());
        String note = words.get("lost.note", place, words.dates().duration(suspect.stay()), words.moment(card.since()));
        return new Line(mark, card.id().number() + " · " + card.facts().part(), note, card.id());
    }

    /// How unusual its stay is.
    String odds(Suspects.Suspect suspect) {
        return suspect.shorter() == suspect.stays()
                ? words.get("lost.odds.all", suspect.stays())
                : words.get("lost.odds", suspect.shorter(), suspect.stays());
    }

    private void keyPressed(KeyEvent event) {
        Suspects.Suspect suspect = suspects.getSelectionModel().getSelectedItem();
        if (suspect == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            walkThere(suspect.card());
        } else if (event.getCode() == KeyCode.DELETE) {
            lose(suspect.card());
        } else {
            return;
        }
        event.consume();
    }

    private void lose(Card card) {
        services.actions().submit(new Command.LoseCard(card.id(), ""));
    }

    private void walkThere(Card card) {
        StationId station = Objects.requireNonNull(card.station());
        walk.turnTo(Walk.Task.AUDIT);
        walk.round().turnTo(Round.Page.COUNT);
        walk.round().goTo(new Spot.Whole(station), services.now());
        turned.run();
    }
}
