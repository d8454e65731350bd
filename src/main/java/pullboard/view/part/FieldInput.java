package pullboard.view.part;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.board.Station;
import pullboard.board.supply.Item;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.report.books.BookKind;
import pullboard.report.books.Field;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// A field of a record with its name, the control that fits what may stand in it, and what is wrong.
final class FieldInput extends VBox {
    private final Field field;
    private final Control control;
    private final Fault fault = new Fault();

    /// @param text what stands in it now
    FieldInput(Services services, BookWords words, BookKind kind, Field field, String text) {
        this.field = field;
        getStyleClass().add("field");
        String name = words.field(kind, field);
        control = switch (field.shape()) {
            case FLAG -> flag(name, text);
            case MAKE -> make(words, text);
            default -> typed(services, words, text);
        };
        control.setId("field-" + field.name());
        control.setAccessibleText(name);
        if (!(control instanceof CheckBox)) {
            Label label = new Label(field.isRequired() ? words.get("required", name) : name);
            label.getStyleClass().add("field-name");
            label.setLabelFor(control);
            getChildren().add(label);
        }
        getChildren().addAll(control, fault);
    }

    private static CheckBox flag(String name, String text) {
        CheckBox box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setSelected(text.equals("true"));
        return box;
    }

    private static ComboBox<String> make(BookWords words, String text) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll("make", "buy");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String word) {
                return word == null ? "" : words.make(word);
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        box.setValue(text.isEmpty() ? "make" : text);
        return box;
    }

    private TextField typed(Services services, BookWords words, String text) {
        TextField typed = new TextField(text);
        typed.setPromptText(words.prompt(field));
        switch (field.name()) {
            case "generic", "part" -> Completion.at(typed, () -> names(services, Part.class));
            case "supermarket" -> Completion.at(typed, () -> names(services, Supermarket.class));
            case "decides_at" ->
                Completion.at(
                        typed,
                        () -> services.control().now().stations().stream()
                                .map(Station::name)
                                .toList());
            default -> {}
        }
        return typed;
    }

    private static List<String> names(Services services, Class<? extends Item> kind) {
        return services.control().now().books().all(kind).stream()
                .map(Item::key)
                .toList();
    }

    Field field() {
        return field;
    }

    /// As it is read.
    String text() {
        return switch (control) {
            case CheckBox box -> Boolean.toString(box.isSelected());
            case ComboBox<?> box -> String.valueOf(box.getValue());
            case TextField typed -> typed.getText().strip();
            default -> throw new IllegalStateException("no input: " + control);
        };
    }

    /// It is what the record is known by.
    void lock() {
        control.setDisable(true);
    }

    /// Null: nothing is wrong.
    void say(@Nullable String wrong) {
        fault.show(wrong, control);
    }

    void focus() {
        control.requestFocus();
    }

    /// Enter in a text field does this.
    void whenEntered(Runnable deed) {
        if (control instanceof TextField typed) {
            typed.setOnAction(_ -> deed.run());
        }
    }
}
