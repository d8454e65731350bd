package pullboard.view.card;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.ServiceClass;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The form for a new card.
public final class NewCardController {
    private final Services services;
    private final Sending sending;
    private Runnable close = () -> {};

    @FXML
    private FieldsController fieldsController;

    @FXML
    private Label added;

    public NewCardController(Services services) {
        this.services = services;
        sending = new Sending(services);
    }

    /// Begins a card.
    ///
    /// @param number its number; empty: the next one in the shop's pattern
    /// @param part may be empty
    /// @param close closes the form
    void begin(String number, String part, Runnable close) {
        this.close = close;
        fill(number, part, ServiceClass.STANDARD);
    }

    void focus() {
        fieldsController.focusPart();
    }

    @FXML
    private void add() {
        send(card -> {
            close.run();
            services.go().showCard().accept(card);
        });
    }

    @FXML
    private void addAndNext() {
        send(card -> {
            CardDraft last = fieldsController.draft();
            fill("", last.part(), last.service());
            added.setText(services.texts("view-card").get("new.added", card));
            added.setVisible(true);
            added.setManaged(true);
            focus();
        });
    }

    private void fill(String number, String part, ServiceClass service) {
        Board board = services.control().now();
        String proposed = number.isEmpty() ? Numbers.next(board) : number;
        fieldsController.fill(new CardDraft(proposed, part, "", "", service, List.of()), false, board, this::add);
    }

    private void send(java.util.function.Consumer<CardId> done) {
        switch (fieldsController
                .draft()
                .read(fieldsController.today(), services.look().now().language())) {
            case CardDraft.Read.Faults faults -> fieldsController.show(faults.sentences());
            case CardDraft.Read.Card card -> {
                fieldsController.show(Map.of());
                sending.send(new Command.AddCard(card.id(), card.facts()), _ -> done.accept(card.id()), this::refused);
            }
        }
    }

    private void refused(Refusal why) {
        fieldsController.show(Map.of(CardDraft.Field.of(why), sending.words(why)));
    }
}
