package pullboard.view.card;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.plan.quality.CountedMove;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.form.CodeChoice;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The small form for what needs more than a click: Ready with counts, split, rework, reopen.
public final class DeedController {
    private final Services services;
    private final Sending sending;
    private Texts texts;
    private CardDeed deed = CardDeed.READY;
    private @Nullable Card card;
    private Runnable close = () -> {};
    private @Nullable CodeChoice codes;

    @FXML
    private VBox codesBox;

    @FXML
    private Label lead;

    @FXML
    private HBox counts;

    @FXML
    private TextField good;

    @FXML
    private TextField rejected;

    @FXML
    private TextField held;

    @FXML
    private HBox split;

    @FXML
    private TextField quantity;

    @FXML
    private TextField number;

    @FXML
    private VBox where;

    @FXML
    private Label whereName;

    @FXML
    private ComboBox<Choice> place;

    @FXML
    private VBox why;

    @FXML
    private TextField reason;

    @FXML
    private Fault fault;

    @FXML
    private Button go;

    public DeedController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-card");
    }

    @FXML
    private void initialize() {
        for (TextField field : List.of(good, rejected, held, quantity, number, reason)) {
            field.setOnAction(_ -> go());
        }
    }

    /// Fills the form for one deed on a card as it is now.
    ///
    /// @param close closes the form
    void begin(CardDeed what, Card of, Runnable close) {
        deed = what;
        card = of;
        this.close = close;
        Board board = services.control().now();
        show(counts, what == CardDeed.READY);
        show(split, what == CardDeed.SPLIT);
        show(where, what == CardDeed.REWORK || what == CardDeed.REOPEN);
        show(why, what == CardDeed.REWORK || what == CardDeed.REOPEN);
        show(lead, what == CardDeed.READY || what == CardDeed.SPLIT);
        go.setText(texts.get(key() + ".do"));
        switch (what) {
            case READY -> count(board, of);
            case SPLIT -> {
                lead.setText(texts.get("split.lead", of.id(), of.pieces()));
                quantity.setText(String.valueOf(of.pieces() / 2));
                number.setText(Numbers.part(board, of.id()));
            }
            case REWORK -> choose(Choice.back(board, of, services.wording()));
            case REOPEN -> choose(Choice.reopen(board, services.wording()));
            default -> throw new IllegalArgumentException("needs no form: " + what);
        }
    }

    private void count(Board board, Card of) {
        lead.setText(texts.get("ready.lead"));
        good.setPromptText(String.valueOf(of.pieces()));
        CodeChoice choice = new CodeChoice(board.books(), texts.get("ready.why"), _ -> fault.show(null));
        codes = choice;
        codesBox.getChildren().setAll(choice);
        for (TextField field : List.of(rejected, held)) {
            field.textProperty().subscribe(_ -> choice.ask(isSome(rejected) || isSome(held)));
        }
    }

    private static boolean isSome(TextField field) {
        Long typed = Typed.number(field.getText());
        return typed != null && typed > 0;
    }

    /// What the form's panel is called.
    String title() {
        return texts.get(key() + ".title", card == null ? "" : card.id());
    }

    @FXML
    private void cancel() {
        close.run();
    }

    @FXML
    private void go() {
        Command command = card == null ? null : command(card);
        if (command != null) {
            sending.send(command, _ -> close.run(), refusal -> fault.show(sending.words(refusal)));
        }
    }

    private @Nullable Command command(Card of) {
        fault.show(null);
        return switch (deed) {
            case READY -> ready(of);
            case SPLIT -> split(of);
            default -> send(of);
        };
    }

    private @Nullable Command ready(Card of) {
        Locale language = services.look().now().language();
        CardCounts.Read read =
                new CardCounts(good.getText(), rejected.getText(), held.getText()).read(of.pieces(), language);
        fault.show(read.fault());
        Pieces pieces = read.pieces();
        if (pieces == null || !(of.place() instanceof Place.At at)) {
            return null;
        }
        CodeChoice choice = codes;
        if (choice != null && choice.isMissing()) {
            fault.show(texts.get("fault.why"));
            return null;
        }
        Command.MoveCard move = new Command.MoveCard(of.id(), Place.ready(at.station()), pieces, "");
        String operator = services.look().now().operator();
        return CountedMove.of(services.control().now(), move, choice == null ? "" : choice.chosen(), operator);
    }

    private @Nullable Command split(Card of) {
        Long taken = Typed.number(quantity.getText());
        String typed = number.getText().strip();
        if (taken == null) {
            fault.show(texts.get("fault.split"));
            quantity.requestFocus();
            return null;
        }
        if (!CardId.isValid(typed)) {
            fault.show(texts.get("fault.number"));
            number.requestFocus();
            return null;
        }
        return new Command.SplitCard(of.id(), new CardId(typed), taken);
    }

    private @Nullable Command send(Card of) {
        Choice chosen = place.getValue();
        if (reason.getText().isBlank()) {
            fault.show(texts.get("fault.reason"));
            reason.requestFocus();
            return null;
        }
        return chosen == null
                ? null
                : new Command.MoveCard(of.id(), chosen.place(), Pieces.NOT_COUNTED, reason.getText());
    }

    private void choose(List<Choice> choices) {
        whereName.setText(texts.get(key() + ".to"));
        place.getItems().setAll(choices);
        place.getSelectionModel().selectFirst();
    }

    private String key() {
        return deed.name().toLowerCase(Locale.ROOT);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
