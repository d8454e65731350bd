package pullboard.view.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.report.Problem;
import pullboard.report.books.BookEntry;
import pullboard.report.books.BookKind;
import pullboard.report.books.BookLine;
import pullboard.report.books.Field;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;
import pullboard.view.form.Sending;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// The side panel in which one record is entered or changed.
final class RecordPanel {
    private final Services services;
    private final BookWords words;
    private final BookKind kind;
    private final @Nullable BookLine line;
    private final List<FieldInput> inputs = new ArrayList<>();
    private final Fault fault = new Fault();
    private final Sending sending;
    private Subscription panel = () -> {};

    /// @param line the record to be changed; null: a new one
    RecordPanel(Services services, BookKind kind, @Nullable BookLine line) {
        this.services = services;
        this.kind = kind;
        this.line = line;
        words = new BookWords(services);
        sending = new Sending(services);
    }

    void open() {
        VBox form = BookWords.form();
        List<Field> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            FieldInput input = new FieldInput(services, words, kind, fields.get(i), line == null ? "" : line.text(i));
            input.whenEntered(this::save);
            if (line != null && fields.get(i).isRequired()) {
                input.lock();
            }
            inputs.add(input);
            form.getChildren().add(input);
        }
        if (kind == BookKind.PARTS && line != null) {
            form.getChildren().add(new PartPicture(services, words, line.key()));
        }
        form.getChildren().add(foot());
        String title = line == null ? words.get("panel.new." + kind.word()) : line.text(0);
        panel = services.panels().show(title, form, Panels.At.SIDE);
        inputs.stream()
                .filter(input -> line == null || !input.field().isRequired())
                .findFirst()
                .ifPresent(FieldInput::focus);
    }

    private Node foot() {
        Button save = new Button(words.get("save"));
        save.setId("saveRecord");
        save.getStyleClass().add("primary");
        save.setMnemonicParsing(false);
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        if (line != null) {
            return Fields.foot(fault, save);
        }
        Label hint = new Label(words.get("save.hint"));
        hint.getStyleClass().addAll("text-mute", "text-small");
        hint.setWrapText(true);
        return Fields.foot(fault, hint, save);
    }

    private void save() {
        Board board = services.control().now();
        Map<String, String> texts = new HashMap<>();
        inputs.forEach(input -> texts.put(input.field().name(), input.text()));
        inputs.forEach(input -> input.say(null));
        fault.show(null);
        BookEntry entry = BookEntry.of(kind, texts, board);
        if (!entry.problems().isEmpty()) {
            entry.problems().forEach(this::say);
        } else if (line == null && isKnown(board)) {
            fault.show(words.get("known"));
        } else if (entry.wish() == null) {
            panel.close();
        } else {
            sending.send(entry.wish(), _ -> panel.close(), why -> fault.show(sending.words(why)));
        }
    }

    private boolean isKnown(Board board) {
        return BookEntry.lines(kind, board).stream().anyMatch(known -> {
            for (int i = 0; i < inputs.size(); i++) {
                if (inputs.get(i).field().isRequired()
                        && !known.text(i).equals(inputs.get(i).text())) {
                    return false;
                }
            }
            return true;
        });
    }

    private void say(Problem problem) {
        inputs.stream()
                .filter(input -> input.field().name().equals(problem.column()))
                .forEach(input -> {
                    input.say(words.problem(problem));
                    input.focus();
                });
    }
}
