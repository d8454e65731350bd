package pullboard.view.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.flow.calendar.DateRange;
import pullboard.flow.calendar.ExtraShift;
import pullboard.flow.calendar.Holiday;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// The year of a calendar: holidays and extra shifts, to see, to add, to take away.
public final class YearController {
    private final Services services;
    private final Texts texts;
    private Consumer<ShiftCalendar> keep = _ -> {};
    private ShiftCalendar calendar = ShiftCalendar.EMPTY;
    private int shown;

    @FXML
    private Label year;

    @FXML
    private YearPane pane;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private TextField daysName;

    @FXML
    private ToggleButton closed;

    @FXML
    private ToggleButton extra;

    @FXML
    private TextField extraHours;

    @FXML
    private Fault daysFault;

    @FXML
    private Label noDays;

    @FXML
    private VBox days;

    public YearController(Services services) {
        this.services = services;
        texts = services.texts("view-calendar");
    }

    @FXML
    private void initialize() {
        shown = today().getYear();
        pane.begin(texts.locale(), (first, last) -> {
            from.setText(first.toString());
            to.setText(first.equals(last) ? "" : last.toString());
        });
        extraHours.disableProperty().bind(extra.selectedProperty().not());
        // One of the two is always chosen.
        for (ToggleButton button : List.of(closed, extra)) {
            button.setOnAction(_ -> button.setSelected(true));
        }
    }

    private LocalDate today() {
        ZoneId zone = services.control().now().shop().zone();
        return LocalDate.ofInstant(services.now(), zone);
    }

    /// @param keeping keeps the calendar as it is to be
    void begin(Consumer<ShiftCalendar> keeping) {
        keep = keeping;
    }

    void show(ShiftCalendar now) {
        calendar = now;
        year.setText(Integer.toString(shown));
        pane.show(now, shown);
        DateRange all = new DateRange(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31));
        List<Node> lines = new ArrayList<>();
        for (Holiday holiday : now.holidays()) {
            if (touches(all, holiday.days())) {
                List<Holiday> others = new ArrayList<>(now.holidays());
                others.remove(holiday);
                String says = texts.get("year.holiday", says(holiday.days()), holiday.name());
                lines.add(line(says, () -> keep.accept(calendar.withHolidays(others))));
            }
        }
        for (ExtraShift shift : now.extras()) {
            if (touches(all, shift.days())) {
                List<ExtraShift> others = new ArrayList<>(now.extras());
                others.remove(shift);
                String says = texts.get(
                        "year.extra",
                        says(shift.days()),
                        shift.shift().hours().text(),
                        shift.shift().name());
                lines.add(line(says, () -> keep.accept(calendar.withExtras(others))));
            }
        }
        days.getChildren().setAll(lines);
        noDays.setVisible(lines.isEmpty());
        noDays.setManaged(lines.isEmpty());
    }

    private String says(DateRange range) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        String first = day.format(range.first());
        return range.first().equals(range.last()) ? first : first + " – " + day.format(range.last());
    }

    private static boolean touches(DateRange year, DateRange days) {
        return !days.last().isBefore(year.first()) && !days.first().isAfter(year.last());
    }

    private Node line(String says, Runnable remove) {
        Label words = new Label(says);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button away = new Button(texts.get("year.remove"));
        away.setAccessibleText(texts.get("year.remove.of", says));
        away.setMnemonicParsing(false);
        away.setMinWidth(Button.USE_PREF_SIZE);
        away.getStyleClass().add("remove-days");
        away.setOnAction(_ -> remove.run());
        HBox line = new HBox(words, away);
        line.getStyleClass().add("station-line");
        return line;
    }

    @FXML
    private void before() {
        turn(-1);
    }

    @FXML
    private void after() {
        turn(1);
    }

    private void turn(int years) {
        shown = Math.clamp(shown + years, 1970, 2199);
        show(calendar);
    }

    @FXML
    private void addDays() {
        DaysDraft.Read read = new DaysDraft(
                        from.getText(), to.getText(), daysName.getText(), closed.isSelected(), extraHours.getText())
                .read(calendar, today(), texts);
        for (TextField field : List.of(from, to, extraHours)) {
            daysFault.show(null, field);
        }
        if (read.calendar() != null) {
            pane.select(null, null);
            List.of(from, to, daysName).forEach(TextField::clear);
            keep.accept(read.calendar());
        } else if (read.field() != null) {
            TextField wrong = switch (read.field()) {
                case FROM -> from;
                case TO -> to;
                case HOURS -> extraHours;
            };
            daysFault.show(read.fault(), wrong);
            wrong.requestFocus();
        }
    }
}
