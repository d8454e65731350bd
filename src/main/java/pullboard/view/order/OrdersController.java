package pullboard.view.order;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.board.Station;
import pullboard.control.Subscription;
import pullboard.plan.order.Start;
import pullboard.text.Texts;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Memory;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The screen of customer orders: the list of them, what should start, and the cards that still wait to be given to an
/// order.
public final class OrdersController implements Screen {
    private static final String KEPT = "orders.confidence";
    private static final List<Integer> CONFIDENCES = List.of(50, 70, 85, 95);
    private static final int USUAL = 85;

    private final Services services;
    private final Memory memory;
    private final OrderPanels panels;
    private final Texts texts;
    private final OrdersWatch watch;
    private final RecordTable<OrdersModel.Row> orders;
    private final RecordTable<Start> starts;
    private final RecordTable<OrdersModel.Offer> offers;
    private final ToggleButton all = new ToggleButton();
    private Task task = Task.LIST;
    private @Nullable OrdersModel model;

    @FXML
    private ToggleButton list;

    @FXML
    private ToggleButton start;

    @FXML
    private ToggleButton undecided;

    @FXML
    private ComboBox<Integer> confidence;

    @FXML
    private Label lead;

    @FXML
    private VBox limits;

    @FXML
    private FlowPane releases;

    @FXML
    private Button releaseDue;

    @FXML
    private Button releaseChosen;

    @FXML
    private Button setLimit;

    @FXML
    private StackPane tables;

    /// What the screen is used for.
    private enum Task {
        LIST,
        START,
        UNDECIDED
    }

    public OrdersController(Services services, Memory memory, FlowSource flow, OrderPanels panels) {
        this.services = services;
        this.memory = memory;
        this.panels = panels;
        texts = services.texts("view-order");
        watch = new OrdersWatch(services, flow, chosenBefore(), this::show);
        OrderTables columns = new OrderTables(services);
        orders = new RecordTable<>(services, memory, "orders", columns.orders(), OrdersModel.Row::number);
        starts = new RecordTable<>(
                services,
                memory,
                "starts",
                columns.starts(),
                line -> line.line().order().number());
        offers = new RecordTable<>(services, memory, "offers", columns.offers(), OrdersModel.Offer::number);
    }

    @FXML
    private void initialize() {
        confidence.getItems().setAll(CONFIDENCES);
        confidence.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer percent) {
                return percent == null ? "" : texts.get("percent", percent);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed into");
            }
        });
        confidence.setValue(chosenBefore());
        confidence.setOnAction(_ -> chooseConfidence());
        all.setId("all");
        all.setText(texts.get("list.all"));
        all.setMnemonicParsing(false);
        all.setOnAction(_ -> draw());
        orders.addTools(all);
        orders.whenOpened(row -> panels.open(row.number()));
        orders.whenDeleted(rows -> panels.cancel(rows.getFirst().number()));
        starts.whenOpened(line -> panels.open(line.line().order().number()));
        starts.whenSelected(this::drawReleases);
        offers.whenOpened(offer -> panels.chooseOrder(offer.card().card().id()));
        Button first = new Button(texts.get("add"));
        first.getStyleClass().add("primary");
        first.setOnAction(_ -> add());
        orders.whenEmpty(texts.get("list.empty"), texts.get("list.empty.words"), List.of(first));
        starts.whenEmpty(texts.get("start.empty"), texts.get("start.empty.words"), List.of());
        offers.whenEmpty(texts.get("undecided.empty"), texts.get("undecided.empty.words"), List.of());
        tables.getChildren().setAll(orders, starts, offers);
        turn();
    }

    @Override
    public Subscription shown() {
        Platform.runLater(orders::focusSearch);
        return Subscriptions.of(watch.begin(), this::keepColumns);
    }

    @Override
    public void find(String thing) {
        panels.open(thing);
    }

    private void keepColumns() {
        orders.keepColumns();
        starts.keepColumns();
        offers.keepColumns();
    }

    private int chosenBefore() {
        return memory.text(KEPT)
                .filter(kept ->
                        CONFIDENCES.stream().anyMatch(one -> one.toString().equals(kept)))
                .map(Integer::valueOf)
                .orElse(USUAL);
    }

    private void chooseConfidence() {
        int percent = Objects.requireNonNullElse(confidence.getValue(), USUAL);
        watch.choose(percent);
        services.work()
                .start(
                        () -> {
                            memory.keep(KEPT, String.valueOf(percent));
                            return percent;
                        },
                        _ -> {},
                        _ -> {});
    }

    private void show(OrdersModel now) {
        model = now;
        draw();
    }

    private void draw() {
        OrdersModel now = model;
        if (now == null) {
            return;
        }
        list.setText(texts.get("task.list", now.pressing()));
        start.setText(texts.get("task.start", now.starts().due(now.now()).size()));
        undecided.setText(texts.get("task.undecided", now.waiting()));
        orders.show(now.orders().stream()
                .filter(row -> all.isSelected() || row.line().order().isOpen())
                .toList());
        starts.show(now.starts().starts());
        offers.show(now.offers());
        limits.getChildren()
                .setAll(now.starts().loads().stream()
                        .map(load -> new SpanLine(load, services.control().now(), texts))
                        .toList());
        drawReleases();
    }

    private void drawReleases() {
        OrdersModel now = model;
        if (now == null) {
            return;
        }
        OptionalInt room = now.room();
        int due = now.starts().due(now.now()).size();
        int chosen = starts.selected().size();
        releaseDue.setText(texts.get("start.release", now.releasable().size(), due));
        releaseDue.setDisable(now.releasable().isEmpty());
        releaseChosen.setDisable(chosen == 0 || room.isPresent() && chosen > room.getAsInt());
        setLimit.setVisible(room.isEmpty());
    }

    @FXML
    private void chooseList() {
        turnTo(Task.LIST);
    }

    @FXML
    private void chooseStart() {
        turnTo(Task.START);
    }

    @FXML
    private void chooseUndecided() {
        turnTo(Task.UNDECIDED);
    }

    private void turnTo(Task chosen) {
        task = chosen;
        turn();
        tables.getChildren().stream()
                .filter(Node::isVisible)
                .map(RecordTable.class::cast)
                .forEach(RecordTable<?>::focusSearch);
    }

    private void turn() {
        list.setSelected(task == Task.LIST);
        start.setSelected(task == Task.START);
        undecided.setSelected(task == Task.UNDECIDED);
        lead.setText(texts.get("lead." + task.name()));
        orders.setVisible(task == Task.LIST);
        starts.setVisible(task == Task.START);
        offers.setVisible(task == Task.UNDECIDED);
        for (Node node : List.of(limits, releases)) {
            node.setVisible(task == Task.START);
            node.setManaged(task == Task.START);
        }
    }

    @FXML
    private void add() {
        panels.add();
    }

    @FXML
    private void releaseDue() {
        if (model != null) {
            release(model.releasable());
        }
    }

    @FXML
    private void releaseChosen() {
        release(starts.selected());
    }

    private void release(List<Start> chosen) {
        if (!chosen.isEmpty()) {
            services.actions().submit(Releases.all(services.control().now(), chosen));
        }
    }

    @FXML
    private void setLimit() {
        services.control().now().stations().stream()
                .findFirst()
                .map(Station::id)
                .ifPresentOrElse(
                        services.go().setUpStation(),
                        () -> services.go().screen().accept("station"));
    }
}
