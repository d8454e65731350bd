package pullboard.view.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// The week of a calendar: its shifts as stripes, the fields of the chosen one, a day copied onto others.
public final class WeekController {
    private final Texts texts;
    private Consumer<ShiftCalendar> keep = _ -> {};
    private ShiftCalendar calendar = ShiftCalendar.EMPTY;
    private @Nullable DayOfWeek day;
    private @Nullable Shift shift;

    @FXML
    private WeekPane pane;

    @FXML
    private ComboBox<DayOfWeek> addDay;

    @FXML
    private ComboBox<DayOfWeek> copyDay;

    @FXML
    private Label total;

    @FXML
    private VBox editor;

    @FXML
    private Label editorTitle;

    @FXML
    private FlowPane editorFields;

    @FXML
    private TextField name;

    @FXML
    private TextField hours;

    @FXML
    private TextField breaks;

    @FXML
    private CheckBox alike;

    @FXML
    private Fault fault;

    public WeekController(Services services) {
        texts = services.texts("view-calendar");
    }

    @FXML
    private void initialize() {
        Locale locale = texts.locale();
        pane.begin(locale, this::changed, this::choose);
        for (ComboBox<DayOfWeek> box : List.of(addDay, copyDay)) {
            box.getItems().setAll(DayOfWeek.values());
            box.setValue(DayOfWeek.MONDAY);
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable DayOfWeek value) {
                    return value == null ? "" : value.getDisplayName(TextStyle.FULL_STANDALONE, locale);
                }

                @Override
                public DayOfWeek fromString(String text) {
                    throw new UnsupportedOperationException("the box cannot be typed into");
                }
            });
        }
        showEditor();
    }

    /// @param keeping keeps the calendar as it is to be
    void begin(Consumer<ShiftCalendar> keeping) {
        keep = keeping;
    }

    void show(ShiftCalendar now) {
        boolean hadFocus = focusIsInside();
        calendar = now;
        pane.show(now);
        StripeBar bar = day == null || shift == null ? null : pane.find(day, shift);
        if (bar == null) {
            day = null;
            shift = null;
        } else if (hadFocus) {
            bar.requestFocus();
        }
        pane.select(shift);
        showEditor();
        long minutes = now.week().values().stream()
                .flatMap(List::stream)
                .mapToLong(Shift::minutes)
                .sum();
        total.setText(texts.get("week.total", minutes / 60, minutes % 60));
    }

    private boolean focusIsInside() {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        return owner instanceof StripeBar;
    }

    private void choose(StripeBar bar, boolean edit) {
        day = bar.stripe().day();
        shift = bar.stripe().shift();
        pane.select(shift);
        showEditor();
        if (edit) {
            hours.requestFocus();
            hours.selectAll();
        }
    }

    private void showEditor() {
        Shift chosen = shift;
        editorFields.setDisable(chosen == null);
        clear();
        if (chosen == null || day == null) {
            editorTitle.setText(texts.get("week.none"));
            List.of(name, hours, breaks).forEach(TextField::clear);
            return;
        }
        List<String> days = new WeekEdit(calendar)
                .days(chosen).stream()
                        .map(on -> on.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()))
                        .toList();
        editorTitle.setText(texts.get("week.chosen", String.join(", ", days)));
        ShiftDraft draft = ShiftDraft.of(chosen);
        name.setText(draft.name());
        hours.setText(draft.hours());
        breaks.setText(draft.breaks());
    }

    private void changed(StripeBar bar, Shift after) {
        day = bar.stripe().day();
        shift = bar.stripe().shift();
        replace(after);
    }

    private void replace(@Nullable Shift after) {
        Shift before = shift;
        if (before == null || day == null) {
            return;
        }
        WeekEdit edit = new WeekEdit(calendar);
        List<DayOfWeek> days = alike.isSelected() ? edit.days(before) : List.of(day);
        shift = after;
        keep.accept(edit.replace(days, before, after));
    }

    @FXML
    private void save() {
        ShiftDraft.Read read = new ShiftDraft(name.getText(), hours.getText(), breaks.getText()).read(texts);
        clear();
        if (read.hoursFault() != null) {
            fault.show(read.hoursFault(), hours);
            hours.requestFocus();
        } else if (read.breaksFault() != null) {
            fault.show(read.breaksFault(), breaks);
            breaks.requestFocus();
        } else if (read.shift() != null && !read.shift().equals(shift)) {
            replace(read.shift());
        }
    }

    private void clear() {
        fault.show(null, hours);
        fault.show(null, breaks);
    }

    @FXML
    private void remove() {
        replace(null);
    }

    @FXML
    private void add() {
        DayOfWeek on = addDay.getValue();
        WeekEdit edit = new WeekEdit(calendar);
        Shift added = edit.proposal(on);
        day = on;
        shift = added;
        keep.accept(edit.add(on, added));
        hours.requestFocus();
        hours.selectAll();
    }

    @FXML
    private void copyToWorkdays() {
        copy(DayOfWeek.FRIDAY);
    }

    @FXML
    private void copyToAll() {
        copy(DayOfWeek.SUNDAY);
    }

    private void copy(DayOfWeek last) {
        List<DayOfWeek> to = new ArrayList<>(List.of(DayOfWeek.values()));
        to.removeIf(other -> other.compareTo(last) > 0);
        keep.accept(new WeekEdit(calendar).copy(copyDay.getValue(), to));
    }
}
