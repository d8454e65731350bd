package pullboard.view.loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.control.Answer;
import pullboard.control.Subscription;
import pullboard.plan.loop.LoopState;
import pullboard.plan.loop.Usage;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.view.form.Choices;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Screens;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Ticks;
import pullboard.view.sizing.SizingChoice;

/// The loop board and, beside it, the supermarkets.
public final class LoopsController implements Screen {
    private static final Duration CLOCK = Duration.ofSeconds(30);
    /// More lines than this are drawn only when somebody asks.
    private static final int MOST_LINES = 60;

    private final Services services;
    private final UsageSource source;
    private final SizingChoice sizing;
    private final Supplier<Screens> screens;
    private final LoopWords words;
    private final Texts texts;
    private final Map<String, LoopLine> lines = new HashMap<>();
    private Usage usage = Usage.UNKNOWN;
    private @Nullable Books shown;
    private boolean all;

    @FXML
    private ToggleButton loopsTab;

    @FXML
    private ToggleButton storesTab;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<LoopOrder> order;

    @FXML
    private Button newLoop;

    @FXML
    private VBox empty;

    @FXML
    private Button firstLoop;

    @FXML
    private VBox rows;

    @FXML
    private Label none;

    @FXML
    private Button more;

    @FXML
    private Node shelves;

    @FXML
    private ShelvesController shelvesController;

    /// @param sizing which loop the screen of sizing looks at
    /// @param screens for the form of a loop
    public LoopsController(Services services, UsageSource source, SizingChoice sizing, Supplier<Screens> screens) {
        this.services = services;
        this.sizing = sizing;
        this.source = source;
        this.screens = screens;
        words = new LoopWords(services);
        texts = words.texts();
    }

    @FXML
    private void initialize() {
        Choices.fill(order, List.of(LoopOrder.values()), LoopOrder.URGENCY, one -> texts.get("order." + one.name()));
        order.setOnAction(_ -> again());
        search.textProperty().subscribe(_ -> again());
    }

    @Override
    public Subscription shown() {
        String back = sizing.takeReturn();
        all = all || !back.isEmpty();
        again();
        Subscription ageing = Ticks.every(CLOCK, this::readUsage);
        readUsage();
        Platform.runLater(() -> first(back).requestFocus());
        return Subscriptions.of(ageing, services.control().watch(this::show));
    }

    /// What has the focus first: the loop that somebody comes back to is rolled into sight by it.
    private Node first(String back) {
        Node button = back.isEmpty() ? null : rows.lookup("#size-" + back);
        if (button != null) {
            return button;
        }
        return services.control().now().books().count(pullboard.board.supply.Loop.class) == 0 ? firstLoop : search;
    }

    @Override
    public void find(String thing) {
        search.setText(thing);
    }

    /// The history is read beside the screen's thread; the lines show without it until it is there.
    private void readUsage() {
        services.work().start(() -> source.at(services.now()), this::used, _ -> {});
    }

    private void used(Usage read) {
        if (!read.equals(usage)) {
            usage = read;
            again();
        }
        lines.values().forEach(line -> line.tell(services.now()));
    }

    private void show(Board board) {
        if (!board.books().equals(shown)) {
            again();
            readUsage();
        }
    }

    private void again() {
        Books books = services.control().now().books();
        shown = books;
        boolean isLoops = loopsTab.isSelected();
        List<LoopState> states = LoopState.all(books, usage);
        boolean isEmpty = states.isEmpty();
        List<LoopState> wanted = order.getValue().of(states, search.getText());
        set(empty, isLoops && isEmpty);
        set(rows, isLoops && !isEmpty);
        set(order, isLoops && !isEmpty);
        set(newLoop, isLoops && !isEmpty);
        set(none, isLoops && !isEmpty && wanted.isEmpty());
        int most = all ? wanted.size() : Math.min(MOST_LINES, wanted.size());
        set(more, isLoops && most < wanted.size());
        more.setText(texts.get("more", wanted.size() - most));
        if (isLoops) {
            List<LoopLine> drawn = draw(wanted.subList(0, most));
            if (!drawn.equals(rows.getChildren())) {
                rows.getChildren().setAll(drawn);
            }
        }
        set(shelves, !isLoops);
        if (!isLoops) {
            shelvesController.show(books, usage, search.getText());
        }
    }

    /// Lines of loops in which nothing changed stay as they are, with the focus.
    private List<LoopLine> draw(List<LoopState> states) {
        Node owner = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        String focused = owner != null && owner.getId() != null ? owner.getId() : "";
        LoopLine.Deeds deeds = new LoopLine.Deeds(
                this::openCard,
                this::ask,
                state -> size(state.loop().name()),
                state -> setUp(state.loop().name()));
        List<LoopLine> drawn = new ArrayList<>();
        for (LoopState state : states) {
            String name = state.loop().name();
            LoopLine line = lines.get(name);
            if (line == null || !line.state().equals(state)) {
                line = new LoopLine(state, words, services.wording().supply(), deeds);
                lines.put(name, line);
            }
            line.tell(services.now());
            drawn.add(line);
        }
        if (focused.startsWith("chip-")) {
            Platform.runLater(() -> drawn.stream()
                    .map(line -> line.lookup("#" + focused))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(Node::requestFocus));
        }
        return drawn;
    }

    private void openCard(Kanban kanban) {
        new KanbanPanel(services).open(kanban.number());
    }

    private void ask(LoopState state) {
        String loop = state.loop().name();
        services.actions().submit(new Command.ReleaseWaiting(loop, state.waiting(), ""), this::asked);
    }

    private void asked(Answer.Done done) {
        long count = done.entry().changes().stream()
                .filter(change -> change instanceof pullboard.board.Change.ItemChanged(var _, Kanban after)
                        && after.state() == Kanban.State.RELEASED)
                .count();
        Sentence says = new Sentence(texts.get("asked", count), texts.get("asked.next"));
        services.notices().show(new Notice(says, List.of()), (javafx.geometry.Point2D) null);
    }

    @FXML
    private void turn() {
        loopsTab.setSelected(loopsTab.isSelected() || !storesTab.isSelected());
        again();
    }

    @FXML
    private void add() {
        setUp("");
    }

    @FXML
    private void showAll() {
        all = true;
        again();
    }

    private void size(String loop) {
        sizing.turnToLoop(loop);
        services.go().screen().accept("sizing");
    }

    /// @param loop its name; empty: a new one
    private void setUp(String loop) {
        Screens.Loaded<LoopFormController> loaded = screens.get()
                .load(LoopFormController.class, services.look().now().language());
        Subscription[] panel = {() -> {}};
        loaded.controller().open(loop, () -> panel[0].close());
        String title = loop.isEmpty() ? texts.get("form.new") : texts.get("form.change", loop);
        panel[0] = services.panels().show(title, loaded.root(), Panels.At.SIDE);
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
