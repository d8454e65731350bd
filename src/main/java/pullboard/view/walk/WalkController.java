package pullboard.view.walk;

import java.time.Duration;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import pullboard.board.Board;
import pullboard.board.TicketCode;
import pullboard.control.Subscription;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Ticks;

/// The screen of walks: three tasks, of which one is shown; scans come here while it is.
public final class WalkController implements Screen {
    private static final Duration CLOCK = Duration.ofSeconds(30);

    private final Services services;
    private final Walk walk;
    private final WalkWords words;

    @FXML
    private ToggleButton audit;

    @FXML
    private ToggleButton sheet;

    @FXML
    private ToggleButton lostTask;

    @FXML
    private Label lead;

    @FXML
    private Node count;

    @FXML
    private Node look;

    @FXML
    private Node lost;

    @FXML
    private CountController countController;

    @FXML
    private LookController lookController;

    @FXML
    private LostController lostController;

    public WalkController(Services services, Walk walk) {
        this.services = services;
        this.walk = walk;
        words = new WalkWords(services);
    }

    @Override
    public Subscription shown() {
        countController.prepare(this::turn);
        lookController.prepare(this::turn);
        lostController.prepare(this::turn);
        show(services.control().now());
        Subscription ageing = Ticks.every(CLOCK, () -> show(services.control().now()));
        Platform.runLater(this::focus);
        return Subscriptions.of(
                ageing, services.control().watch(this::show), services.scans().take(this::scanned));
    }

    @Override
    public void find(String thing) {
        turnTo(Walk.Task.LOST);
        lostController.select(thing);
    }

    @FXML
    private void chooseAudit() {
        turnTo(Walk.Task.AUDIT);
    }

    @FXML
    private void chooseSheet() {
        turnTo(Walk.Task.SHEET);
    }

    @FXML
    private void chooseLost() {
        turnTo(Walk.Task.LOST);
    }

    private void turnTo(Walk.Task task) {
        walk.turnTo(task);
        countController.quiet();
        turn();
    }

    private void turn() {
        show(services.control().now());
        focus();
    }

    private void scanned(String code) {
        Board board = services.control().now();
        if (walk.task() == Walk.Task.LOST) {
            if (TicketCode.read(board, code) instanceof TicketCode.Reading.Known known) {
                services.go().openCard().accept(known.card());
            }
            return;
        }
        if (walk.round().page() == Round.Page.LOOK) {
            walk.round().turnTo(Round.Page.COUNT);
            turn();
        }
        if (walk.round().page() == Round.Page.COUNT) {
            countController.scan(code);
        }
    }

    private void focus() {
        if (walk.task() == Walk.Task.LOST) {
            lostController.focus();
        } else if (walk.round().page() == Round.Page.COUNT) {
            countController.focus();
        } else {
            lookController.focus();
        }
    }

    private void show(Board board) {
        Walk.Task task = walk.task();
        audit.setSelected(task == Walk.Task.AUDIT);
        sheet.setSelected(task == Walk.Task.SHEET);
        lostTask.setSelected(task == Walk.Task.LOST);
        lead.setText(words.get("lead." + task.name()));
        boolean counts = task != Walk.Task.LOST;
        boolean counting = counts && walk.round().page() == Round.Page.COUNT;
        set(count, counting);
        set(look, counts && !counting);
        set(lost, !counts);
        if (counting) {
            countController.show(board);
        } else if (counts) {
            lookController.show(board);
        } else {
            lostController.show(board);
        }
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
