package pullboard.view.supplier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.view.form.Memory;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The screen of suppliers: several tasks, of which one is shown.
public final class SuppliersController implements Screen {
    private final Services services;
    private final Memory memory;
    private final SupplierWords words;
    private final Map<Task, Page> pages = new EnumMap<>(Task.class);
    private final Map<Task, ToggleButton> choices = new EnumMap<>(Task.class);
    private Task task = Task.TO_ORDER;

    @FXML
    private FlowPane tasks;

    @FXML
    private Label lead;

    @FXML
    private StackPane place;

    /// What can be done here, in the order of the buttons.
    private enum Task {
        TO_ORDER("toOrder"),
        ON_ORDER("onOrder");

        private final String key;

        Task(String key) {
            this.key = key;
        }
    }

    public SuppliersController(Services services, Memory memory) {
        this.services = services;
        this.memory = memory;
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
        turnTo(task);
        return Subscriptions.of(services.control().watch(this::show), () -> page().hidden());
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

    private void show(Board board) {
        page().show(board);
    }
}
