package pullboard.view.sizing;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.sizing.KanbanFormula;
import pullboard.plan.sizing.Sizing;
import pullboard.plan.sizing.Term;
import pullboard.plan.sizing.evidence.DemandChoice;
import pullboard.plan.sizing.evidence.LoopEvidence;
import pullboard.plan.sizing.evidence.LoopInputs;
import pullboard.view.form.Choices;
import pullboard.view.kit.Services;
import pullboard.view.plan.SupplySource;
import pullboard.view.plan.SupplyWatch;

/// The size of one loop: inputs, the formula worked out, what other sizes would have been good for, and the deed.
public final class CardsController {
    private final Services services;
    private final SizingChoice choice;
    private final SizingWords words;
    private final SupplyWatch watch;
    private final InputGrid inputs;
    private final WorkingGrid working;
    private final ReplayPane replays;
    private final DemandSource demand;
    private SupplyHistory history = SupplyHistory.EMPTY;
    private boolean isFilling;

    /// Cards that were chosen by hand, 0: the proposal.
    private int chosen;

    /// Cards that the loop would get now.
    private int wanted;

    @FXML
    private FlowPane choices;

    @FXML
    private ComboBox<String> loops;

    @FXML
    private ComboBox<KanbanFormula> formula;

    @FXML
    private ComboBox<Integer> weeks;

    @FXML
    private ComboBox<DemandChoice.From> demandFrom;

    @FXML
    private ComboBox<Integer> demandAt;

    @FXML
    private ComboBox<Integer> leadAt;

    @FXML
    private Label state;

    @FXML
    private Label tooLittle;

    @FXML
    private FlowPane deed;

    @FXML
    private FlowPane content;

    @FXML
    private VBox inputBox;

    @FXML
    private Label notation;

    @FXML
    private VBox workingBox;

    @FXML
    private Label result;

    @FXML
    private VBox replayBox;

    @FXML
    private Label preview;

    @FXML
    private Button accept;

    @FXML
    private VBox empty;

    CardsController(Services services, SupplySource source, SizingChoice choice) {
        this.services = services;
        this.choice = choice;
        words = new SizingWords(services);
        inputs = new InputGrid(words, this::typed);
        demand = new DemandSource(services, words, this::show);
        working = new WorkingGrid(words);
        replays = new ReplayPane(services, words, this::want);
        history = source.known();
        watch = new SupplyWatch(
                services,
                source,
                read -> {
                    history = read;
                    state.setText("");
                    show();
                },
                why -> state.setText(words.get("failed", why)));
    }

    @FXML
    private void initialize() {
        TwoColumns.in(content, services.look().em().get());
        inputBox.getChildren().add(inputs);
        workingBox.getChildren().add(2, working);
        replayBox.getChildren().add(replays);
        Choices.fill(formula, List.of(KanbanFormula.values()), KanbanFormula.TOYOTA, words::formula);
        Choices.fill(weeks, List.of(4, 8, 13, 26), 8, count -> words.get("weeks", count));
        Choices.fill(leadAt, List.of(50, 85, 95), 85, percent -> words.get("at.rounds", percent));
        loops.valueProperty().subscribe(name -> {
            if (name != null && !isFilling && !name.equals(choice.loop())) {
                turnTo(name);
            }
        });
        demand.fill(demandFrom, demandAt, this::demandFrom);
        for (ComboBox<?> box : List.of(formula, weeks, leadAt)) {
            box.valueProperty().addListener(_ -> chooseAnew());
        }
    }

    void begin() {
        state.setText(words.get("reading"));
        watch.read();
    }

    void end() {
        watch.stop();
    }

    void changed() {
        if (services.control().now().revision() != history.revision()) {
            watch.readSoon();
        }
        show();
    }

    private void turnTo(String name) {
        choice.turnToLoop(name);
        Loop loop = services.control().now().books().find(Loop.class, name);
        if (loop != null) {
            isFilling = true;
            formula.setValue(loop.kind() == Loop.Kind.SIGNAL ? KanbanFormula.QAD : KanbanFormula.TOYOTA);
            isFilling = false;
        }
        inputs.clear();
        demand.follow(false);
        chooseAnew();
    }

    /// The proposal is chosen again.
    private void chooseAnew() {
        if (!isFilling) {
            chosen = 0;
            show();
        }
    }

    private void demandFrom(DemandChoice.From from) {
        if (from == DemandChoice.From.TYPED) {
            inputs.ask(Term.DEMAND);
        } else {
            inputs.forget(Term.DEMAND);
        }
        chooseAnew();
    }

    private void typed(Map<Term, Fraction> typed) {
        demand.follow(typed.containsKey(Term.DEMAND));
        chooseAnew();
    }

    private void want(int cards) {
        chosen = cards;
        show();
    }

    private @Nullable Loop loop(Board board) {
        List<String> names =
                board.books().all(Loop.class).stream().map(Loop::name).toList();
        isFilling = true;
        if (!loops.getItems().equals(names)) {
            loops.getItems().setAll(names);
        }
        if (!names.contains(choice.loop()) && !names.isEmpty()) {
            choice.turnToLoop(names.getFirst());
        }
        loops.setValue(names.isEmpty() ? null : choice.loop());
        isFilling = false;
        return names.isEmpty() ? null : board.books().get(Loop.class, choice.loop());
    }

    private void show() {
        Board board = services.control().now();
        Loop loop = loop(board);
        Seen.set(empty, loop == null);
        Seen.set(choices, loop != null);
        Seen.set(deed, loop != null);
        Seen.set(content, loop != null);
        if (loop == null) {
            Seen.set(tooLittle, false);
            return;
        }
        LoopEvidence evidence = LoopEvidence.of(
                history, loop, services.now(), weeks.getValue(), board.shop().zone());
        LoopInputs given = new LoopInputs(
                evidence, demand.of(board, history, loop), formula.getValue(), leadAt.getValue(), inputs.typed());
        inputs.show(given);
        notation.setText(words.formula(given.formula()) + ": " + given.formula().notation());
        sayWhatIsMissing(evidence);
        Sizing sizing = given.sizing().orElse(null);
        if (sizing == null) {
            working.getChildren().clear();
            result.setText(words.get("result.missing"));
            wanted = chosen == 0 ? loop.cards() : chosen;
        } else {
            working.show(sizing);
            result.setText(words.get("result", sizing.cards(), words.number(sizing.exact())));
            wanted = chosen == 0 ? Math.min(Loop.MOST_CARDS, sizing.cards()) : chosen;
        }
        replays.show(given, board, wanted);
        preview(given.sized(wanted), board);
    }

    private void sayWhatIsMissing(LoopEvidence evidence) {
        int days = evidence.missingDays();
        int rounds = evidence.missingRounds();
        Seen.set(tooLittle, days + rounds > 0);
        tooLittle.setText(
                words.get("little", evidence.days(), days, evidence.rounds().size(), rounds));
    }

    private void preview(Loop wished, Board board) {
        String by = services.look().now().operator();
        accept.setText(words.get("accept", wished.name(), wished.cards()));
        Preview found = Preview.of(board, wished, by, services.now());
        accept.setDisable(!(found instanceof Preview.Happens));
        preview.setText(found.says(
                wished,
                words,
                why -> services.wording().refusal(why, board, services.now()).onOneLine()));
        accept.setOnAction(_ -> services.actions().submit(new Command.Keep(wished), _ -> inputs.clear()));
    }

    @FXML
    private void goBack() {
        choice.goBack();
        goToLoops();
    }

    @FXML
    private void goToLoops() {
        services.go().screen().accept("loops");
    }
}
