package pullboard.view.part;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.report.books.BookEntry;
import pullboard.report.books.BookKind;
import pullboard.report.books.BookLine;
import pullboard.report.books.Field;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// The side panel that sets one field of all selected records, as one change.
final class BulkPanel {
    private final Services services;
    private final BookWords words;
    private final BookKind kind;
    private final List<BookLine> lines;
    private final Sending sending;
    private final VBox place = new VBox();
    private final Fault fault = new Fault();
    private @Nullable FieldInput input;
    private Subscription panel = () -> {};

    BulkPanel(Services services, BookKind kind, List<BookLine> lines) {
        this.services = services;
        this.kind = kind;
        this.lines = lines;
        words = new BookWords(services);
        sending = new Sending(services);
    }

    void open() {
        ComboBox<Field> which = new ComboBox<>();
        which.setId("bulkField");
        which.setMaxWidth(Double.MAX_VALUE);
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Field field) {
                return field == null ? "" : words.field(kind, field);
            }

            @Override
            public @Nullable Field fromString(String shown) {
                return null;
            }
        });
        which.getItems()
                .setAll(kind.fields().stream()
                        .filter(field -> !field.isRequired())
                        .toList());
        which.valueProperty().subscribe(field -> {
            if (field != null) {
                choose(field);
            }
        });
        which.getSelectionModel().selectFirst();
        Label name = new Label(words.get("bulk.field"));
        name.getStyleClass().add("field-name");
        Label hint = new Label(words.get("bulk.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        Button go = new Button(words.get("bulk.do", lines.size()));
        go.setId("bulkDo");
        go.getStyleClass().add("primary");
        go.setMnemonicParsing(false);
        go.setOnAction(_ -> change());
        VBox form = BookWords.form();
        form.getChildren().addAll(new VBox(name, which), place, fault, hint, go);
        panel = services.panels().show(words.get("bulk.title", lines.size()), form, Panels.At.SIDE);
    }

    private void choose(Field field) {
        int at = kind.fields().indexOf(field);
        boolean same = lines.stream().map(line -> line.text(at)).distinct().count() == 1;
        FieldInput next = new FieldInput(
                services, words, kind, field, same ? lines.getFirst().text(at) : "");
        next.whenEntered(this::change);
        input = next;
        place.getChildren().setAll(next);
    }

    private void change() {
        FieldInput chosen = input;
        if (chosen == null) {
            return;
        }
        chosen.say(null);
        fault.show(null);
        BookEntry entry = BookEntry.of(
                kind, lines, chosen.field(), chosen.text(), services.control().now());
        if (!entry.problems().isEmpty()) {
            chosen.say(words.problem(entry.problems().getFirst()));
        } else if (entry.wish() == null) {
            panel.close();
        } else {
            sending.send(entry.wish(), _ -> panel.close(), why -> fault.show(sending.words(why)));
        }
    }
}
