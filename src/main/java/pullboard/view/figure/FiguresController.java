package pullboard.view.figure;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.plan.history.SupplyHistory;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.Score;
import pullboard.report.figure.ScoreFile;
import pullboard.report.figure.Scoreboard;
import pullboard.report.figure.Targets;
import pullboard.report.figure.Timeframe;
import pullboard.report.pdf.BoardMeeting;
import pullboard.text.Texts;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Fields;
import pullboard.view.form.Machine;
import pullboard.view.form.SheetSaving;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Work;
import pullboard.view.plan.SupplySource;
import pullboard.view.sizing.SizingChoice;

/// The screen of key figures: whole weeks up to the last Sunday, or this week by day, counted in the background.
public final class FiguresController implements Screen {
    /// How many whole weeks can be looked at; 0: this week so far.
    private static final List<Integer> WEEKS = List.of(0, 4, ScoreFile.WEEKS, 26);

    private final Services services;
    private final FlowSource flow;
    private final SupplySource supply;
    private final Machine machine;
    private final SizingChoice sizing;
    private final Texts texts;
    private final FigureWords words;
    /// A busy board is not counted all the time.
    private final PauseTransition calm = new PauseTransition(Duration.seconds(2));

    private final AtomicInteger turns = new AtomicInteger();
    private int weeks = ScoreFile.WEEKS;
    private List<Score> scores = List.of();
    private @Nullable Timeframe seen;
    private Targets targets = new Targets(Map.of());
    private boolean isCounting;

    @FXML
    private FlowPane tasks;

    @FXML
    private FlowPane tiles;

    @FXML
    private Label lead;

    public FiguresController(
            Services services, FlowSource flow, SupplySource supply, Machine machine, SizingChoice sizing) {
        this.sizing = sizing;
        this.services = services;
        this.machine = machine;
        this.flow = flow;
        this.supply = supply;
        texts = services.texts("view-figure");
        words = new FigureWords(services.look().now().language());
        calm.setOnFinished(_ -> countAgain());
    }

    @FXML
    private void initialize() {
        for (int choice : WEEKS) {
            ToggleButton button = new ToggleButton(choice == 0 ? texts.get("weeks.this") : texts.get("weeks", choice));
            button.setId("weeks-" + choice);
            button.getStyleClass().add("chip");
            button.setMnemonicParsing(false);
            button.setUserData(choice);
            button.setOnAction(_ -> choose(choice));
            button.setSelected(choice == weeks);
            tasks.getChildren().add(button);
        }
        tasks.getChildren()
                .addAll(
                        Fields.button("figuresPrint", texts.get("print"), this::print),
                        Fields.button("figuresExport", texts.get("export"), this::export));
    }

    @Override
    public Subscription shown() {
        lead.setText(texts.get("counting"));
        count(services.control().now());
        return Subscriptions.of(services.control().watch(this::changed), turns::incrementAndGet, calm::stop);
    }

    private void choose(int wanted) {
        weeks = wanted;
        tasks.getChildren().forEach(node -> {
            if (node instanceof ToggleButton button) {
                button.setSelected(Objects.equals(button.getUserData(), weeks));
            }
        });
        lead.setText(texts.get("counting"));
        count(services.control().now());
    }

    /// Targets show at once; all else is counted anew soon.
    private void changed(Board board) {
        Timeframe frame = seen;
        if (frame != null && !Targets.of(board).equals(targets)) {
            show(board, scores, frame);
        }
        if (calm.getStatus() != Animation.Status.RUNNING) {
            calm.playFromStart();
        }
    }

    /// A count that takes longer than the board is calm is not begun anew over and over.
    private void countAgain() {
        if (isCounting) {
            calm.playFromStart();
        } else {
            count(services.control().now());
        }
    }

    private Timeframe frame() {
        return weeks == 0
                ? Timeframe.thisWeek(services.now(), zone())
                : Timeframe.weeksBefore(services.now(), weeks, zone());
    }

    private ZoneId zone() {
        return services.control().now().shop().zone();
    }

    /// A reading that nobody waits for any more ends by itself: an interrupted one would close the file for all.
    private void count(Board board) {
        int turn = turns.incrementAndGet();
        BooleanSupplier stale = () -> turns.get() != turn;
        Timeframe frame = frame();
        isCounting = true;
        services.work()
                .start(
                        (Work.Progress told) -> {
                            SupplyHistory history = supply.read(stale, told);
                            return flow.ask(
                                    board, false, stale, told, past -> new Scoreboard(past, history, board).of(frame));
                        },
                        found -> {
                            if (!stale.getAsBoolean()) {
                                isCounting = false;
                                show(board, found, frame);
                            }
                        },
                        _ -> {
                            if (!stale.getAsBoolean()) {
                                isCounting = false;
                                lead.setText(texts.get("failed"));
                            }
                        });
    }

    private void show(Board board, List<Score> found, Timeframe frame) {
        scores = found;
        targets = Targets.of(board);
        seen = frame;
        lead.setText(texts.get(
                frame.isByDay() ? "lead.this" : "lead",
                services.dates().day(frame.firstDay(), frame.lastDay()),
                services.dates().day(frame.lastDay(), frame.lastDay())));
        Node owner = tiles.getScene() == null ? null : tiles.getScene().getFocusOwner();
        String focused = owner instanceof FigureTile tile ? tile.getId() : "";
        double em = services.look().em().get();
        tiles.getChildren()
                .setAll(found.stream()
                        .map(score -> new FigureTile(
                                score,
                                targets.of(score.measure()),
                                words,
                                texts,
                                em,
                                () -> new FigurePanel(services, words, score, sizing).open(frame)))
                        .toList());
        Node again = focused.isEmpty() ? null : tiles.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    /// What is seen goes out.
    private void export() {
        List<Score> shown = scores;
        Timeframe frame = seen;
        if (frame != null) {
            Board board = services.control().now();
            new SheetSaving(services, machine)
                    .ask(
                            tiles.getScene().getWindow(),
                            texts.get("export.title"),
                            "kpi.csv",
                            file -> ScoreFile.write(file, shown, board, frame, words),
                            (lines, file) -> texts.get("export.done", lines, file));
        }
    }

    private void print() {
        Timeframe frame = seen;
        if (frame != null) {
            Board board = services.control().now();
            services.go()
                    .printPaper()
                    .accept(BoardMeeting.of(
                            scores, board, frame, services.look().now().language(), services.now()));
        }
    }
}
