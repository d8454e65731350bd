package pullboard.view.print;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.control.Subscription;
import pullboard.paper.Grid;
import pullboard.paper.Paperwork;
import pullboard.paper.print.Printer;
import pullboard.text.Texts;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketLayouts;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// Chooses what is printed, in which layout, where and how often, and prints it.
public final class ChoiceController {
    private static final int MOST_COPIES = 99;

    private final Services services;
    private final Printing printing;
    private final BoardPicture picture;
    private final Texts texts;
    private final ChoiceModel model = new ChoiceModel();
    private final Outcome outcome;
    private final Press press = new Press();
    private @Nullable PreviewPane preview;
    private boolean filling;

    @FXML
    private ComboBox<TicketSource> what;

    @FXML
    private WhereField where;

    @FXML
    private VBox numberField;

    @FXML
    private TextField number;

    @FXML
    private Fault numberFault;

    @FXML
    private VBox cardsField;

    @FXML
    private ListView<CardLine> cards;

    @FXML
    private Label count;

    @FXML
    private Button all;

    @FXML
    private Button none;

    @FXML
    private VBox layoutField;

    @FXML
    private ComboBox<TicketLayout> layout;

    @FXML
    private Button layouts;

    @FXML
    private ComboBox<Printer> printer;

    @FXML
    private Spinner<Integer> copies;

    @FXML
    private Fault fault;

    @FXML
    private Button print;

    @FXML
    private Button save;

    @FXML
    private VBox working;

    @FXML
    private Label done;

    public ChoiceController(Services services, Printing printing, BoardPicture picture) {
        this.services = services;
        this.printing = printing;
        this.picture = picture;
        texts = services.texts("view-print");
        outcome = new Outcome(services, printing, texts);
    }

    @FXML
    private void initialize() {
        outcome.at(working, done, fault, this::changed);
        List.of(numberField, cardsField, layoutField)
                .forEach(field -> field.managedProperty().bind(field.visibleProperty()));
        what.getItems().setAll(TicketSource.values());
        what.getItems().remove(TicketSource.PAPER);
        Says.in(what, source -> texts.get("what." + source.name(), model.title()));
        Says.in(layout, one -> TicketPaper.says(one, texts));
        Says.in(printer, Printer::name);
        copies.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
        copies.focusedProperty().subscribe(_ -> copies.commitValue());
        cards.setItems(model.lines());
        cards.setCellFactory(_ -> new CardCell());
        all.setOnAction(_ -> model.mark(true));
        none.setOnAction(_ -> model.mark(false));
        layouts.setOnAction(_ -> services.go().screen().accept("layouts"));
        what.setValue(model.source());
        what.valueProperty().subscribe((_, now) -> chosen(now));
        where.whenChosen(this::whereChosen);
        layout.valueProperty().subscribe((_, _) -> changed());
        printer.valueProperty().subscribe((_, _) -> printerChosen());
        model.lines().subscribe(this::changed);
    }

    Subscription shown(PreviewPane pane) {
        preview = pane;
        printers(printing.known().all().get());
        update(services.control().now());
        changed();
        return new Subscriptions()
                .on(printing.known().all(), (_, _, now) -> printers(now))
                .add(services.control().watch(this::update))
                .add(pane::stop)
                .add(() -> preview = null);
    }

    void focus() {
        (print.isDisabled() ? what : print).requestFocus();
    }

    void choose(List<CardId> chosen) {
        model.choose(chosen);
        what.setValue(TicketSource.CHOSEN);
        update(services.control().now());
        changed();
    }

    void choose(Paperwork work) {
        model.choose(work);
        what.getItems().add(TicketSource.PAPER);
        what.setValue(TicketSource.PAPER);
    }

    /// Brings what the board says into the choices.
    private void update(Board board) {
        filling = true;
        where.update(board);
        List<TicketLayout> known = TicketLayouts.of(board);
        if (!layout.getItems().equals(known)) {
            TicketLayout before = layout.getValue();
            layout.getItems().setAll(known);
            keep(before);
        }
        filling = false;
        if (refresh()) {
            changed();
        }
    }

    private void printers(List<Printer> known) {
        filling = true;
        Printer before = printer.getValue();
        printer.getItems().setAll(known);
        filling = false;
        boolean keep = before != null && known.contains(before) && !before.equals(printing.folder());
        printer.setValue(keep ? before : printing.known().preferred());
    }

    private void printerChosen() {
        if (!filling && printer.getValue() != null && !layout.getItems().isEmpty()) {
            keep(layout.getValue());
            changed();
        }
    }

    private void keep(@Nullable TicketLayout before) {
        String name = before == null ? printing.memory().layout() : before.name();
        layout.setValue(TicketPaper.layout(services.control().now(), name, printer.getValue()));
    }

    private void chosen(TicketSource source) {
        model.source(source);
        where.show(source, texts);
        model.station(where.station());
        model.loop(where.loop());
        refresh();
        changed();
    }

    private void whereChosen() {
        model.station(where.station());
        model.loop(where.loop());
        if (refresh()) {
            changed();
        }
    }

    private boolean refresh() {
        return model.refresh(services.control().now(), services.wording(), texts);
    }

    @FXML
    private void add() {
        boolean known = model.add(services.control().now(), number.getText());
        numberFault.show(
                known ? null : texts.get("number.unknown", number.getText().strip()), number);
        if (known) {
            number.clear();
            refresh();
        }
    }

    /// Shows what fits the choice, and the page anew.
    private void changed() {
        if (filling || preview == null) {
            return;
        }
        TicketSource source = model.source();
        numberField.setVisible(source == TicketSource.CHOSEN);
        cardsField.setVisible(source.isTickets());
        layoutField.setVisible(source.isTickets());
        count.setText(texts.get("count", model.marked().size(), model.lines().size()));
        String not = model.whyNot(texts);
        boolean fits = TicketPaper.fits(source.isTickets() ? layout.getValue() : null, printer.getValue());
        fault.show(fits ? null : texts.get("layout.unfit", printer.getValue().name()), layout);
        boolean had = print.isFocused();
        print.setDisable(not != null || !fits);
        save.setDisable(not != null);
        if (had && print.isDisabled()) {
            what.requestFocus();
        }
        if (not != null) {
            preview.showNone(not);
        } else {
            preview.show(work(), new Grid(printer.getValue().dpi()), true);
        }
    }

    private Callable<Paperwork> work() {
        return model.work(services, layout.getValue(), picture, texts);
    }

    @FXML
    private void print() {
        copies.commitValue();
        if (!print.isDisabled() && !outcome.isWorking() && press.isNew()) {
            printing.remember(
                    printer.getValue(),
                    model.source().isTickets() ? layout.getValue().name() : "");
            outcome.print(work(), note(), printer.getValue(), copies.getValue());
        }
    }

    @FXML
    private void save() {
        Path file = outcome.chooseFile(save);
        if (file != null && !outcome.isWorking()) {
            outcome.save(work(), note(), file);
        }
    }

    private @Nullable TicketNote note() {
        return model.note(layout.getValue(), services.look().now().operator());
    }
}
