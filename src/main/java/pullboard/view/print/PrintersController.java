package pullboard.view.print;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.paper.PageSize;
import pullboard.paper.print.FolderPrinter;
import pullboard.paper.print.LabelPrinter;
import pullboard.paper.print.Obstacle;
import pullboard.paper.print.PrintTrouble;
import pullboard.paper.print.PrintWords;
import pullboard.paper.print.Printer;
import pullboard.paper.print.PrinterState;
import pullboard.paper.print.SystemPrinter;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The printers: which there are and how they do; label printers are added, tried with a test page and taken away.
public final class PrintersController {
    private final Services services;
    private final Printing printing;
    private final Texts texts;
    private final Map<Printer, Label> states = new HashMap<>();

    @FXML
    private VBox printers;

    @FXML
    private Label trouble;

    @FXML
    private Button look;

    @FXML
    private ComboBox<String> fallback;

    @FXML
    private Label noShifts;

    @FXML
    private VBox form;

    @FXML
    private Button add;

    @FXML
    private TextField name;

    @FXML
    private TextField host;

    @FXML
    private TextField port;

    @FXML
    private ComboBox<Integer> dpi;

    @FXML
    private TextField width;

    @FXML
    private TextField height;

    @FXML
    private Fault fault;

    public PrintersController(Services services, Printing printing) {
        this.services = services;
        this.printing = printing;
        texts = services.texts("view-print");
    }

    @FXML
    private void initialize() {
        dpi.getItems().setAll(LabelPrinter.DPIS);
        dpi.setValue(LabelPrinter.DPIS.getFirst());
        fallback.getItems().setAll(texts.get("fallback.never"), PageSize.A4.name(), PageSize.A3.name());
        fallback.setValue(printing.memory()
                .fallback()
                .map(PageSize::name)
                .orElse(fallback.getItems().getFirst()));
        fallback.setOnAction(_ -> keepFallback());
    }

    private void keepFallback() {
        Optional<PageSize> chosen = Stream.of(PageSize.A4, PageSize.A3)
                .filter(size -> size.name().equals(fallback.getValue()))
                .findFirst();
        boolean none = ShiftEndWatch.shifts(services.control().now()).isEmpty();
        noShifts.setVisible(chosen.isPresent() && none);
        noShifts.setManaged(chosen.isPresent() && none);
        services.work()
                .start(
                        () -> {
                            printing.memory().keepFallback(chosen);
                            return true;
                        },
                        _ -> {},
                        failure -> say(String.valueOf(failure.getMessage())));
    }

    Subscription shown() {
        show(printing.known().all().get());
        look();
        return new Subscriptions().on(printing.known().all(), (_, _, now) -> show(now));
    }

    @FXML
    private void look() {
        look.setDisable(true);
        printing.known()
                .find(
                        () -> {
                            look.setDisable(false);
                            obstacle();
                            states.forEach(this::ask);
                        },
                        failure -> {
                            look.setDisable(false);
                            say(texts.get("printers.failed", String.valueOf(failure.getMessage())));
                        });
    }

    @FXML
    private void adding() {
        opened(true);
        name.requestFocus();
    }

    @FXML
    private void keep() {
        opened(false);
        add.requestFocus();
    }

    @FXML
    private void save() {
        LabelDraft draft = new LabelDraft(
                name.getText(), host.getText(), port.getText(), dpi.getValue(), width.getText(), height.getText());
        LabelDraft.Field wrong = draft.wrong();
        Map<LabelDraft.Field, TextField> fields = Map.of(
                LabelDraft.Field.NAME, name,
                LabelDraft.Field.HOST, host,
                LabelDraft.Field.PORT, port,
                LabelDraft.Field.WIDTH, width,
                LabelDraft.Field.HEIGHT, height);
        fields.values().forEach(field -> fault.show(null, field));
        if (wrong != null) {
            TextField field = Objects.requireNonNull(fields.get(wrong));
            fault.show(texts.get("printers.wrong." + wrong.name()), field);
            field.requestFocus();
            return;
        }
        printing.known().add(draft.printer(), failure -> fault.show(String.valueOf(failure.getMessage())));
        keep();
    }

    private void opened(boolean open) {
        form.setVisible(open);
        form.setManaged(open);
        add.setVisible(!open);
        add.setManaged(!open);
    }

    private void show(List<Printer> known) {
        states.clear();
        printers.getChildren().setAll(known.stream().map(this::row).toList());
        states.forEach(this::ask);
        obstacle();
    }

    private void obstacle() {
        Obstacle why = printing.known().obstacle();
        boolean none = printing.known().all().get().stream()
                .noneMatch(printer -> printer instanceof SystemPrinter || printer instanceof LabelPrinter);
        if (why != null) {
            say(words().obstacle(why, printing.folder()).onOneLine());
        } else {
            say(none ? texts.get("printers.none") : null);
        }
    }

    private void say(@Nullable String what) {
        trouble.setText(what == null ? "" : what);
        trouble.setVisible(what != null);
        trouble.setManaged(what != null);
    }

    private Node row(Printer printer) {
        Label title = new Label(printer.name());
        title.getStyleClass().add("text-strong");
        Label state = new Label(texts.get("printers.asking"));
        state.getStyleClass().add("hint");
        List.of(title, state).forEach(label -> label.setWrapText(true));
        states.put(printer, state);
        VBox row = new VBox(title, state);
        row.getStyleClass().add("line");
        if (printer instanceof LabelPrinter label) {
            Button test = button("printers.test", printer, () -> test(label, state));
            Button remove = button(
                    "printers.remove",
                    printer,
                    () -> printing.known().remove(label, failure -> say(String.valueOf(failure.getMessage()))));
            FlowPane buttons = new FlowPane(test, remove);
            buttons.getStyleClass().add("tiles");
            row.getChildren().add(buttons);
        }
        return row;
    }

    private Button button(String key, Printer printer, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMnemonicParsing(false);
        button.getStyleClass().add("chip");
        button.setAccessibleText(texts.get("deed.of", button.getText(), printer.name()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void ask(Printer printer, Label label) {
        services.work()
                .start(
                        () -> printing.printers().state(printer),
                        state -> label.setText(says(state, printer)),
                        failure -> label.setText(String.valueOf(failure.getMessage())));
    }

    private void test(LabelPrinter printer, Label state) {
        state.setText(texts.get("printers.testing"));
        List<String> lines = words().testPage(printer, services.dates().moment(services.now(), services.now()));
        services.work()
                .start(
                        () -> {
                            printing.printers().test(printer, lines);
                            return true;
                        },
                        _ -> state.setText(texts.get("printers.tested")),
                        failure -> state.setText(says(failure, printer).onOneLine()));
    }

    private String says(PrinterState state, Printer printer) {
        return printer instanceof FolderPrinter(Path folder) && state.obstacle() == null
                ? texts.get("printers.folder", folder.toString())
                : words().state(state, printer).onOneLine();
    }

    private Sentence says(Exception failure, Printer printer) {
        return failure instanceof PrintTrouble trouble
                ? words().state(new PrinterState(trouble.obstacle(), true), printer)
                : new Sentence(String.valueOf(failure.getMessage()), "");
    }

    private PrintWords words() {
        return new PrintWords(services.look().now().language());
    }
}
