package pullboard.view.figure;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
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
import pullboard.plan.history.SupplyHistory;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.Score;
import pullboard.report.figure.Scoreboard;
import pullboard.report.figure.Targets;
import pullboard.report.pdf.BoardMeeting;
import pullboard.text.Texts;
import pullboard.view.flow.FlowSource;
import pullboard.view.form.Fields;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Work;
import pullboard.view.plan.SupplySource;

/// The screen of key figures: whole weeks up to the last Sunday, counted in the background.
public final class FiguresController implements Screen {
    /// What holding stock costs a year, as a share of its value; said in the definition.
    private static final BigDecimal RATE = new BigDecimal("0.25");

    private static final List<Integer> WEEKS = List.of(4, 13, 26);

    private final Services services;
    private final FlowSource flow;
    private final SupplySource supply;
    private final Texts texts;
    private final FigureWords words;
    private final AtomicInteger turns = new AtomicInteger();
    private int weeks = WEEKS.get(1);
    private List<Score> scores = List.of();
    private long shownFor = -1;

    @FXML
    private FlowPane tasks;

    @FXML
    private FlowPane tiles;

    @FXML
    private Label lead;

    public FiguresController(Services services, FlowSource flow, SupplySource supply) {
        this.services = services;
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
        tasks.getChildren().add(Fields.button("figuresPrint", texts.get("print"), this::print));
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
        return LocalDate.ofInstant(services.now(), zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
                                    past -> new Scoreboard(past, history, RATE).of(end, span, zone));
                        },
                        found -> {
                            if (!stale.getAsBoolean()) {
                                show(board, found);
                            }
                        },
                        _ -> {
                            if (!stale.getAsBoolean()) {
                                lead.setText(texts.get("failed"));
                            }
                        });
    }

    private void show(Board board, List<Score> found) {
        scores = found;
        shownFor = board.revision();
        Targets now = Targets.of(board);
        LocalDate end = end();
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
                                () -> new FigurePanel(services, words, score).open(end)))
                        .toList());
    }

    private void print() {
        if (!scores.isEmpty()) {
            Board board = services.control().now();
            services.go()
                    .printPaper()
                    .accept(BoardMeeting.of(
                            scores, board, end(), services.look().now().language(), services.now()));
        }
    }
}
