package pullboard.view.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Shop;
import pullboard.board.SpanLimit;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class StationScreenTest {
    private static final StationId CUTTING = new StationId(1);
    private static final StationId MILLING = new StationId(2);

    @TempDir
    Path folder;

    private Floor floor;

    @BeforeEach
    void openShop(Hands hands) throws Exception {
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.submit(
                new Command.NameShop(new Shop("Gear shop", ZoneId.of("Europe/Berlin"))),
                Command.AddStation.last("Cutting", WipLimit.cards(4)),
                Command.AddStation.last("Milling", WipLimit.cards(3)),
                Command.AddStation.last("Inspection", WipLimit.cards(2)),
                new Command.AddCard(new CardId("WO-1"), new CardFacts("Shaft", 50)),
                new Command.MoveCard(new CardId("WO-1"), Place.working(CUTTING)));
        floor.open("station").size(1366, 1060);
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void aStationIsAddedByKeysAlone(Hands hands) {
        floor.picture("station");
        hands.click("#newName");
        hands.type("Deburring\t5\n");

        hands.waitFor("it is there", () -> names().contains("Deburring"));
        assertThat(floor.board().stationNamed("Deburring").limit()).isEqualTo(WipLimit.cards(5));
        hands.type("Milling\n");
        assertThat(hands.text("#addFault")).startsWith("There is a station Milling already.");
    }

    @Test
    void stationsChangePlacesByKeyByArrowAndByDrag(Hands hands) {
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ALT, KeyCode.UP);
        hands.waitFor("by key", () -> names().equals(List.of("Milling", "Cutting", "Inspection")));
        hands.click("#down-2");
        hands.waitFor("by arrow", () -> names().equals(List.of("Cutting", "Milling", "Inspection")));
        hands.drag("#station-1 .handle").onto("#station-3");
        hands.waitFor("by drag", () -> names().equals(List.of("Milling", "Inspection", "Cutting")));
    }

    @Test
    void nameAndLimitAreChangedTogether(Hands hands) {
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Sawing\t");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("6");
        hands.click("#soft");
        floor.picture("station-one");
        hands.click("#save");

        hands.waitFor("it is saved", () -> station(CUTTING).name().equals("Sawing"));
        assertThat(station(CUTTING).limit()).isEqualTo(new WipLimit(6, WipLimit.Unit.CARDS, true));
        hands.waitFor("the list shows it", () -> hands(".title-3").contains("Sawing"));
    }

    @Test
    void aTakenNameIsRefusedAtItsField(Hands hands) {
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Milling\n");

        assertThat(hands.text("#nameFault")).startsWith("There is a station Milling already.");
    }

    @Test
    void aRaiseNeedsNameReasonAndEndAndShowsUntilItIsEnded(Hands hands) {
        hands.press(KeyCode.ENTER);
        hands.click("#raiseButton");
        hands.press(KeyCode.ENTER);
        assertThat(hands.text("#reasonFault")).contains("needs a reason");
        hands.click("#tomorrow");
        hands.click("#reason");
        hands.type("furnace load");
        floor.picture("station-raise");
        hands.press(KeyCode.ENTER);

        hands.waitFor(
                "it is raised", () -> station(CUTTING).raiseAt(floor.services().now()) != null);
        assertThat(station(CUTTING).raise().amount()).isEqualTo(5);
        assertThat(station(CUTTING).raise().by()).isEqualTo("Kim");
        assertThat(hands.text("#raised")).contains("by Kim: furnace load");
        hands.waitFor("the form is closed", () -> floor.desk.scene().lookup("#reasonFault") == null);
        hands.settle();
        hands.click("#endRaise");
        hands.waitFor(
                "it is over", () -> station(CUTTING).raiseAt(floor.services().now()) == null);
    }

    @Test
    void aStationIsStoppedWithAReasonAndRestarted(Hands hands) {
        hands.press(KeyCode.ENTER);
        hands.click("#stop");
        hands.type("Blade broken\n");
        hands.waitFor("it stands", () -> station(CUTTING).isStopped());
        assertThat(hands.text("#stopped")).contains("Blade broken");
        hands.click("#restart");
        hands.waitFor("it runs", () -> !station(CUTTING).isStopped());
    }

    @Test
    void onlyAnEmptyStationIsRemoved(Hands hands) {
        floor.run(() -> floor.services().go().setUpStation().accept(CUTTING));
        fire("#remove");
        assertThat(hands.text("#fault")).startsWith("Cutting is not empty: WO-1.");
        floor.run(() -> floor.services().go().setUpStation().accept(MILLING));
        fire("#remove");

        hands.waitFor("it is gone", () -> names().equals(List.of("Cutting", "Inspection")));
        hands.waitFor("its panel is closed", () -> !floor.services().panels().isOpen());
    }

    /// Below what a small screen shows of the panel.
    private void fire(String selector) {
        floor.run(() -> ((Button) floor.desk.scene().lookup(selector)).fire());
        floor.hands.settle();
    }

    @Test
    void aConwipLimitIsSetChangedAndTakenAway(Hands hands) {
        floor.run(() -> {
            select("#first", 0);
            select("#last", 1);
        });
        hands.click("#amount");
        hands.type("5\n");
        hands.waitFor("it holds", () -> floor.board().spans().contains(new SpanLimit(CUTTING, MILLING, 5)));
        hands.click(".remove-span");
        hands.waitFor("it is gone", () -> floor.board().spans().isEmpty());
    }

    @Test
    void theShopGetsItsNameAndZone(Hands hands) {
        floor.run(() -> floor.desk.scene().lookup("#name").requestFocus());
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Shafts & Co\t");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Vienna");
        hands.press(KeyCode.ENTER);

        hands.waitFor("it is saved", () -> floor.board().shop().name().equals("Shafts & Co"));
        assertThat(floor.board().shop().zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    }

    private void select(String box, int index) {
        ((javafx.scene.control.ComboBox<?>)
                        Objects.requireNonNull(floor.desk.scene().lookup(box)))
                .getSelectionModel()
                .select(index);
    }

    private List<String> hands(String selector) {
        return floor.desk.scene().getRoot().lookupAll(selector).stream()
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .toList();
    }

    private Station station(StationId id) {
        return floor.board().station(id);
    }

    private List<String> names() {
        return floor.board().stations().stream().map(Station::name).toList();
    }
}
