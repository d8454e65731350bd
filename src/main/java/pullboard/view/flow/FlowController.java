package pullboard.view.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.control.TroubleException;
import pullboard.flow.series.Behind;
import pullboard.report.chart.FlowChart;
import pullboard.report.chart.FlowTable;
import pullboard.text.Texts;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Work;
import pullboard.view.print.Printing;

/// The screen of flow figures: asks the history what was chosen, beside the screen, and shows the newest answer.
public final class FlowController implements Screen {
    /// What changes on the board is shown after so long, so that a busy board is not figured all the time.
    private static final Duration CALM = Duration.ofSeconds(3);

    private final Services services;
    private final FlowSource source;
    private final Printing printing;
    private final Texts texts;
    private final BehindPanel behind;

    /// Counts questions: an older one stops, and nobody waits for its answer.
    private final AtomicInteger newest = new AtomicInteger();

    private final PauseTransition calm = new PauseTransition(javafx.util.Duration.millis(CALM.toMillis()));
    private @Nullable FlowPage shown;
    private long revision = -1;

    @FXML
    private FlowPane filter;

    @FXML
    private FilterController filterController;

    @FXML
    private FlowPane tabRow;

    @FXML
    private Label state;

    @FXML
    private ProgressBar progress;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FlowPane figures;

    @FXML
    private CardGrid charts;

    @FXML
    private VBox tables;

    @FXML
    private VBox travel;

    @FXML
    private TravelController travelController;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyWhat;

    @FXML
    private Label emptyHow;

    @FXML
    private Button wayOut;

    public FlowController(Services services, FlowSource source, Printing printing) {
        this.services = services;
        this.source = source;
        this.printing = printing;
        texts = services.texts("view-flow");
        behind = new BehindPanel(services, source);
    }

    @Override
    public List<Node> tools() {
        return List.of(new ReportMenu(services, source, filterController::choice).button());
    }

    @FXML
    private void initialize() {
        calm.setOnFinished(_ -> ask());
    }

    @Override
    public Subscription shown() {
        FlowChoice last = FlowChoice.read(services.look().now().flow());
        filterController.begin(last, this::chosen);
        tabs(last.tab());
        ask();
        return new Subscriptions().add(services.control().watch(this::changed)).add(this::stop);
    }

    private void stop() {
        newest.incrementAndGet();
        calm.stop();
        travelController.hide();
    }

    private void tabs(Tab selected) {
        ToggleGroup group = new ToggleGroup();
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton(texts.get("tab." + tab.name()));
            button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(tab == selected);
            button.setMnemonicParsing(false);
            button.getStyleClass().add("chip");
            button.setOnAction(_ -> {
                button.setSelected(true);
                filterController.turnTo(tab);
            });
            tabRow.getChildren().add(button);
            if (tab == selected) {
                Platform.runLater(button::requestFocus);
            }
        }
    }

    private void changed(Board board) {
        if (board.revision() != revision && calm.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            calm.playFromStart();
        }
    }

    private void chosen(FlowChoice choice) {
        services.look().choose(chosen -> chosen.withFlow(choice.write()));
        scroll.setVvalue(0);
        ask();
    }

    /// Time travel reads and shows the record in its own way; the filter does not concern it.
    private boolean isTravel(Tab tab) {
        boolean isTravel = tab == Tab.TRAVEL;
        seen(filter, !isTravel);
        seen(scroll, !isTravel);
        seen(travel, isTravel);
        if (isTravel) {
            progress.setVisible(false);
            state.setText("");
            travelController.show();
        } else {
            travelController.hide();
        }
        return isTravel;
    }

    private void ask() {
        int question = newest.incrementAndGet();
        FlowChoice choice = filterController.choice();
        if (isTravel(choice.tab())) {
            return;
        }
        Board board = services.control().now();
        revision = board.revision();
        Instant now = services.now();
        Locale locale = services.look().now().language();
        Work.Running running = services.work()
                .start(
                        (Work.Progress told) -> source.ask(
                                board,
                                choice.isWorking(),
                                () -> newest.get() != question,
                                told,
                                past -> FlowPage.of(past, choice, board, now, locale)),
                        page -> {
                            if (newest.get() == question) {
                                show(page);
                            }
                        },
                        failure -> {
                            if (newest.get() == question) {
                                failed(failure);
                            }
                        });
        progress.progressProperty().unbind();
        progress.progressProperty().bind(running.fraction());
        progress.setVisible(true);
        state.setText(texts.get("reading"));
    }

    private void failed(Exception failure) {
        progress.setVisible(false);
        String why = failure instanceof TroubleException trouble
                ? services.wording().trouble(trouble.trouble()).onOneLine()
                : String.valueOf(failure.getMessage());
        state.setText(texts.get("failed", why));
    }

    private void show(FlowPage page) {
        progress.setVisible(false);
        state.setText("");
        boolean isNothing = page.replay().window() == null;
        seen(empty, isNothing);
        seen(charts, !isNothing && !page.charts().isEmpty());
        seen(tables, !isNothing && !page.tables().isEmpty());
        seen(figures, !isNothing && !page.figures().isEmpty());
        if (isNothing) {
            explain(page);
        } else {
            figures.getChildren()
                    .setAll(page.figures().stream()
                            .map(figure -> new FigureTile(figure, behind))
                            .toList());
            show(page.charts());
            tables.getChildren()
                    .setAll(page.tables().stream()
                            .map(table -> new TableCard(table, row -> open(table, row)))
                            .toList());
        }
        shown = page;
    }

    /// Charts of the same kind stay where they are, so that what is looked at closely stays so.
    private void show(List<FlowChart> made) {
        double em = services.look().em().get();
        List<String> names = made.stream().map(FlowChart::name).toList();
        List<String> before = shown == null
                ? List.of()
                : charts.getChildrenUnmodifiable().stream()
                        .map(node -> ((ChartCard) node).name())
                        .toList();
        if (names.equals(before)) {
            for (int i = 0; i < made.size(); i++) {
                ((ChartCard) charts.getChildrenUnmodifiable().get(i)).show(made.get(i));
            }
        } else {
            charts.show(
                    made.stream()
                            .map(chart -> new ChartCard(chart, services, printing, behind))
                            .toList(),
                    em);
        }
    }

    private void open(FlowTable table, FlowTable.Row row) {
        Behind found = row.behind();
        if (found != null) {
            behind.open(table.title(), row.cells().getFirst(), () -> found);
        }
    }

    private void explain(FlowPage page) {
        String key = page.isEmpty() ? "empty.board" : "empty.choice";
        emptyWhat.setText(texts.get(key + ".what"));
        emptyHow.setText(texts.get(key + ".how"));
        wayOut.setText(texts.get(key + ".do"));
    }

    @FXML
    private void goOn() {
        FlowPage page = shown;
        if (page != null && page.isEmpty()) {
            services.go().screen().accept("files");
        } else {
            filterController.showAll();
        }
    }

    private static void seen(javafx.scene.Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }
}
