package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.ServiceClass;
import pullboard.screen.Hands;
import pullboard.screen.NeedsDisplay;
import pullboard.screen.ScreenTest;
import pullboard.view.kit.Theme;

@ScreenTest
class BoardScreenTest {
    private static final Place TURNING = Place.working(GearShop.TURNING);

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
    void undoTakesTheLastMoveBackAndSaysSoBefore(Hands hands) {
        hands.click(signal(TURNING));
        floor.waitUntilAt("WO-1049", TURNING);
        Button undo = (Button) hands.find("#undo");
        hands.waitFor("undo says what", () -> undo.getTooltip().getText().contains("WO-1049, Pulled: Turning"));

        hands.click(undo);
        floor.waitUntilAt("WO-1049", Place.End.ORDERS);
        floor.focusBoard();
        hands.press(KeyCode.CONTROL, KeyCode.Y);
        floor.waitUntilAt("WO-1049", TURNING);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        floor.waitUntilAt("WO-1049", Place.End.ORDERS);
    }

    @Test
    void aScannedNumberOpensItsCardAndMarksIt(Hands hands) {
        floor.focusBoard();
        hands.press(KeyCode.SLASH);
        hands.type("wo-1029");
        hands.press(KeyCode.ENTER);

        assertThat(floor.is(floor.tile("WO-1029"), "cursor")).isTrue();
        assertThat(hands.find(".panel-side")).isNotNull();
    }

    @Test
    void anUnknownNumberIsSaidAndCanBeAdded(Hands hands) {
        hands.click("#find");
        hands.type("WO-7777");
        hands.press(KeyCode.ENTER);

        assertThat(floor.notice()).isEqualTo("There is no card WO-7777.");
        floor.takeWay("Add card WO-7777 …");
        assertThat(hands.find(".panel-side")).isNotNull();
    }

    @Test
    void aPartFindsAllItsCardsToChooseFrom(Hands hands) {
        hands.click("#find");
        hands.type("Flange");
        hands.press(KeyCode.ENTER);

        assertThat(hands.all(".reason-choice")).hasSizeGreaterThan(1);
        hands.click(".reason-choice");
        hands.waitFor("a card is open", () -> floor.desk().scene().lookup(".reason-choice") == null);
        assertThat(hands.find(".panel-side")).isNotNull();
    }

    @Test
    void aFilterHidesTheOthersAndCanBeCleared(Hands hands) {
        hands.click("#filter-blocked");
        hands.waitFor(
                "only what is blocked",
                () -> floor.pane().tile(floor.card("WO-1041").id()) == null);
        assertThat(floor.seen()).containsExactly("WO-1036");

        hands.click("#filter-clear");
        assertThat(floor.tile("WO-1041")).isNotNull();
    }

    @Test
    void aFilterThatHidesAllSaysSo(Hands hands) {
        floor.shop().does(new Command.UnblockCard(floor.card("WO-1036").id()));
        hands.click("#filter-blocked");

        hands.click("#clearAll");
        assertThat(floor.tile("WO-1036")).isNotNull();
    }

    @Test
    void zoomEnlargesEverythingByOneKey(Hands hands) {
        double before = hands.on(() -> floor.tileNow("WO-1044").getHeight());
        floor.focusBoard();

        hands.press(KeyCode.CONTROL, KeyCode.EQUALS);
        hands.press(KeyCode.CONTROL, KeyCode.EQUALS);
        hands.waitFor("tiles have grown", () -> {
            Tile tile = floor.tileNow("WO-1044");
            return tile != null && tile.getHeight() > before * 1.15;
        });
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        hands.waitFor(
                "back to 100 %",
                () -> {
                    Tile tile = floor.tileNow("WO-1044");
                    return tile != null && tile.getHeight() == before;
                });
    }

    @Test
    void everyThemeIsPutOnAtOnce(Hands hands) {
        for (Theme theme : Theme.values()) {
            hands.run(() -> floor.look().choose(p -> p.withTheme(theme)));
            hands.settle();
            assertThat(hands.on(() -> floor.desk().scene().getStylesheets()).getFirst())
                    .endsWith(theme.word() + ".css");
        }
    }

    @Test
    void whatIsStoppedIsOneClickAway(Hands hands) {
        hands.click("#stopped");

        assertThat(floor.is(floor.header(Place.working(GearShop.INSPECTION)), "cursor"))
                .isTrue();
    }

    @Test
    void theKeyEExpeditesAndBBlocksWithAReason(Hands hands) {
        floor.goTo("WO-1041");
        hands.press(KeyCode.E);
        hands.waitFor("expedited", () -> floor.card("WO-1041").facts().service() == ServiceClass.EXPEDITE);

        hands.press(KeyCode.B);
        hands.find("#reason");
        hands.type("Wheel worn");
        hands.press(KeyCode.ENTER);
        hands.waitFor("blocked", () -> floor.card("WO-1041").block() != null);
        assertThat(floor.card("WO-1041").block().reason()).isEqualTo("Wheel worn");
    }

    @Test
    void escapeClosesAPanelAndTheKeyboardIsBackOnTheBoard(Hands hands) {
        floor.goTo("WO-1041");
        hands.press(KeyCode.ENTER);
        hands.find(".panel-side");

        hands.press(KeyCode.ESCAPE);
        hands.waitFor("closed", () -> floor.desk().scene().lookup(".panel-side") == null);
        hands.waitFor("the board has the keyboard", () -> floor.pane().isFocused());
    }

    @Test
    @NeedsDisplay
    void aStationIsStoppedFromItsMenuWithAReason(Hands hands) {
        hands.rightClick(floor.header(Place.working(GearShop.MILLING)));
        hands.click("#menu-stop");
        hands.find("#reason");
        hands.click(".reason-choice");

        hands.waitFor(
                "Milling is stopped",
                () -> floor.board().station(GearShop.MILLING).isStopped());
    }

    private Node signal(Place place) {
        return floor.header(place).lookup(".signal");
    }
}
