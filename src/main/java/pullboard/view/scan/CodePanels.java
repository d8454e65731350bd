package pullboard.view.scan;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.TicketCode;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.card.CardModel;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// The small questions around a code: type it, which part it stands for, which of several cards is meant.
final class CodePanels {
    private final Services services;

    CodePanels(Services services) {
        this.services = services;
    }

    /// A field that acts like a scanner.
    ///
    /// @param code what was read so far, to be mended
    void type(String code) {
        Texts texts = services.texts("view-scan");
        TextField field = field("code", code, texts.get("type.prompt"));
        Button go = primary("code-go", texts.get("type.do"));
        go.disableProperty().bind(field.textProperty().map(String::isBlank));
        Subscription panel = services.panels()
                .show(texts.get("type.title"), column(texts.get("type.lead"), row(field, go)), Panels.At.CENTRE);
        go.setOnAction(_ -> {
            panel.close();
            services.scans().scanned(field.getText().strip());
        });
        field.setOnAction(_ -> go.fire());
        field.selectAll();
    }

    /// Asks for which part a foreign code stands.
    ///
    /// @param mapped told when it is recorded
    void map(String code, Runnable mapped) {
        Texts texts = services.texts("view-scan");
        TextField field = field("part", "", texts.get("map.prompt"));
        Completion.at(field, () -> CardModel.parts(services.control().now()));
        Button go = primary("part-go", texts.get("map.do"));
        go.disableProperty().bind(field.textProperty().map(String::isBlank));
        Fault fault = new Fault();
        VBox box = column(texts.get("map.lead", code), row(field, go));
        box.getChildren().add(fault);
        Subscription panel = services.panels().show(texts.get("map.title"), box, Panels.At.CENTRE);
        Sending sending = new Sending(services);
        go.setOnAction(_ -> sending.send(
                new Command.MapCode(code, field.getText().strip()),
                _ -> {
                    panel.close();
                    mapped.run();
                },
                why -> fault.show(sending.words(why), field)));
        field.setOnAction(_ -> go.fire());
    }

    /// Asks which of several cards of a part is meant; the oldest stands first.
    void choose(TicketCode.Reading.Part read, List<Card> cards, Consumer<CardId> chosen) {
        Texts texts = services.texts("view-scan");
        VBox list = column(texts.get("choose.lead", read.part(), cards.size()));
        Subscription[] panel = new Subscription[1];
        for (Card card : cards) {
            Label number = new Label(card.id().number());
            number.getStyleClass().add("title-3");
            Label where = new Label(texts.get(
                    "choose.card",
                    services.wording().place(card.place(), services.control().now()),
                    card.pieces()));
            where.getStyleClass().add("text-mute");
            Button button = new Button("", new HBox(10, number, where));
            button.setAccessibleText(number.getText() + " " + where.getText());
            button.getStyleClass().add("reason-choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                panel[0].close();
                chosen.accept(card.id());
            });
            list.getChildren().add(button);
        }
        panel[0] = services.panels().show(texts.get("choose.title"), list, Panels.At.CENTRE);
    }

    private static TextField field(String id, String text, String prompt) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Button primary(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("primary");
        return button;
    }

    private static HBox row(TextField field, Button go) {
        HBox row = new HBox(field, go);
        row.getStyleClass().add("row");
        return row;
    }

    private static VBox column(String lead, HBox... rows) {
        Label words = new Label(lead);
        words.setWrapText(true);
        words.getStyleClass().add("text-mute");
        VBox box = new VBox(10, words);
        box.getChildren().addAll(rows);
        return box;
    }
}
