package pullboard.view.card;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.ServiceClass;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// A card's panel: its facts, what can be done to it, its history. Follows the board while it is open.
public final class CardController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private final HistoryList lines;
    private @Nullable CardId shown;
    private @Nullable Card seen;
    private Consumer<CardDeed> forms = _ -> {};

    @FXML
    private Label block;

    @FXML
    private VBox facts;

    @FXML
    private Label part;

    @FXML
    private Label quantity;

    @FXML
    private Label due;

    @FXML
    private Label service;

    @FXML
    private Label route;

    @FXML
    private Label place;

    @FXML
    private Label age;

    @FXML
    private Label ticket;

    @FXML
    private Label notesName;

    @FXML
    private Label notes;

    @FXML
    private FlowPane deeds;

    @FXML
    private Button edit;

    @FXML
    private VBox form;

    @FXML
    private FieldsController fieldsController;

    @FXML
    private Fault fault;

    @FXML
    private Label historyState;

    @FXML
    private VBox history;

    public CardController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-card");
        lines = new HistoryList(services, texts);
    }

    /// Shows a card until closed.
    ///
    /// @param forms opens the form for a deed that needs one
    Subscription open(CardId card, Consumer<CardDeed> forms) {
        shown = card;
        this.forms = forms;
        show(services.control().now());
        Subscription watching = services.control().watch(this::show);
        return () -> {
            watching.close();
            lines.close();
        };
    }

    private void show(Board board) {
        Locale language = services.look().now().language();
        CardModel model = shown == null ? null : CardModel.of(board, shown, services.now(), language);
        if (model == null) {
            return;
        }
        set(block, model.block() != null, model.block() == null ? "" : model.block());
        part.setText(model.facts().part());
        quantity.setText(model.pieces() == null ? model.quantity() : model.quantity() + " · " + model.pieces());
        due.setText(model.late() ? "! " + model.due() + " · " + texts.get("late") : model.due());
        due.getStyleClass().setAll("label", model.late() ? "value-late" : "value");
        service.setText(model.service());
        route.setText(model.route());
        place.setText(model.place());
        age.setText(model.age());
        ticket.setText(model.ticket());
        set(notes, !model.notes().isEmpty(), model.notes());
        set(notesName, !model.notes().isEmpty(), texts.get("notes"));
        showDeeds(model);
        Card now = board.card(model.card());
        if (now != null && !now.equals(seen)) {
            seen = now;
            lines.read(model.card(), historyState, history);
        }
    }

    private void showDeeds(CardModel model) {
        boolean open = !model.deeds().contains(CardDeed.REOPEN);
        List<String> wanted = model.deeds().stream().map(Enum::name).toList();
        List<String> there =
                deeds.getChildren().stream().skip(1).map(Node::getId).toList();
        edit.setVisible(open);
        edit.setManaged(open);
        if (there.equals(wanted)) {
            return;
        }
        Map<String, Node> known = new HashMap<>();
        deeds.getChildren().forEach(button -> known.put(button.getId(), button));
        boolean hadFocus = deeds.getChildren().stream().anyMatch(Node::isFocused);
        deeds.getChildren().setAll(edit);
        model.deeds().forEach(deed -> deeds.getChildren().add(known.getOrDefault(deed.name(), button(deed))));
        if (hadFocus) {
            focus();
        }
    }

    /// Goes to the first thing that can be done, unless the focus is in the panel already.
    void focus() {
        Node owner = deeds.getScene() == null ? null : deeds.getScene().getFocusOwner();
        if (owner == null || !deeds.getChildren().contains(owner)) {
            deeds.getChildren().get(edit.isVisible() ? 0 : 1).requestFocus();
        }
    }

    private Button button(CardDeed deed) {
        Button button = new Button(texts.get("deed." + deed.name()));
        button.setId(deed.name());
        button.setMnemonicParsing(false);
        if (deed == CardDeed.CANCEL) {
            button.getStyleClass().add("danger");
        }
        button.setOnAction(_ -> go(deed));
        return button;
    }

    private void go(CardDeed deed) {
        Card card = seen;
        if (card == null) {
            return;
        }
        fault.show(null);
        CardId id = card.id();
        switch (deed) {
            case UNBLOCK -> send(new Command.UnblockCard(id));
            case FOUND -> send(new Command.FindCard(id));
            case REPLACE -> send(new Command.ReplaceTicket(id));
            case LOSE ->
                services.reasons()
                        .ask(
                                texts.get("lose.title", id),
                                Refusal.Deed.LOSE,
                                why -> send(new Command.LoseCard(id, why)));
            case PRINT -> services.go().printTickets().accept(List.of(id));
            case EXPEDITE -> send(new Command.ChangeCard(id, card.facts().withService(ServiceClass.EXPEDITE)));
            case CALM -> send(new Command.ChangeCard(id, card.facts().withService(calm(card.facts()))));
            case BLOCK ->
                services.reasons()
                        .ask(
                                texts.get("block.title", id),
                                Refusal.Deed.BLOCK,
                                why -> send(new Command.BlockCard(id, why)));
            case CANCEL ->
                services.reasons()
                        .ask(
                                texts.get("cancel.title", id),
                                Refusal.Deed.CANCEL,
                                why -> send(new Command.CancelCard(id, why)));
            default -> forms.accept(deed);
        }
    }

    private void send(Command command) {
        sending.send(command, _ -> {}, why -> fault.show(sending.words(why)));
    }

    private static ServiceClass calm(CardFacts facts) {
        return facts.due() == null ? ServiceClass.STANDARD : ServiceClass.FIXED_DATE;
    }

    @FXML
    private void edit() {
        Board board = services.control().now();
        CardModel model = shown == null
                ? null
                : CardModel.of(
                        board, shown, services.now(), services.look().now().language());
        if (model != null) {
            fault.show(null);
            fieldsController.fill(model.draft(services.look().now().language()), true, board, this::save);
            editing(true);
            fieldsController.focusPart();
        }
    }

    @FXML
    private void keep() {
        editing(false);
        edit.requestFocus();
    }

    @FXML
    private void save() {
        Locale language = services.look().now().language();
        switch (fieldsController.draft().read(fieldsController.today(), language)) {
            case CardDraft.Read.Faults faults -> fieldsController.show(faults.sentences());
            case CardDraft.Read.Card card -> {
                fieldsController.show(Map.of());
                if (seen != null && card.facts().equals(seen.facts())) {
                    keep();
                } else {
                    sending.send(new Command.ChangeCard(card.id(), card.facts()), _ -> keep(), this::refusedEdit);
                }
            }
        }
    }

    private void refusedEdit(Refusal why) {
        if (CardDraft.Field.of(why) == CardDraft.Field.NUMBER) {
            fault.show(sending.words(why));
        } else {
            fieldsController.show(Map.of(CardDraft.Field.of(why), sending.words(why)));
        }
    }

    private void editing(boolean on) {
        form.setVisible(on);
        form.setManaged(on);
        facts.setVisible(!on);
        facts.setManaged(!on);
    }

    private static void set(Label label, boolean shown, String text) {
        label.setText(text);
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
