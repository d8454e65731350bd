package pullboard.view.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
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

/// Carries out on the screen what was decided elsewhere, each thing in one of the ways in which a person can do it,
/// turn and turn about.
final class PlantHands {
    /// Of so many things that a scan can do for a loop, one is done on the screen of the loops.
    private static final int LOOPS = 6;

    private final Hands hands;
    private final Floor floor;
    private final Robot robot;
    private final Map<Road, Integer> done = new EnumMap<>(Road.class);
    private int turn;

    /// How something was done.
    enum Road {
        DRAGGED,
        BY_KEYS,
        PULLED,
        SCANNED,
        ON_THE_LOOPS,
        IN_THE_OFFICE
    }

    PlantHands(Hands hands, Floor floor) {
        this.hands = hands;
        this.floor = floor;
        robot = hands.on(Robot::new);
    }

    /// How often each way was gone.
    Map<Road, Integer> done() {
        return done;
    }

    void carryOut(Command command) {
        Road road = switch (command) {
            case Command.MoveCard move -> move(move);
            case Command.Consume consume -> onLoops(consume, consume.kanban(), "#deed-CONSUME");
            case Command.StepKanban step ->
                onLoops(step, step.kanban(), step.to() == Kanban.State.FULL ? "#deed-ARRIVE" : "#deed-FETCH");
            case Command.Receive receive -> receive(receive);
            default -> {
                floor.submit(command);
                yield Road.IN_THE_OFFICE;
            }
        };
        done.merge(road, 1, Integer::sum);
    }

    private Road move(Command.MoveCard move) {
        Card card = card(move.card());
        boolean counted = move.result().isCounted();
        if (counted && move.result().held() > 0 || !move.reason().isEmpty()) {
            floor.submit(move);
            return Road.IN_THE_OFFICE;
        }
        if (counted && card.place() instanceof Place.At at) {
            count(card, Place.ready(at.station()), move.result().rejected());
            done.merge(Road.BY_KEYS, 1, Integer::sum);
        }
        if (card(move.card()).place().equals(move.to())) {
            return Road.BY_KEYS;
        }
        turn++;
        if (turn % 4 == 1 && isSame(move, scan(move.card().number()))) {
            return scanned(move.card().number());
        }
        if (turn % 4 == 2 && move.to() instanceof Place.At at && isSame(move, new Command.PullInto(at.station()))) {
            return pulled(move, at);
        }
        return turn % 4 == 3 ? dragged(move) : byKeys(move);
    }

    private Road scanned(String code) {
        showBoard();
        long revision = floor.board().revision();
        hands.scan(code);
        until("the scan of " + code, () -> floor.board().revision() > revision);
        return Road.SCANNED;
    }

    private Road pulled(Command.MoveCard move, Place.At to) {
        showBoard();
        goTo(move.card());
        int steps = position(to) - position(card(move.card()).place());
        List<KeyCode> keys = new ArrayList<>(List.of(KeyCode.HOME, KeyCode.UP));
        keys.addAll(sideways(steps));
        keys.add(KeyCode.P);
        press(keys);
        untilAt(move);
        return Road.PULLED;
    }

    private Road byKeys(Command.MoveCard move) {
        showBoard();
        Place from = card(move.card()).place();
        goTo(move.card());
        press(way(from, move.to()));
        if (asks(from, move.to())) {
            press(List.of(KeyCode.ENTER));
        }
        untilAt(move);
        return Road.BY_KEYS;
    }

    private Road dragged(Command.MoveCard move) {
        showBoard();
        Place from = card(move.card()).place();
        hands.run(() -> pane().reveal(move.to(), null));
        goTo(move.card());
        putAwayScan();
        if (hands.on(() -> isOff(move.to()))) {
            return byKeys(move);
        }
        drag(
                hands.on(() -> middle(Objects.requireNonNull(pane().tile(move.card())))),
                hands.on(() -> middle(Objects.requireNonNull(pane().lane(move.to())))));
        if (asks(from, move.to())) {
            hands.click("#count-all");
        }
        untilAt(move);
        return Road.DRAGGED;
    }

    /// Sets the card ready, with so many pieces rejected.
    private void count(Card card, Place ready, long rejected) {
        showBoard();
        goTo(card.id());
        press(way(card.place(), ready));
        hands.click("#count-rejected");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(Long.toString(rejected));
        hands.press(KeyCode.ENTER);
        until("the count of " + card.id(), () -> card(card.id()).place().equals(ready));
    }

