package pullboard.view.board;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.supply.Kanban;
import pullboard.screen.Hands;
import pullboard.view.Floor;

/// The plant's window under quick hands: keys in one go, and no longer a wait than until the board has changed.
final class PlantScreen {
    private static final int TRIES = 3;

    private final Hands hands;
    private final Floor floor;
    private final Robot robot;

    PlantScreen(Hands hands, Floor floor) {
        this.hands = hands;
        this.floor = floor;
        robot = hands.on(Robot::new);
    }

    /// Reads a code with the scanner; again where a busy machine took so long that it was taken for typing, which the
    /// search field gets.
    void scan(String code) {
        showBoard();
        long revision = floor.board().revision();
        for (int i = 0; i < TRIES && floor.board().revision() == revision; i++) {
            hands.run(() -> {
                TextField find =
                        (TextField) Objects.requireNonNull(floor.desk.scene().lookup("#find"));
                find.clear();
                find.requestFocus();
            });
            hands.scan(code);
            hands.settle();
        }
        until("the scan of " + code, () -> floor.board().revision() > revision);
    }

    /// Until the board has changed.
    void click(String button) {
        long revision = floor.board().revision();
        hands.click(button);
        until("a click on " + button, () -> floor.board().revision() > revision);
    }

    /// Looks for the card's loop and opens the card.
    void open(String kanban) {
        if (!floor.desk.shown().equals("loops")) {
            hands.run(() -> floor.desk.show("loops"));
        }
        String loop = floor.board().books().get(Kanban.class, kanban).loop();
        if (!hands.text("#search").equals(loop)) {
            hands.click("#search");
            hands.press(KeyCode.CONTROL, KeyCode.A);
            hands.type(loop);
        }
        putAwayScan();
        hands.click("#chip-" + kanban);
        until("the card " + kanban, () -> floor.desk.scene().lookup(".kanban-panel") != null);
    }

    /// What was scanned last is shown large, over what is to be clicked.
    void putAwayScan() {
        if (hands.on(() -> floor.desk.scene().lookup(".scan-mark") != null)) {
            hands.press(KeyCode.ESCAPE);
        }
    }

    void showBoard() {
        hands.run(() -> {
            if (!floor.desk.shown().equals("board")) {
                floor.desk.show("board");
            }
            floor.desk.scene().getRoot().layout();
        });
    }

    /// Walks the cursor to a card, as if by many arrow keys.
    void goTo(CardId card) {
        hands.run(() -> floor.services().go().showCard().accept(card));
        until("the cursor is on " + card, () -> {
            Tile tile = pane().tile(card);
            return tile != null && tile.getPseudoClassStates().contains(Tile.CURSOR);
        });
    }

    void press(List<KeyCode> keys) {
        hands.run(() -> keys.forEach(robot::keyType));
    }

    void drag(Point2D from, Point2D to) {
        hands.run(() -> {
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        hands.run(() -> robot.mouseMove(to));
        until("the lane is aimed at", () -> floor.desk.scene().lookup(".lane-mark:target") != null);
        hands.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getMinY() + Math.min(40, bounds.getHeight() / 2));
    }

    boolean isOff(Place place) {
        LanePane lane = pane().lane(place);
        return lane == null
                || !pane().localToScene(pane().getLayoutBounds()).contains(lane.localToScene(lane.getLayoutBounds()));
    }

    /// Whether the second wish would do what the first does.
    boolean isSame(Command wish, Command other) {
        List<Change> changes = changes(wish);
        return changes != null && changes.equals(changes(other));
    }

    @Nullable
    List<Change> changes(Command command) {
        Board board = floor.board();
        return Rules.decide(board, command, "Kim", floor.services().now()) instanceof Decision.Allowed allowed
                ? allowed.entry().changes()
                : null;
    }

    void until(String what, BooleanSupplier condition) {
        try {
            hands.waitFor(what, condition);
        } catch (AssertionError late) {
            floor.picture("weeks-stuck");
            List<String> says = hands.all(".notice-text").stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList();
            throw new AssertionError(what + ", at " + floor.services().now() + ": " + says, late);
        }
    }

    Card card(CardId id) {
        return Objects.requireNonNull(floor.board().card(id));
    }

    BoardPane pane() {
        return (BoardPane) Objects.requireNonNull(floor.desk.scene().lookup("#board"));
    }
}
