package pullboard.view.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import pullboard.board.Board;
import pullboard.board.ServiceClass;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.text.Typed;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.kit.Services;

/// The fields of a card, as the form for a new one and the panel of an old one both have them.
public final class FieldsController {
    private final Services services;
    private final List<StationId> stations = new ArrayList<>();
    private List<String> parts = List.of();
    private Runnable entered = () -> {};

    @FXML
    private VBox numberField;

    @FXML
    private TextField number;

    @FXML
    private TextField part;

    @FXML
    private TextField quantity;

    @FXML
    private ComboBox<ServiceClass> service;

    @FXML
    private TextField due;

    @FXML
    private DatePicker calendar;

    @FXML
    private Label dueRead;

    @FXML
    private FlowPane route;

    @FXML
    private MenuButton addStation;

    @FXML
    private Fault numberFault;

    @FXML
    private Fault partFault;

    @FXML
    private Fault quantityFault;

    @FXML
    private Fault dueFault;

    @FXML
    private Fault routeFault;

    public FieldsController(Services services) {
        this.services = services;
    }

    @FXML
    private void initialize() {
        service.getItems().setAll(ServiceClass.values());
        service.setConverter(new StringConverter<>() {
            @Override
            public String toString(ServiceClass value) {
                return value == null ? "" : services.wording().service(value);
            }

            @Override
            public ServiceClass fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed into");
            }
        });
        Completion.at(part, () -> parts);
        due.textProperty().subscribe((_, text) -> readDue(text));
        calendar.valueProperty().subscribe((_, day) -> {
            if (day != null) {
                due.setText(CardModel.day(day, services.look().now().language()));
            }
        });
        for (TextField field : List.of(number, part, quantity, due)) {
            field.setOnAction(_ -> entered.run());
        }
    }

    /// Fills the form. A number that is `fixed` is not shown: it is the title.
    ///
    /// @param entered told when Enter is pressed in a field
    void fill(CardDraft draft, boolean fixed, Board board, Runnable entered) {
        this.entered = entered;
        parts = CardModel.parts(board);
        numberField.setVisible(!fixed);
        numberField.setManaged(!fixed);
        number.setText(draft.number());
        part.setText(draft.part());
        quantity.setText(draft.quantity());
        due.setText(draft.due());
        service.setValue(draft.service());
        stations.clear();
        stations.addAll(draft.route());
        addStation.getItems().setAll(board.stations().stream().map(this::item).toList());
        drawRoute();
        show(Map.of());
    }

    CardDraft draft() {
        return new CardDraft(
                number.getText(), part.getText(), quantity.getText(), due.getText(), service.getValue(), stations);
    }

    /// Shows what is wrong, and goes to the first field that is.
    void show(Map<CardDraft.Field, String> faults) {
        numberFault.show(faults.get(CardDraft.Field.NUMBER), number);
        partFault.show(faults.get(CardDraft.Field.PART), part);
        quantityFault.show(faults.get(CardDraft.Field.QUANTITY), quantity);
        dueFault.show(faults.get(CardDraft.Field.DUE), due);
        routeFault.show(faults.get(CardDraft.Field.ROUTE));
        faults.keySet().stream().min(Enum::compareTo).ifPresent(first -> {
            switch (first) {
                case NUMBER -> number.requestFocus();
                case PART -> part.requestFocus();
                case QUANTITY -> quantity.requestFocus();
                case DUE -> due.requestFocus();
                default -> addStation.requestFocus();
            }
        });
    }

    void focusPart() {
        part.requestFocus();
        part.selectAll();
    }

    LocalDate today() {
        return services.now().atZone(services.control().now().shop().zone()).toLocalDate();
    }

    private void readDue(String text) {
        LocalDate day = Typed.date(text, today(), services.look().now().language());
        dueRead.setText(
                day == null
                        ? services.texts("view-card").get("due.hint")
                        : services.dates().day(day, today()));
    }

    private MenuItem item(Station station) {
        MenuItem item = new MenuItem(station.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            stations.add(station.id());
            drawRoute();
            addStation.requestFocus();
        });
        return item;
    }

    private void drawRoute() {
        route.getChildren().setAll();
        Board board = services.control().now();
        for (int i = 0; i < stations.size(); i++) {
            int at = i;
            Button chip = new Button((i + 1) + "  " + board.nameOf(stations.get(i)));
            chip.setMnemonicParsing(false);
            chip.getStyleClass().add("chip");
            chip.setOnAction(_ -> {
                stations.remove(at);
                drawRoute();
                addStation.requestFocus();
            });
            chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> shift(event, at));
            route.getChildren().add(chip);
        }
        route.getChildren().add(addStation);
    }

    private void shift(KeyEvent event, int at) {
        int to = at + (event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0);
        if (event.isAltDown() && to != at && to >= 0 && to < stations.size()) {
            stations.add(to, stations.remove(at));
            drawRoute();
            route.getChildren().get(to).requestFocus();
            event.consume();
        }
    }
}