    private Road onLoops(Command command, String kanban, String deed) {
        if (turn++ % LOOPS != 0 && isSame(command, scan(kanban))) {
            return scanned(kanban);
        }
        open(kanban);
        click(deed);
        return Road.ON_THE_LOOPS;
    }

    private Road receive(Command.Receive receive) {
        if (turn++ % LOOPS != 0 && isSame(receive, scan(receive.kanban()))) {
            return scanned(receive.kanban());
        }
        open(receive.kanban());
        hands.click("#good");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(Long.toString(receive.good()));
        hands.click("#rejected");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(Long.toString(receive.rejected()));
        click("#receive-counted");
        return Road.ON_THE_LOOPS;
    }

    /// Until the board has changed.
    private void click(String button) {
        long revision = floor.board().revision();
        hands.click(button);
        until("a click on " + button, () -> floor.board().revision() > revision);
    }

    /// Looks for the card's loop and opens the card.
    private void open(String kanban) {
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
    private void putAwayScan() {
        if (hands.on(() -> floor.desk.scene().lookup(".scan-mark") != null)) {
            hands.press(KeyCode.ESCAPE);
        }
    }

    private void showBoard() {
        hands.run(() -> {
            if (!floor.desk.shown().equals("board")) {
                floor.desk.show("board");
            }
            floor.desk.scene().getRoot().layout();
        });
    }

    /// Walks the cursor to a card, as if by many arrow keys.
    private void goTo(CardId card) {
        hands.run(() -> floor.services().go().showCard().accept(card));
        until("the cursor is on " + card, () -> {
            Tile tile = pane().tile(card);
            return tile != null && tile.getPseudoClassStates().contains(Tile.CURSOR);
        });
    }

    private List<KeyCode> way(Place from, Place to) {
        List<KeyCode> keys = new ArrayList<>(List.of(KeyCode.SPACE));
        keys.addAll(sideways(position(to) - position(from)));
        if (to instanceof Place.At at) {
            keys.add(at.equals(Place.working(at.station())) ? KeyCode.UP : KeyCode.DOWN);
        }
        keys.add(KeyCode.ENTER);
        return keys;
    }

    private static List<KeyCode> sideways(int steps) {
        return java.util.Collections.nCopies(Math.abs(steps), steps > 0 ? KeyCode.RIGHT : KeyCode.LEFT);
    }

    /// Of its column, from the left.
    private int position(Place place) {
        return switch (place) {
            case Place.At at -> 1 + floor.board().position(at.station());
            case Place.End end ->
                end == Place.End.ORDERS ? 0 : 1 + floor.board().stations().size();
        };
    }

    private static boolean asks(Place from, Place to) {
        return from instanceof Place.At at
                && from.equals(Place.working(at.station()))
                && to.equals(Place.ready(at.station()));
    }

    private void press(List<KeyCode> keys) {
        hands.run(() -> keys.forEach(robot::keyType));
    }

    private void drag(Point2D from, Point2D to) {
        hands.run(() -> {
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        hands.run(() -> robot.mouseMove(to));
        until("the lane is aimed at", () -> floor.desk.scene().lookup(".lane:target") != null);
        hands.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getMinY() + Math.min(40, bounds.getHeight() / 2));
    }

    private boolean isOff(Place place) {
        LanePane lane = pane().lane(place);
        return lane == null
                || !pane().localToScene(pane().getLayoutBounds()).contains(lane.localToScene(lane.getLayoutBounds()));
    }

    /// Whether the second wish would do what the first does.
    private boolean isSame(Command wish, Command other) {
        List<Change> changes = changes(wish);
        return changes != null && changes.equals(changes(other));
    }

    private @Nullable List<Change> changes(Command command) {
        Board board = floor.board();
        return Rules.decide(board, command, "Kim", floor.services().now()) instanceof Decision.Allowed allowed
                ? allowed.entry().changes()
                : null;
    }

    private static Command scan(String number) {
        return new Command.ScanCard(new CardId(number), 0, false);
    }

    private void untilAt(Command.MoveCard move) {
        until(
                move.card() + " goes to " + move.to(),
                () -> card(move.card()).place().equals(move.to()));
        until("nothing is carried any more", () -> floor.desk.scene().lookup(".ghost") == null);
    }

    private void until(String what, BooleanSupplier condition) {
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

    private Card card(CardId id) {
        return Objects.requireNonNull(floor.board().card(id));
    }

    private BoardPane pane() {
        return (BoardPane) Objects.requireNonNull(floor.desk.scene().lookup("#board"));
    }
}
