package pullboard.view.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.Holiday;
import pullboard.flow.calendar.ShiftCalendar;

/// A year, month by month: days with shifts, without any, holidays, days with extra shifts. For FXML.
///
/// Days are chosen with the mouse (with Shift up to there) or with the arrow keys and Enter.
public final class YearPane extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final List<String> KINDS = List.of("day-work", "day-holiday", "day-extra");

    private final Map<LocalDate, Label> days = new HashMap<>();
    private BiConsumer<LocalDate, LocalDate> chosen = (_, _) -> {};
    private Locale locale = Locale.ENGLISH;
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private LocalDate cursor = LocalDate.EPOCH;

    public YearPane() {
        getStyleClass().add("year");
        setFocusTraversable(true);
        setOnKeyPressed(this::key);
        focusedProperty().addListener((_, _, _) -> mark());
    }

    /// @param onChoice told the first and the last of the chosen days
    void begin(Locale language, BiConsumer<LocalDate, LocalDate> onChoice) {
        locale = language;
        chosen = onChoice;
    }

    void show(ShiftCalendar calendar, int year) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        if (!days.containsKey(begin)) {
            build(begin);
        }
        days.forEach((day, label) -> {
            Holiday holiday = calendar.holiday(day);
            label.getStyleClass().removeAll(KINDS);
            if (calendar.hasExtra(day)) {
                label.getStyleClass().add("day-extra");
            } else if (holiday != null) {
                label.getStyleClass().add("day-holiday");
            } else if (!calendar.on(day.getDayOfWeek()).isEmpty()) {
                label.getStyleClass().add("day-work");
            }
        });
        mark();
    }

    private void build(LocalDate begin) {
        days.clear();
        getChildren().clear();
        cursor = begin;
        first = LocalDate.EPOCH;
        last = LocalDate.EPOCH;
        for (Month month : Month.values()) {
            GridPane grid = new GridPane();
            grid.getStyleClass().add("month");
            for (DayOfWeek day : DayOfWeek.values()) {
                Label head = new Label(day.getDisplayName(TextStyle.NARROW_STANDALONE, locale));
                head.getStyleClass().add("day-head");
                grid.add(head, day.getValue() - 1, 0);
            }
            LocalDate start = begin.withMonth(month.getValue());
            int offset = start.getDayOfWeek().getValue() - 1;
            for (int i = 0; i < start.lengthOfMonth(); i++) {
                grid.add(day(start.plusDays(i)), (offset + i) % 7, 1 + (offset + i) / 7);
            }
            Label title = new Label(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
            title.getStyleClass().add("title-3");
            VBox box = new VBox(title, grid);
            box.getStyleClass().add("stack-tight");
            getChildren().add(box);
        }
    }

    private Label day(LocalDate day) {
        Label label = new Label(Integer.toString(day.getDayOfMonth()));
        label.setId("day-" + day);
        label.getStyleClass().add("day");
        label.setOnMousePressed(event -> {
            requestFocus();
            choose(day, event.isShiftDown());
        });
        days.put(day, label);
        return label;
    }

    private void choose(LocalDate day, boolean upTo) {
        cursor = day;
        LocalDate from = upTo && !first.equals(LocalDate.EPOCH) && first.isBefore(day) ? first : day;
        select(from, day);
        chosen.accept(from, day);
    }

    /// Marks these days as chosen.
    void select(@Nullable LocalDate from, @Nullable LocalDate to) {
        first = from == null ? LocalDate.EPOCH : from;
        last = to == null ? first : to;
        mark();
    }

    private void mark() {
        days.forEach((day, label) -> {
            label.pseudoClassStateChanged(CHOSEN, !day.isBefore(first) && !day.isAfter(last));
            label.pseudoClassStateChanged(HERE, isFocused() && day.equals(cursor));
        });
    }

    private void key(KeyEvent event) {
        KeyCode key = event.getCode();
        int step = switch (key) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
        LocalDate next = cursor.plusDays(step);
        if (step != 0 && days.containsKey(next)) {
            cursor = next;
            mark();
        } else if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            choose(cursor, event.isShiftDown());
        } else if (step == 0) {
            return;
        }
        event.consume();
    }
}
