package pullboard.view.calendar;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.control.Subscription;
import pullboard.flow.calendar.CalendarChanges;
import pullboard.flow.calendar.CalendarReading;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.report.CalendarFile;
import pullboard.report.CalendarWords;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;

/// The calendars of the board: one of them with its week and its year, and who works by which.
public final class CalendarController implements Screen {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private Calendars calendars = Calendars.of(java.util.Map.of());
    private @Nullable String open;

    @FXML
    private VBox empty;

    @FXML
    private Button startButton;

    @FXML
    private VBox filled;

    @FXML
    private ComboBox<String> which;

    @FXML
    private TextField calendarName;

    @FXML
    private Label unreadable;

    @FXML
    private Fault calendarFault;

    @FXML
    private Fault emptyFault;

    @FXML
    private WeekController weekController;

    @FXML
    private YearController yearController;

    @FXML
    private UsersController usersController;

    public CalendarController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-calendar");
    }

    @FXML
    private void initialize() {
        weekController.begin(this::keep);
        yearController.begin(this::keep);
        usersController.begin(command -> send(command, () -> {}));
        which.setOnAction(_ -> {
            if (which.getValue() != null && !which.getValue().equals(open)) {
                open = which.getValue();
                show(services.control().now());
            }
        });
    }

    @Override
    public Subscription shown() {
        show(services.control().now());
        Platform.runLater(() -> (calendars.isEmpty() ? startButton : which).requestFocus());
        return services.control().watch(this::show);
    }

    private void show(Board board) {
        calendars = Calendars.of(board.documents());
        set(empty, calendars.isEmpty());
        set(filled, !calendars.isEmpty());
        if (open == null || !calendars.all().containsKey(open)) {
            open = calendars.shopName();
        }
        if (open == null && !calendars.all().isEmpty()) {
            open = calendars.all().firstKey();
        }
        List<String> names = List.copyOf(calendars.all().keySet());
        if (!names.equals(which.getItems())) {
            which.getItems().setAll(names);
        }
        which.setValue(open);
        calendarName.setText(open == null ? "" : open);
        ShiftCalendar calendar = open == null ? null : calendars.all().get(open);
        weekController.show(calendar == null ? ShiftCalendar.EMPTY : calendar);
        yearController.show(calendar == null ? ShiftCalendar.EMPTY : calendar);
        usersController.show(board, calendars);
        CalendarWords words = new CalendarWords(texts.locale());
        set(unreadable, !calendars.unreadable().isEmpty());
        calendars
                .unreadable()
                .forEach((name, faults) -> unreadable.setText(texts.get("unreadable", name, words.faults(faults))));
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private CalendarChanges changes() {
        return new CalendarChanges(services.control().now().documents());
    }

    private void keep(ShiftCalendar calendar) {
        String name = open == null ? freeName(texts.get("name.new")) : open;
        open = name;
        send(changes().keep(name, calendar), () -> {});
    }

    private void send(Command command, Runnable done) {
        tell(null);
        sending.send(command, _ -> done.run(), this::refused);
    }

    /// What was to be kept was there already: all is well, but the fields show it again.
    private void refused(Refusal why) {
        tell(why instanceof Refusal.NothingToChange ? null : sending.words(why));
        show(services.control().now());
    }

    private void tell(@Nullable String wrong) {
        calendarFault.show(wrong, calendarName);
        emptyFault.show(wrong);
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int i = 2; calendars.all().containsKey(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    @FXML
    private void start() {
        ShiftCalendar week = ShiftCalendar.twoShifts(texts.get("shift.early"), texts.get("shift.late"));
        begin(freeName(texts.get("name.two.shifts")), week);
    }

    @FXML
    private void add() {
        begin(freeName(texts.get("name.new")), ShiftCalendar.EMPTY);
    }

    private void begin(String name, ShiftCalendar calendar) {
        open = name;
        send(changes().keep(name, calendar), calendarName::requestFocus);
    }

    @FXML
    private void rename() {
        String name = calendarName.getText().strip();
        String before = open;
        if (before == null || name.equals(before)) {
            return;
        }
        if (!Calendars.isName(name) || calendars.all().containsKey(name)) {
            tell(texts.get(Calendars.isName(name) ? "fault.name.taken" : "fault.name", name));
            calendarName.requestFocus();
            return;
        }
        open = name;
        send(changes().rename(before, name), () -> {});
    }

    @FXML
    private void remove() {
        if (open != null) {
            send(changes().remove(open), () -> {});
        }
    }

    @FXML
    private void back() {
        services.go().screen().accept("station");
    }

    @FXML
    private void takeIn() {
        File chosen = chooser("import.title").showOpenDialog(filled.getScene().getWindow());
        if (chosen != null) {
            String file = chosen.getName();
            String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
            work(() -> CalendarFile.read(chosen.toPath()), reading -> taken(name, reading));
        }
    }

    private void taken(String name, CalendarReading reading) {
        switch (reading) {
            case CalendarReading.Read(ShiftCalendar calendar) ->
                begin(freeName(Calendars.isName(name) ? name : texts.get("name.new")), calendar);
            case CalendarReading.Unreadable(var faults) -> tell(new CalendarWords(texts.locale()).faults(faults));
        }
    }

    @FXML
    private void export() {
        String name = open;
        ShiftCalendar calendar = name == null ? null : calendars.all().get(name);
        if (calendar != null) {
            FileChooser chooser = chooser("export.title");
            chooser.setInitialFileName(name + ".txt");
            File chosen = chooser.showSaveDialog(filled.getScene().getWindow());
            if (chosen != null) {
                Path file = chosen.toPath();
                work(
                        () -> {
                            CalendarFile.write(file, calendar);
                            return file;
                        },
                        _ -> tell(null));
            }
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        return chooser;
    }

    private <T> void work(java.util.concurrent.Callable<T> deed, Consumer<T> done) {
        services.work()
                .start(
                        deed,
                        done,
                        failure -> tell(
                                failure instanceof FileTrouble trouble
                                        ? new FileWords(texts.locale())
                                                .trouble(trouble)
                                                .onOneLine()
                                        : Objects.toString(failure.getMessage())));
    }
}
