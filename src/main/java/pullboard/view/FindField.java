package pullboard.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Refusal;
import pullboard.board.TicketCode;
import pullboard.control.Subscription;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Finds a card by its number, typed or scanned, or by its part: Enter goes to it and opens it.
final class FindField {
    private static final int LISTED = 50;

    private final Services services;
    private final Texts texts;
    private final TextField field = new TextField();

    FindField(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
        field.setId("find");
        field.getStyleClass().add("find");
        field.setPromptText(texts.get("top.find"));
        field.setAccessibleText(texts.get("top.find"));
        field.setOnAction(_ -> find(field.getText().strip()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
    }

    Node node() {
        return field;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Goes to the field with what a code says, to be mended or shortened.
    void look(String code) {
        field.setText(code);
        focus();
    }

    private void find(String code) {
        if (code.isEmpty()) {
            return;
        }
        Board board = services.control().now();
        TicketCode.Reading read = TicketCode.read(board, code);
        List<Card> found = matching(board, code);
        if (read instanceof TicketCode.Reading.Known known) {
            go(known.card());
        } else if (found.size() == 1) {
            go(found.getFirst().id());
        } else if (!found.isEmpty()) {
            choose(code, found);
        } else if (read instanceof TicketCode.Reading.Misread) {
            Sentence says = new Sentence(texts.get("find.misread", code), texts.get("find.misread.wayOut"));
            services.notices().show(new Notice(says, List.of()), field);
            field.selectAll();
        } else if (CardId.isValid(code)) {
            services.actions().explain(new Refusal.NoSuchCard(new CardId(code)), null);
            field.selectAll();
        }
    }

    /// The card with exactly this number, else those with this number in any case of letters, else those of the part
    /// for
    /// which a foreign code stands, else all whose number or part has it in it.
    static List<Card> matching(Board board, String code) {
        Card exact = CardId.isValid(code) ? board.card(new CardId(code)) : null;
        if (exact != null) {
            return List.of(exact);
        }
        List<Card> same = board.cards().values().stream()
                .filter(card -> card.id().number().equalsIgnoreCase(code))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        String part = board.partCodes().getOrDefault(code, code).toLowerCase(Locale.ROOT);
        return board.cards().values().stream()
                .filter(card -> card.id().number().toLowerCase(Locale.ROOT).contains(part)
                        || card.facts().part().toLowerCase(Locale.ROOT).contains(part))
                .sorted((a, b) -> a.isOpen() == b.isOpen() ? a.id().compareTo(b.id()) : a.isOpen() ? -1 : 1)
                .toList();
    }

    private void go(CardId card) {
        field.clear();
        services.go().showCard().accept(card);
        services.go().openCard().accept(card);
    }

    private void choose(String code, List<Card> found) {
        VBox list = new VBox(6);
        Subscription[] panel = new Subscription[1];
        Wording wording = services.wording();
        Board board = services.control().now();
        for (Card card : found.subList(0, Math.min(LISTED, found.size()))) {
            Label number = new Label(card.id().number());
            number.getStyleClass().add("title-3");
            Label where = new Label(card.facts().part() + " · " + wording.place(card.place(), board));
            where.getStyleClass().add("text-mute");
            Button button = new Button("", new HBox(10, number, where));
            button.setAccessibleText(number.getText() + " " + where.getText());
            button.getStyleClass().add("reason-choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(Region.USE_COMPUTED_SIZE);
            button.setOnAction(_ -> {
                panel[0].close();
                go(card.id());
            });
            list.getChildren().add(button);
        }
        panel[0] = services.panels().show(texts.get("find.many", found.size(), code), list, Panels.At.SIDE);
    }
}
