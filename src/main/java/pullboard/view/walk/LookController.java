package pullboard.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Finding;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.board.Settlement;
import pullboard.board.StationId;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The look before anything is recorded: every difference with what is to be done about it, all applied as one change.
public final class LookController {
    private static final double ROW_EM = 3.6;

    private final Services services;
    private final Walk walk;
    private final WalkWords words;
    private final Sending sending;
    private Runnable turned = () -> {};

    @FXML
    private VBox deciding;

    @FXML
    private Label summary;

    @FXML
    private ListView<Finding> rows;

    @FXML
    private Button allLost;

    @FXML
    private TextField reason;

    @FXML
    private Fault reasonFault;

    @FXML
    private VBox refusal;

    @FXML
    private Label refusalWords;

    @FXML
    private Button raise;

    @FXML
    private Button apply;

    @FXML
    private VBox done;

    @FXML
    private Label doneWords;

    public LookController(Services services, Walk walk) {
        this.services = services;
        this.walk = walk;
        words = new WalkWords(services);
        sending = new Sending(services);
    }

    /// @param whenTurned told when the page changes
    void prepare(Runnable whenTurned) {
        turned = whenTurned;
        rows.fixedCellSizeProperty().bind(services.look().pixels(ROW_EM));
        RemedyCell.Context context = new RemedyCell.Context(
                words,
                finding -> walk.round().remedy(finding),
                this::choose,
                services.control()::now,
                code -> services.go().newCard().accept(code));
        rows.setCellFactory(_ -> new RemedyCell(context));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        reason.textProperty().addListener((_, _, text) -> {
            walk.round().because(text);
            reasonFault.show(null, reason);
        });
    }

    void focus() {
        if (walk.round().page() == Round.Page.DONE) {
            done.lookup("#again").requestFocus();
        } else {
            rows.requestFocus();
            if (rows.getSelectionModel().isEmpty()) {
                rows.getSelectionModel().select(0);
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        Finding finding = rows.getSelectionModel().getSelectedItem();
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (finding == null || step == 0 && event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (step != 0) {
            List<Finding.Remedy> remedies = finding.remedies();
            int at = remedies.indexOf(walk.round().remedy(finding)) + step;
            choose(finding, remedies.get(Math.clamp(at, 0, remedies.size() - 1)));
        } else if (finding.card() != null) {
            services.go().openCard().accept(finding.card().id());
        } else if (finding.kind() == Finding.Kind.UNKNOWN) {
            services.go().newCard().accept(finding.code());
        }
        event.consume();
    }

    private void choose(Finding finding, Finding.Remedy remedy) {
        walk.round().choose(finding, remedy);
        show(services.control().now());
        rows.refresh();
    }

    /// Shows the differences against this board.
    void show(Board board) {
        Round round = walk.round();
        boolean recorded = round.page() == Round.Page.DONE;
        set(deciding, !recorded);
        set(done, recorded);
        if (recorded) {
            doneWords.setText(words.get("done", words.done(round.done())));
            return;
        }
        if (round.reason().isBlank() && !reason.isFocused()) {
            round.because(words.get("reason." + walk.task().name()));
        }
        if (!reason.getText().equals(round.reason())) {
            reason.setText(round.reason());
        }
        Map<Finding, Finding.Remedy> plan = round.plan(board);
        fill(List.copyOf(plan.keySet()));
        summary.setText(summary(plan));
        allLost.setDisable(plan.keySet().stream().noneMatch(finding -> finding.kind() == Finding.Kind.MISSING));
        int changes = Round.changes(plan);
        apply.setText(words.get("apply", changes));
        apply.setDisable(changes == 0);
        tryOut(board, plan);
    }

    private void fill(List<Finding> differences) {
        if (!differences.equals(rows.getItems())) {
            int selected = Math.max(0, rows.getSelectionModel().getSelectedIndex());
            rows.getItems().setAll(differences);
            rows.getSelectionModel().select(Math.min(selected, differences.size() - 1));
        }
    }

    private String summary(Map<Finding, Finding.Remedy> plan) {
        Map<Finding.Kind, Long> kinds =
                plan.keySet().stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            if (kinds.containsKey(kind)) {
                parts.add(kinds.get(kind) + " " + words.kind(kind));
            }
        }
        return parts.isEmpty() ? words.get("summary.none") : String.join(" · ", parts);
    }

    /// Asks the rules beforehand, so that a limit that stands in the way is seen before Apply.
    private void tryOut(Board board, Map<Finding, Finding.Remedy> plan) {
        Command command = Settlement.of(plan, words.get("reason." + walk.task().name()));
        Refusal why =
                command != null && Rules.decide(board, command, "", services.now()) instanceof Decision.Refused refused
                        ? refused.why()
                        : null;
        set(refusal, why != null);
        if (why != null) {
            refuse(why, board, plan);
        }
    }

    private void refuse(Refusal why, Board board, Map<Finding, Finding.Remedy> plan) {
        String sentence = sending.words(why);
        boolean full = why instanceof Refusal.StationFull;
        raise.setVisible(full);
        if (why instanceof Refusal.StationFull(StationId station, var limit, var _, long wanted, var _, var _)) {
            sentence = words.get(
                    "refusal.full",
                    board.nameOf(station),
                    wanted,
                    limit.amount(),
                    words.cards(Settlement.coming(plan, station)));
            raise.setOnAction(_ -> services.go().raiseLimit().accept(station));
        }
        refusalWords.setText(sentence);
    }

    @FXML
    private void loseAll() {
        for (Finding finding : rows.getItems()) {
            if (finding.kind() == Finding.Kind.MISSING) {
                walk.round().choose(finding, Finding.Remedy.LOSE);
            }
        }
        show(services.control().now());
        rows.refresh();
    }

    @FXML
    private void back() {
        walk.round().turnTo(Round.Page.COUNT);
        turned.run();
    }

    @FXML
    private void apply() {
        Round round = walk.round();
        if (round.reason().isBlank()) {
            reasonFault.show(words.get("fault.reason"), reason);
            reason.requestFocus();
            return;
        }
        Board board = services.control().now();
        Map<Finding, Finding.Remedy> plan = round.plan(board);
        Command command = Settlement.of(plan, round.reason().strip());
        if (command != null) {
            sending.send(
                    command,
                    _ -> {
                        round.recorded(plan);
                        turned.run();
                    },
                    why -> {
                        set(refusal, true);
                        refuse(why, services.control().now(), plan);
                    });
        }
    }

    @FXML
    private void undo() {
        services.actions().undo();
        walk.round().turnTo(Round.Page.LOOK);
        turned.run();
    }

    @FXML
    private void restart() {
        walk.round().restart();
        turned.run();
    }

    private static void set(VBox box, boolean visible) {
        box.setVisible(visible);
        box.setManaged(visible);
    }
}
