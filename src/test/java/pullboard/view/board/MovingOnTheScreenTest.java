package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.supply.ReasonCode;
import pullboard.board.supply.Reject;
import pullboard.screen.Hands;
import pullboard.screen.NeedsDisplay;
import pullboard.screen.ScreenTest;

@ScreenTest
class MovingOnTheScreenTest {
    private static final Place TURNING = Place.working(GearShop.TURNING);
    private static final Place TURNING_READY = Place.ready(GearShop.TURNING);
    private static final Place MILLING = Place.working(GearShop.MILLING);
    private static final Place GRINDING = Place.working(GearShop.GRINDING);
    private static final Place INSPECTION = Place.working(GearShop.INSPECTION);

    @TempDir
    Path folder;

    private Floor floor;

    @BeforeEach
    void open(Hands hands) throws Exception {
        floor = Floor.open(hands, folder);
    }

    @AfterEach
    void close() throws Exception {
        floor.close();
    }

    @Test
    void aCardIsDraggedWhereItIsWanted(Hands hands) {
        hands.drag(floor.tile("WO-1049")).onto(floor.lane(TURNING));

        floor.waitUntilAt("WO-1049", TURNING);
        hands.waitFor("nothing is carried any more", () -> gone(".ghost"));
    }

    @Test
    void whileACardIsCarriedEveryLaneSaysWhetherItTakesIt(Hands hands) {
        Hands.Drag drag = hands.drag(floor.tile("WO-1049")).over(floor.lane(TURNING));

        assertThat(floor.is(floor.mark(TURNING), "open")).isTrue();
        assertThat(floor.is(floor.mark(TURNING), "target")).isTrue();
        assertThat(floor.is(floor.mark(MILLING), "asks")).isTrue();
        assertThat(floor.is(floor.mark(GRINDING), "closed")).isTrue();
        assertThat(floor.is(floor.tile("WO-1049"), "lifted")).isTrue();

        drag.over(floor.lane(GRINDING));
        assertThat(hint(hands)).isEqualTo("Grinding is full: 3 of 3.");
        drag.over(floor.lane(MILLING));
        assertThat(hint(hands)).isEqualTo("Needs a reason: skip ahead of the route.");
        drag.cancel();

        assertThat(floor.is(floor.mark(TURNING), "open")).isFalse();
        assertThat(floor.place("WO-1049")).isEqualTo(Place.End.ORDERS);
    }

    @Test
    void noTileIsStyledAnewWhileACardIsCarried(Hands hands) {
        Tile other = floor.tile("WO-1045");
        Background own = Background.fill(Color.ORANGE);
        hands.run(() -> other.setBackground(own));

        hands.drag(floor.tile("WO-1049")).over(floor.lane(TURNING)).cancel();

        assertThat(hands.on(other::getBackground))
                .as("a style sheet that is asked again puts its own background back")
                .isEqualTo(own);
    }

    @Test
    void aFullStationSendsTheCardHomeAndSaysWhatIsInTheWay(Hands hands) {
        hands.drag(floor.tile("WO-1039")).onto(floor.lane(GRINDING));

        assertThat(floor.notice()).isEqualTo("Grinding is full: 3 of 3.");
        floor.noticeHasWays("Show WO-1041", "Raise limit …");
        assertThat(floor.place("WO-1039")).isEqualTo(Place.ready(GearShop.MILLING));

        floor.takeWay("Show WO-1041");
        assertThat(floor.is(floor.tile("WO-1041"), "cursor")).isTrue();
    }

    @Test
    void aStoppedStationIsRestartedFromItsNotice(Hands hands) {
        hands.drag(floor.tile("WO-1030")).onto(floor.lane(INSPECTION));

        assertThat(floor.notice()).startsWith("Inspection has been stopped");
        floor.takeWay("Restart station");
        hands.waitFor(
                "Inspection runs",
                () -> !floor.board().station(GearShop.INSPECTION).isStopped());

        hands.drag(floor.tile("WO-1030")).onto(floor.lane(INSPECTION));
        floor.waitUntilAt("WO-1030", INSPECTION);
    }

    @Test
    void aBlockedCardIsUnblockedFromItsNotice(Hands hands) {
        hands.drag(floor.tile("WO-1036")).onto(floor.lane(Place.working(GearShop.HEAT)));

        assertThat(floor.notice()).isEqualTo("WO-1036 is blocked: Waiting for gauge.");
        floor.takeWay("Unblock");
        hands.waitFor("it is free", () -> floor.card("WO-1036").block() == null);
    }

    @Test
    void leavingTheRouteAsksWhyAndThenMoves(Hands hands) {
        hands.drag(floor.tile("WO-1049")).onto(floor.lane(MILLING));

        hands.click("#reason");
        hands.type("Turned last week");
        hands.press(KeyCode.ENTER);

        floor.waitUntilAt("WO-1049", MILLING);
    }

    @Test
    void readyAsksForThePiecesAndAllGoodIsOneKey(Hands hands) {
        hands.drag(floor.tile("WO-1044")).onto(floor.lane(TURNING_READY));

        hands.find("#count-all");
        hands.press(KeyCode.ENTER);

        floor.waitUntilAt("WO-1044", TURNING_READY);
        assertThat(floor.card("WO-1044").pieces()).isEqualTo(80);
    }

