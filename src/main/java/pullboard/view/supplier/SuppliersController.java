package pullboard.view.supplier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.Purchase;
import pullboard.control.Subscription;
import pullboard.view.form.Memory;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Work;
import pullboard.view.plan.SupplySource;

/// The screen of suppliers: several tasks, of which one is shown.
public final class SuppliersController implements Screen {
    private final Services services;
    private final Memory memory;
    private final SupplySource supply;
    private final SupplierWords words;
    private final Map<Task, Page> pages = new EnumMap<>(Task.class);
    private final Map<Task, ToggleButton> choices = new EnumMap<>(Task.class);
    private Task task = Task.TO_ORDER;
    private Work.@Nullable Running reading;
    private volatile boolean isShown;

    @FXML
    private FlowPane tasks;

    @FXML
    private Label lead;

    @FXML
    private StackPane place;

    /// What can be done here, in the order of the buttons.
    private enum Task {
        TO_ORDER("toOrder", false),
        ON_ORDER("onOrder", false),
        SCORES("scores", false),
        RISKS("risks", true),
        OUTLOOK("outlook", true),
        VENDOR("vendor", true);

        private final String key;
        private final boolean needsHistory;

        Task(String key, boolean needsHistory) {
            this.key = key;
            this.needsHistory = needsHistory;
        }
    }

    public SuppliersController(Services services, Memory memory, SupplySource supply) {
        this.services = services;
        this.memory = memory;
        this.supply = supply;
        words = new SupplierWords(services);
    }

    @FXML
    private void initialize() {
        for (Task each : Task.values()) {
            ToggleButton choice = new ToggleButton(words.get("task." + each.key));
            choice.setId("task-" + each.key);
            choice.setMnemonicParsing(false);
            choice.getStyleClass().add("chip");
            choice.setOnAction(_ -> turnTo(each));
            choices.put(each, choice);
            tasks.getChildren().add(choice);
        }
    }

    @Override
    public Subscription shown() {
        isShown = true;
        turnTo(task);
        return Subscriptions.of(services.control().watch(this::show), this::hide);
    }

    @Override
    public void find(String thing) {
        if (services.control().now().books().find(Purchase.class, thing) != null) {
            ordered(thing);
        }
    }

    private void hide() {
        isShown = false;
        page().hidden();
    }

    private void turnTo(Task next) {
        if (next != task && pages.containsKey(task)) {
            page().hidden();
        }
        task = next;
        choices.forEach((each, choice) -> choice.setSelected(each == next));
        lead.setText(words.get("lead." + next.key));
        place.getChildren().setAll(page().node());
        show(services.control().now());
    }

    private Page page() {
        return Objects.requireNonNull(pages.computeIfAbsent(task, this::make));
    }

    private Page make(Task wanted) {
        return switch (wanted) {
            case TO_ORDER -> new ToOrderPage(services, words, this::ordered);
            case SCORES -> new ScorePage(services, memory, words);
            case RISKS -> new RiskPage(services, memory, words);
            case OUTLOOK -> new OutlookPage(services, memory, words);
            case VENDOR -> new VendorPage(services, memory, words);
            case ON_ORDER -> new OnOrderPage(services, memory, words, () -> turnTo(Task.TO_ORDER));
        };
    }

    /// Shows the order that was just placed, with its papers.
    private void ordered(String number) {
        turnTo(Task.ON_ORDER);
        if (page() instanceof OnOrderPage orders) {
            orders.open(number);
        }
    }

    /// What is known at once, and where the ledger is needed what it says, once it has been read on.
    private void show(Board board) {
        page().show(board, supply.known());
        if (task.needsHistory && reading == null && supply.known().revision() < board.revision()) {
            reading =
                    services.work().start(progress -> supply.read(() -> !isShown, progress), _ -> read(), this::failed);
        }
    }

    private void read() {
        reading = null;
        if (isShown) {
            show(services.control().now());
        }
    }

    private void failed(Exception failure) {
        reading = null;
        if (isShown) {
            services.notices().show(Notice.of(words.get("history.failed", String.valueOf(failure.getMessage()))));
        }
    }
}
