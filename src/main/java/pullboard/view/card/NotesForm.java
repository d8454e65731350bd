package pullboard.view.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.CardNotes;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// The form for what a card's ticket says besides its facts.
final class NotesForm {
    private static final Pattern NTH = Pattern.compile("([0-9]{1,6})\\s*/\\s*([0-9]{1,6})");

    private final Services services;
    private final Texts texts;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Fault fault = new Fault();
    private final GridPane grid = new GridPane(14, 8);

    NotesForm(Services services) {
        this.services = services;
        texts = services.texts("view-card");
    }

    /// Opens the form in the middle of the window.
    ///
    /// @param closed told when it closes
    void open(Card card, Runnable closed) {
        CardNotes notes = card.notes();
        row("description", texts.get("note.description"), notes.description());
        row("container", texts.get("note.container"), notes.container());
        row("from", texts.get("note.from"), notes.from());
        row("to", texts.get("note.to"), notes.to());
        row("shelf", texts.get("note.shelf"), notes.shelf());
        row("order", texts.get("note.order"), notes.order());
        row("customer", texts.get("note.customer"), notes.customer());
        row("work", texts.get("note.work"), notes.work());
        row("nth", texts.get("note.nth"), notes.of() == 0 ? "" : notes.index() + "/" + notes.of());
        Objects.requireNonNull(fields.get("nth")).setPromptText("2/5");
        Button save = new Button(texts.get("edit.save"));
        save.setId("save-notes");
        save.setMnemonicParsing(false);
        save.getStyleClass().add("primary");
        FlowPane foot = new FlowPane(save);
        foot.getStyleClass().add("panel-foot");
        VBox box = new VBox(12, grid, fault, foot);
        Subscription panel = services.panels().show(texts.get("note.title", card.id()), box, Panels.At.CENTRE, closed);
        Sending sending = new Sending(services);
        save.setOnAction(_ -> send(card, sending, panel));
        fields.values().forEach(field -> field.setOnAction(_ -> save.fire()));
    }

    private void send(Card card, Sending sending, Subscription panel) {
        TextField nth = Objects.requireNonNull(fields.get("nth"));
        CardNotes notes = read();
        if (notes == null) {
            fault.show(texts.get("fault.nth"), nth);
            nth.requestFocus();
            return;
        }
        fault.show(null, nth);
        sending.send(new Command.NoteCard(card.id(), notes), _ -> panel.close(), why -> {
            if (why instanceof Refusal.NothingToChange) {
                panel.close();
            } else {
                fault.show(sending.words(why));
            }
        });
    }

    private @Nullable CardNotes read() {
        int index = 0;
        int of = 0;
        if (!text("nth").isEmpty()) {
            Matcher nth = NTH.matcher(text("nth"));
            if (!nth.matches()) {
                return null;
            }
            index = Integer.parseInt(nth.group(1));
            of = Integer.parseInt(nth.group(2));
        }
        return new CardNotes(
                text("description"),
                text("container"),
                text("from"),
                text("to"),
                text("shelf"),
                text("order"),
                text("customer"),
                text("work"),
                index,
                of);
    }

    private String text(String key) {
        return Objects.requireNonNull(fields.get(key)).getText().strip();
    }

    private void row(String key, String words, String value) {
        TextField field = new TextField(value);
        field.setId("note-" + key);
        field.setAccessibleText(words);
        GridPane.setHgrow(field, Priority.ALWAYS);
        Label name = new Label(words);
        name.getStyleClass().add("text-mute");
        name.setMinWidth(Region.USE_PREF_SIZE);
        fields.put(key, field);
        grid.addRow(grid.getRowCount(), name, field);
    }
}
