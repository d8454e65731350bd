package pullboard.view.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
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
    private final PlantScreen screen;
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
        screen = new PlantScreen(hands, floor);
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
        if (turn % 4 == 1 && screen.isSame(move, scan(move.card().number()))) {
            return scanned(move.card().number());
        }
        if (turn % 4 == 2
                && move.to() instanceof Place.At at
                && screen.isSame(move, new Command.PullInto(at.station()))) {
            return pulled(move, at);
        }
        return turn % 4 == 3 ? dragged(move) : byKeys(move);
    }

    private Road scanned(String code) {
        screen.scan(code);
        return Road.SCANNED;
    }

    private Road pulled(Command.MoveCard move, Place.At to) {
        screen.showBoard();
        screen.goTo(move.card());
        int steps = position(to) - position(card(move.card()).place());
        List<KeyCode> keys = new ArrayList<>(List.of(KeyCode.HOME, KeyCode.UP));
        keys.addAll(sideways(steps));
        keys.add(KeyCode.P);
        screen.press(keys);
        untilAt(move);
        return Road.PULLED;
    }

    private Road byKeys(Command.MoveCard move) {
        screen.showBoard();
        Place from = card(move.card()).place();
        screen.goTo(move.card());
        screen.press(way(from, move.to()));
        if (asks(from, move.to())) {
            screen.press(List.of(KeyCode.ENTER));
        }
        untilAt(move);
        return Road.BY_KEYS;
    }

    private Road dragged(Command.MoveCard move) {
        screen.showBoard();
        Place from = card(move.card()).place();
        hands.run(() -> screen.pane().reveal(move.to(), null));
        screen.goTo(move.card());
        screen.putAwayScan();
        if (hands.on(() -> screen.isOff(move.to()))) {
            return byKeys(move);
        }
        screen.drag(
                hands.on(() ->
                        PlantScreen.middle(Objects.requireNonNull(screen.pane().tile(move.card())))),
                hands.on(() ->
                        PlantScreen.middle(Objects.requireNonNull(screen.pane().lane(move.to())))));
        if (asks(from, move.to())) {
            hands.click("#count-all");
        }
        untilAt(move);
        return Road.DRAGGED;
    }

    /// Sets the card ready, with so many pieces rejected.
    private void count(Card card, Place ready, long rejected) {
        screen.showBoard();
        screen.goTo(card.id());
        screen.press(way(card.place(), ready));
        hands.click("#count-rejected");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(Long.toString(rejected));
        hands.press(KeyCode.ENTER);
        screen.until("the count of " + card.id(), () -> card(card.id()).place().equals(ready));
    }

    private Road onLoops(Command command, String kanban, String deed) {
        if (turn++ % LOOPS != 0 && screen.isSame(command, scan(kanban))) {
            return scanned(kanban);
        }
        screen.open(kanban);
        screen.click(deed);
        return Road.ON_THE_LOOPS;
    }

    private Road receive(Command.Receive receive) {
        if (turn++ % LOOPS != 0 && screen.isSame(receive, scan(receive.kanban()))) {
            return scanned(receive.kanban());
        }
        screen.open(receive.kanban());
        hands.click("#good");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(Long.toString(receive.good()));
        hands.click("#rejected");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(Long.toString(receive.rejected()));
        screen.click("#receive-counted");
        return Road.ON_THE_LOOPS;
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
        return Collections.nCopies(Math.abs(steps), steps > 0 ? KeyCode.RIGHT : KeyCode.LEFT);
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

    private void untilAt(Command.MoveCard move) {
        screen.until(
                move.card() + " goes to " + move.to(),
                () -> card(move.card()).place().equals(move.to()));
        screen.until("nothing is carried any more", () -> floor.desk.scene().lookup(".ghost") == null);
    }

    private static Command scan(String number) {
        return new Command.ScanCard(new CardId(number), 0, false);
    }

    private Card card(CardId id) {
        return screen.card(id);
    }
}