    @Test
    void rejectedPiecesAreCountedAtReady(Hands hands) {
        hands.drag(floor.tile("WO-1044")).onto(floor.lane(TURNING_READY));

        hands.click("#count-rejected");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("3");
        assertThat(hands.text("#count-good")).isEqualTo("77");
        hands.press(KeyCode.ENTER);

        floor.waitUntilAt("WO-1044", TURNING_READY);
        assertThat(floor.card("WO-1044").rejected()).isEqualTo(3);
    }

    @Test
    void heldPiecesAreCountedAtReadyToo(Hands hands) {
        floor.shop().does(new Command.Keep(new ReasonCode("SIZE", "Out of tolerance")));
        hands.drag(floor.tile("WO-1044")).onto(floor.lane(TURNING_READY));

        hands.click("#count-held");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("4");
        assertThat(hands.text("#count-good")).isEqualTo("76");
        hands.click("#code-SIZE");

        floor.waitUntilAt("WO-1044", TURNING_READY);
        assertThat(floor.board().books().all(Reject.class))
                .extracting(Reject::held, Reject::pieces)
                .containsExactly(tuple(true, 4L));
    }

    @Test
    void whereTheShopHasReasonsARejectedPieceIsGivenOneInTheSameStep(Hands hands) {
        floor.shop().does(new Command.Keep(new ReasonCode("BURR", "Burr left")));
        floor.shop().does(new Command.Keep(new ReasonCode("SIZE", "Out of tolerance")));
        hands.drag(floor.tile("WO-1044")).onto(floor.lane(TURNING_READY));

        hands.click("#count-rejected");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("3");
        hands.press(KeyCode.ENTER);
        assertThat(floor.place("WO-1044")).isEqualTo(TURNING);
        hands.click("#code-SIZE");

        floor.waitUntilAt("WO-1044", TURNING_READY);
        assertThat(floor.board().books().all(Reject.class))
                .extracting(Reject::code, Reject::pieces)
                .containsExactly(tuple("SIZE", 3L));
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        floor.waitUntilAt("WO-1044", TURNING);
        assertThat(floor.board().books().all(Reject.class)).isEmpty();
    }

    @Test
    void givingUpTheCountLeavesTheCardWhereItIs(Hands hands) {
        hands.drag(floor.tile("WO-1044")).onto(floor.lane(TURNING_READY));

        hands.find("#count-all");
        hands.press(KeyCode.ESCAPE);

        hands.waitFor("nothing is asked", () -> gone("#count-all"));
        assertThat(floor.place("WO-1044")).isEqualTo(TURNING);
    }

    @Test
    void oneClickOnThePullSignalTakesTheNamedCard(Hands hands) {
        ColumnHeader header = floor.header(TURNING);
        hands.click(hands.on(() -> header.lookup(".signal")));

        floor.waitUntilAt("WO-1049", TURNING);
    }

    @Test
    void theKeyboardAloneMovesACard(Hands hands) {
        floor.goTo("WO-1043");

        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.UP);
        assertThat(floor.is(floor.mark(MILLING), "target")).isTrue();
        hands.press(KeyCode.ENTER);

        floor.waitUntilAt("WO-1043", MILLING);
        hands.waitFor(
                "the cursor went along",
                () -> floor.pane().tile(floor.card("WO-1043").id()) != null
                        && floor.hasCursor(
                                floor.pane().tile(floor.card("WO-1043").id())));
    }

    @Test
    void theKeyboardSaysWhyNotAndLetsTheCardBe(Hands hands) {
        floor.goTo("WO-1039");

        hands.press(KeyCode.M);
        hands.press(KeyCode.RIGHT);
        assertThat(hint(hands)).isEqualTo("Grinding is full: 3 of 3.");
        hands.press(KeyCode.ESCAPE);

        assertThat(floor.place("WO-1039")).isEqualTo(Place.ready(GearShop.MILLING));
    }

    @Test
    void arrowsWalkAndPPullsIntoTheStationOfTheCursor(Hands hands) {
        floor.goTo("WO-1047");

        hands.press(KeyCode.UP);
        assertThat(floor.is(floor.header(TURNING), "cursor")).isTrue();
        hands.press(KeyCode.DOWN);
        assertThat(floor.is(floor.tile("WO-1047"), "cursor")).isTrue();
        hands.press(KeyCode.LEFT);
        assertThat(floor.is(floor.tile("WO-1049"), "cursor")).isTrue();
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.P);

        floor.waitUntilAt("WO-1049", TURNING);
    }

    @Test
    @NeedsDisplay
    void theMenuOfACardMovesItOn(Hands hands) {
        hands.rightClick(floor.tile("WO-1043"));
        hands.click("#menu-onward");

        floor.waitUntilAt("WO-1043", MILLING);
    }

    @Test
    @NeedsDisplay
    void theMenuOfACardOffersEveryPlaceAndSaysWhyNot(Hands hands) {
        hands.rightClick(floor.tile("WO-1043"));
        hands.click("#menu-move");

        hands.find(".move-list");
        hands.click(".move-open");
        hands.waitFor("it moved", () -> !floor.place("WO-1043").equals(TURNING_READY));
    }

    private static String hint(Hands hands) {
        return ((Label) hands.find(".carry-hint")).getText();
    }

    private boolean gone(String selector) {
        return floor.desk().scene().lookup(selector) == null;
    }
}
