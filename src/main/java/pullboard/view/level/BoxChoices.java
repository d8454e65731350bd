package pullboard.view.level;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.plan.level.DayOrder;
import pullboard.view.form.Fault;
import pullboard.view.form.Fields;

/// How many days the box shows, how long its columns are, how far it is frozen, in which order a day is made and how
/// long a piece takes.
final class BoxChoices extends VBox {
    private static final List<Integer> DAYS = List.of(1, 3, 5, 10, 15);
    private static final int HOUR = 60;

    private final LevelWords words;
    private final Consumer<BoxSettings> changed;
    private final ComboBox<Integer> interval;
    private final ComboBox<Integer> frozen;
    private final ComboBox<DayOrder> order;
    private final TextField piece;
    private final Fault fault = new Fault();
    private @Nullable BoxSettings shown;

    /// @param days shown first
    /// @param daysChosen told other ones
    /// @param changed told other settings
    BoxChoices(LevelWords words, int days, Consumer<Integer> daysChosen, Consumer<BoxSettings> changed) {
        this.words = words;
        this.changed = changed;
        ComboBox<Integer> dayBox = choice("boxDays", DAYS, number -> words.get("choice.days", number));
        dayBox.setValue(days);
        dayBox.valueProperty().subscribe((_, next) -> daysChosen.accept(next));
        interval = choice("boxInterval", BoxSettings.INTERVALS, this::column);
        frozen = choice("boxFrozen", BoxSettings.FROZEN, number -> words.get("choice.frozen", number));
        order = choice("boxOrder", List.of(DayOrder.values()), each -> words.get("choice.order." + each.name()));
        follow(interval, BoxSettings::withInterval);
        follow(frozen, BoxSettings::withFrozen);
        follow(order, BoxSettings::withOrder);
        piece = Fields.text("boxPiece", "");
        piece.setPromptText(words.get("choice.piece.takt"));
        piece.setPrefColumnCount(8);
        piece.setOnAction(_ -> pieceTyped());
        piece.focusedProperty().subscribe(focused -> {
            if (!focused) {
                pieceTyped();
            }
        });
        Label name = new Label(words.get("choice.piece"));
        name.setLabelFor(piece);
        HBox named = new HBox(name, piece);
        named.getStyleClass().addAll("row", "box-piece");
        getChildren().addAll(Fields.row(dayBox, interval, frozen, order, named), fault);
    }

    private String column(int minutes) {
        return minutes % HOUR == 0
                ? words.get("choice.interval.hours", minutes / HOUR)
                : words.get("choice.interval.minutes", minutes);
    }

    private static <T> ComboBox<T> choice(String id, List<T> all, Function<T, String> says) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : says.apply(value);
            }

            @Override
            public T fromString(String text) {
                return all.getFirst();
            }
        });
        return box;
    }

    private <T> void follow(ComboBox<T> box, BiFunction<BoxSettings, T, BoxSettings> with) {
        box.valueProperty().subscribe((_, next) -> {
            BoxSettings before = shown;
            if (before != null && next != null) {
                send(before, with.apply(before, next));
            }
        });
    }

    private void send(BoxSettings before, BoxSettings after) {
        if (!after.equals(before)) {
            changed.accept(after);
        }
    }

    private void pieceTyped() {
        BoxSettings before = shown;
        if (before == null) {
            return;
        }
        String typed = piece.getText().strip();
        boolean sound = typed.isEmpty() || BoxSettings.minutes(typed).isPresent();
        fault.show(sound ? null : words.get("choice.piece.wrong"), piece);
        if (sound) {
            send(before, before.withPiece(typed));
        }
    }

    /// Shows what the board says now, without asking for a change.
    void show(BoxSettings settings) {
        if (Objects.equals(shown, settings)) {
            return;
        }
        shown = null;
        interval.setValue(settings.interval());
        frozen.setValue(settings.frozen());
        order.setValue(settings.order());
        if (!piece.isFocused()) {
            piece.setText(settings.piece());
        }
        shown = settings;
    }
}
