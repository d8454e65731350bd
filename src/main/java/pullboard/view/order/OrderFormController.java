package pullboard.view.order;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Refusal;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Part;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.card.CardModel;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The form for a new order and for changing one. A part that is not known yet is entered right there. What a change
/// does to the board is shown while it is typed.
public final class OrderFormController {
    private final Services services;
    private final Sending sending;
    private final Texts texts;
    private final EffectsBox effects;
    private final Map<OrderDraft.Field, Slot> slots = new EnumMap<>(OrderDraft.Field.class);
    private @Nullable CustomerOrder before;
    private Runnable close = () -> {};

    @FXML
    private VBox numberField;

    @FXML
    private TextField number;

    @FXML
    private Fault numberFault;

    @FXML
    private TextField part;

    @FXML
    private Fault partFault;

    @FXML
    private VBox newPart;

    @FXML
    private Label newPartTitle;

    @FXML
    private TextField description;

    @FXML
    private TextField container;

    @FXML
    private Fault containerFault;

    @FXML
    private ComboBox<String> generic;

    @FXML
    private TextField quantity;

    @FXML
    private Fault quantityFault;

    @FXML
    private TextField due;

    @FXML
    private DatePicker calendar;

    @FXML
    private Label dueRead;

    @FXML
    private Fault dueFault;

    @FXML
    private TextField customer;

    @FXML
    private Fault customerFault;

    @FXML
    private TextField options;

    @FXML
    private Fault optionsFault;

    @FXML
    private ComboBox<String> from;

    @FXML
    private VBox preview;

    @FXML
    private Label added;

    @FXML
    private Button next;

    @FXML
    private Button save;

    /// A field and where its fault stands.
    private record Slot(TextField input, Fault fault) {}

    public OrderFormController(Services services) {
        this.services = services;
        sending = new Sending(services);
        texts = services.texts("view-order");
        effects = new EffectsBox(services);
    }

    @FXML
    private void initialize() {
        preview.getChildren().setAll(effects);
        slots.put(OrderDraft.Field.NUMBER, new Slot(number, numberFault));
        slots.put(OrderDraft.Field.PART, new Slot(part, partFault));
        slots.put(OrderDraft.Field.QUANTITY, new Slot(quantity, quantityFault));
        slots.put(OrderDraft.Field.DUE, new Slot(due, dueFault));
        slots.put(OrderDraft.Field.CUSTOMER, new Slot(customer, customerFault));
        slots.put(OrderDraft.Field.OPTIONS, new Slot(options, optionsFault));
        slots.put(OrderDraft.Field.CONTAINER, new Slot(container, containerFault));
        Completion.at(part, () -> Offered.parts(services.control().now()));
        Completion.at(customer, () -> Offered.customers(services.control().now()));
        calendar.valueProperty().subscribe((_, day) -> {
            if (day != null) {
                due.setText(CardModel.day(day, language()));
            }
        });
        for (TextField field : List.of(number, part, quantity, due, customer, options, description, container)) {
            field.setOnAction(_ -> save());
            field.textProperty().subscribe((_, _) -> typed());
        }
        part.focusedProperty().subscribe(_ -> typed());
        from.setOnAction(_ -> typed());
        generic.setOnAction(_ -> typed());
    }

    /// Begins a new order, or with `order` the change of one.
    void begin(@Nullable CustomerOrder order, Runnable close) {
        before = order;
        this.close = close;
        Board board = services.control().now();
        from.getItems().setAll(Offered.places(board, texts.get("from.none")));
        generic.getItems().setAll(Offered.generics(board, texts.get("generic.none")));
        show(numberField, order == null);
        show(next, order == null);
        save.setText(texts.get(order == null ? "form.enter" : "form.change"));
        fill(order == null ? CustomerOrder.wanted(Releases.next(board), "", 1, today(), "", "", "") : order);
        if (order == null) {
            quantity.clear();
            due.clear();
        }
        typed();
    }

    void focus() {
        (before == null ? part : quantity).requestFocus();
    }

    private void fill(CustomerOrder order) {
        number.setText(order.number());
        part.setText(order.part());
        quantity.setText(String.valueOf(order.quantity()));
        due.setText(CardModel.day(order.due(), language()));
        customer.setText(order.customer());
        options.setText(order.options());
        from.setValue(order.supermarket().isEmpty() ? from.getItems().getFirst() : order.supermarket());
        description.clear();
        container.setText("1");
        generic.setValue(generic.getItems().getFirst());
        show(Map.of());
    }

    private boolean isNewPart() {
        String typed = part.getText().strip();
        return !typed.isEmpty() && services.control().now().books().find(Part.class, typed) == null;
    }

    private void typed() {
        show(newPart, isNewPart() && !part.isFocused() || newPart.isVisible() && isNewPart());
        newPartTitle.setText(texts.get("part.new", part.getText().strip()));
        LocalDate day = Typed.date(due.getText(), today(), language());
        dueRead.setText(day == null ? texts.get("due.hint") : services.dates().day(day, today()));
        Command command = before != null && draft().read(today(), language()) instanceof OrderDraft.Read.Order read
                ? command(read.order())
                : null;
        effects.show(command);
    }

    private OrderDraft draft() {
        return new OrderDraft(
                number.getText(),
                part.getText(),
                quantity.getText(),
                due.getText(),
                customer.getText(),
                options.getText(),
                chosen(from));
    }

    /// What is chosen in a box whose first line says that nothing is.
    private static String chosen(ComboBox<String> box) {
        String value = box.getValue();
        return value == null || value.equals(box.getItems().getFirst()) ? "" : value;
    }

    private Command command(CustomerOrder order) {
        Command wish = before == null ? new Command.EnterOrder(order) : new Command.ChangeOrder(order);
        return isNewPart() ? new Command.Together(List.of(new Command.Keep(draft().part(typedPart())), wish)) : wish;
    }

    private OrderDraft.NewPart typedPart() {
        return new OrderDraft.NewPart(description.getText(), container.getText(), chosen(generic));
    }

    @FXML
    private void save() {
        if (isNewPart() && !newPart.isVisible()) {
            show(newPart, true);
            description.requestFocus();
            return;
        }
        send(close);
    }

    @FXML
    private void saveAndNext() {
        send(() -> {
            String last = number.getText();
            begin(null, close);
            added.setText(texts.get("form.added", last));
            show(added, true);
            focus();
        });
    }

    private void send(Runnable done) {
        switch (draft().read(today(), language())) {
            case OrderDraft.Read.Faults faults -> show(faults.sentences());
            case OrderDraft.Read.Order read -> {
                show(Map.of());
                sending.send(command(read.order()), _ -> done.run(), this::refused);
            }
        }
    }

    private void refused(Refusal why) {
        if (why instanceof Refusal.NothingToChange) {
            close.run();
        } else {
            show(Map.of(OrderDraft.Field.of(why), sending.words(why)));
        }
    }

    /// Shows what is wrong, and goes to the first field that is.
    private void show(Map<OrderDraft.Field, String> faults) {
        slots.forEach((field, slot) -> slot.fault().show(faults.get(field), slot.input()));
        faults.keySet().stream()
                .min(Enum::compareTo)
                .map(slots::get)
                .ifPresent(slot -> slot.input().requestFocus());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private LocalDate today() {
        return services.now().atZone(services.control().now().shop().zone()).toLocalDate();
    }

    private Locale language() {
        return services.look().now().language();
    }
}
