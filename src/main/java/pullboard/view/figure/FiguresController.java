package pullboard.view.figure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.plan.figure.Stretch;
import pullboard.plan.history.SupplyHistory;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.Score;
import pullboard.report.figure.ScoreFile;
import pullboard.report.figure.Scoreboard;
import pullboard.report.figure.Targets;
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

/// The screen of key figures: whole weeks up to the last Sunday, counted in the background.
public final class FiguresController implements Screen {
    private static final List<Integer> WEEKS = List.of(4, 13, 26);

    private final Services services;
    private final FlowSource flow;
    private final SupplySource supply;
    private final Machine machine;
    private final SizingChoice sizing;
    private final Texts texts;
    private final FigureWords words;
    private final AtomicInteger turns = new AtomicInteger();
    private int weeks = WEEKS.get(1);
    private List<Score> scores = List.of();
    private long shownFor = -1;
    private LocalDate shownUntil = LocalDate.EPOCH;

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
    }

    @FXML
    private void initialize() {
        for (int choice : WEEKS) {
            ToggleButton button = new ToggleButton(texts.get("weeks", choice));
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
        changed(services.control().now());
        return Subscriptions.of(services.control().watch(this::changed), turns::incrementAndGet);
    }

    private void choose(int wanted) {
        weeks = wanted;
        tasks.getChildren().forEach(node -> {
            if (node instanceof ToggleButton button) {
                button.setSelected(Objects.equals(button.getUserData(), weeks));
            }
        });
        count(services.control().now());
    }

    /// Targets and late records show at once; what is being counted already is counted anew.
    private void changed(Board board) {
        if (board.revision() != shownFor) {
            count(board);
        }
    }

    private LocalDate end() {
        return Stretch.weekBegun(services.now(), zone());
    }

    private ZoneId zone() {
        return services.control().now().shop().zone();
    }

    /// A reading that nobody waits for any more ends by itself: an interrupted one would close the file for all.
    private void count(Board board) {
        int turn = turns.incrementAndGet();
        BooleanSupplier stale = () -> turns.get() != turn;
        LocalDate end = end();
        ZoneId zone = zone();
        int span = weeks;
        lead.setText(texts.get("counting"));
        services.work()
                .start(
                        (Work.Progress told) -> {
                            SupplyHistory history = supply.read(stale, told);
                            return flow.ask(
                                    board,
                                    false,
                                    stale,
                                    told,
                                    past -> new Scoreboard(past, history, board).of(end, span, zone));
                        },
                        found -> {
                            if (!stale.getAsBoolean()) {
                                show(board, found, end);
                            }
                        },
                        _ -> {
                            if (!stale.getAsBoolean()) {
                                lead.setText(texts.get("failed"));
                            }
                        });
    }

    /// @param end the day after the last week
    private void show(Board board, List<Score> found, LocalDate end) {
        scores = found;
        shownFor = board.revision();
        Targets now = Targets.of(board);
        shownUntil = end;
        lead.setText(texts.get(
                "lead",
                services.dates().day(end.minusWeeks(weeks), end),
                services.dates().day(end.minusDays(1), end)));
        double em = services.look().em().get();
        tiles.getChildren()
                .setAll(found.stream()
                        .map(score -> new FigureTile(
                                score,
                                now.of(score.measure()),
                                words,
                                texts,
                                em,
                                () -> new FigurePanel(services, words, score, sizing).open(end)))
                        .toList());
    }

    /// What is seen goes out.
    private void export() {
        List<Score> shown = scores;
        if (!shown.isEmpty()) {
            Board board = services.control().now();
            LocalDate end = shownUntil;
            new SheetSaving(services, machine)
                    .ask(
                            tiles.getScene().getWindow(),
                            texts.get("export.title"),
                            "kpi.csv",
                            file -> ScoreFile.write(file, shown, board, end, words),
                            (lines, file) -> texts.get("export.done", lines, file));
        }
    }

    private void print() {
        if (!scores.isEmpty()) {
            Board board = services.control().now();
            services.go()
                    .printPaper()
                    .accept(BoardMeeting.of(
                            scores, board, shownUntil, services.look().now().language(), services.now()));
        }
    }
}
