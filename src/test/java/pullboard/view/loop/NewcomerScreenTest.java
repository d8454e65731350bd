package pullboard.view.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// A newcomer before an empty board, who does what the screens say and nothing else.
@ScreenTest
class NewcomerScreenTest {
    private static final StationId TURNING = new StationId(1);

    @TempDir
    Path folder;

    private Floor floor;

    @BeforeEach
    void openAnEmptyBoard(Hands hands) throws Exception {
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.open("start");
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void fromAnEmptyBoardToTwoLoopsThatRun(Hands hands) {
        floor.run(() -> floor.desk.show("loops"));
        hands.settle();
        floor.picture("01-empty");
        setUpProduction(hands);
        setUpSupplier(hands);
        assertThat(figure(hands, "cycle_time")).as("nothing was made yet").contains("–");
        consumeMakeAndSeeStockChange(hands);
        assertThat(figure(hands, "cycle_time")).as("a card was made").doesNotContain("–");
        assertThat(figure(hands, "flow_efficiency")).contains("%");
        consumeAndReceive(hands);
        seeHowManyCardsAndComeBack(hands);
        seeTheSupermarket(hands);
    }

    /// What the tile of a key figure says this week; then back to the loops.
    private String figure(Hands hands, String name) {
        floor.run(() -> floor.desk.show("figures"));
        hands.click("#weeks-0");
        floor.idle();
        floor.picture("figures-" + name);
        String says = hands.find("#figure-" + name).getAccessibleText();
        floor.run(() -> floor.desk.show("loops"));
        hands.settle();
        return says;
    }

    private void setUpProduction(Hands hands) {
        hands.click("#firstLoop");
        floor.picture("02-form");
        hands.click("#part");
        hands.type("Gear");
        press(hands, "#save");
        assertThat(floor.text("#formFault")).startsWith("Say where it is kept");
        fill(hands, "#to", "Rack");
        fill(hands, "#container", "20");
        fill(hands, "#cards", "3");
        fill(hands, "#full", "2");
        fill(hands, "#station", "Turning");
        floor.picture("03-form-filled");
        press(hands, "#save");
        hands.waitFor("the loop is there", () -> floor.board().books().count(Loop.class) == 1);
        hands.settle();
        floor.picture("04-production");
        assertThat(states("Gear")).containsExactly(State.FULL, State.FULL, State.EMPTY);
        assertThat(floor.text("#stock-Gear")).isEqualTo("40 pcs");
    }

    private void setUpSupplier(Hands hands) {
        hands.click("#newLoop");
        hands.click("#supplier");
        fill(hands, "#part", "Bolt");
        fill(hands, "#from", "Smith");
        assertThat(floor.text("#to")).isEqualTo("Rack");
        fill(hands, "#container", "1000");
        fill(hands, "#cards", "2");
        fill(hands, "#full", "2");
        floor.picture("05-supplier-form");
        press(hands, "#save");
        hands.waitFor("the loop is there", () -> floor.board().books().count(Loop.class) == 2);
        hands.settle();
    }

    private void consumeMakeAndSeeStockChange(Hands hands) {
        hands.click("#chip-Gear-01");
        floor.picture("06-card");
        hands.press(KeyCode.ENTER);
        hands.waitFor("it is consumed", () -> state("Gear-01") == State.RELEASED);
        hands.settle();
        floor.picture("07-consumed");
        assertThat(stock("Gear")).isEqualTo(20);
        assertThat(floor.text("#stock-Gear")).isEqualTo("20 pcs");

        hands.click(way(hands, "Show Gear-01.1 on the board"));
        hands.settle();
        floor.picture("08-board");
        CardId trip = new CardId("Gear-01.1");
        assertThat(place(trip)).isEqualTo(Place.End.ORDERS);
        floor.run(() -> floor.services().go().openCard().accept(trip));
        assertThat(floor.text("#notes")).startsWith("Loop: Gear, card Gear-01");
        floor.run(() -> floor.services().panels().closeAll());
        hands.settle();
        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.ENTER);
        hands.waitFor("Turning has taken it", () -> place(trip).equals(Place.working(TURNING)));
        hands.settle();
        floor.picture("09-turning");
        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.ENTER);
        hands.waitFor("it is made", () -> place(trip).equals(Place.End.FINISHED));
        floor.run(() -> floor.desk.show("loops"));
        hands.settle();
        floor.picture("10-made");
        assertThat(state("Gear-01")).isEqualTo(State.FULL);
        assertThat(floor.text("#stock-Gear")).isEqualTo("40 pcs");
    }

    private void consumeAndReceive(Hands hands) {
        hands.click("#chip-Bolt-01");
        hands.click("#deed-CONSUME");
        hands.waitFor("it asks the supplier", () -> state("Bolt-01") == State.RELEASED);
        hands.settle();
        floor.picture("11-to-order");
        assertThat(stock("Bolt")).isEqualTo(1000);
        assertThat(floor.text("#stock-Bolt")).isEqualTo("1,000 pcs");
        hands.click("#chip-Bolt-01");
        fill(hands, "#good", "990");
        fill(hands, "#rejected", "10");
        floor.picture("12-receive");
        hands.click("#receive-counted");
        hands.waitFor("it has come", () -> state("Bolt-01") == State.FULL);
        assertThat(stock("Bolt")).isEqualTo(1990);
        floor.run(() -> floor.services().actions().undo());
        hands.waitFor("undo works by itself", () -> state("Bolt-01") == State.RELEASED);
        hands.click("#chip-Bolt-01");
        hands.click("#deed-RECEIVE");
        hands.waitFor("all of it has come", () -> stock("Bolt") == 2000);
        hands.settle();
        assertThat(floor.text("#stock-Bolt")).isEqualTo("2,000 pcs");
    }

    private void seeHowManyCardsAndComeBack(Hands hands) {
        press(hands, "#size-Bolt");
        floor.idle();
        assertThat(floor.desk.shown()).isEqualTo("sizing");
        assertThat(floor.text("#accept")).startsWith("Bolt: ");
        press(hands, "#toLoop");
        hands.waitFor(
                "it is back at the loop",
                () -> floor.desk.scene().getFocusOwner() instanceof javafx.scene.Node owner
                        && "size-Bolt".equals(owner.getId()));
    }

    private void seeTheSupermarket(Hands hands) {
        hands.click("#storesTab");
        hands.settle();
        floor.picture("13-supermarkets");
        hands.run(() -> table().getSelectionModel().select(0));
        press(hands, "#openStock");
        fill(hands, "#stock-count", "980");
        floor.picture("14-count");
        hands.click("#do-count");
        hands.waitFor("the count says that the full cards are too many", () -> stock("Bolt") == 980);
        assertThat(states("Bolt")).containsExactly(State.RELEASED, State.RELEASED);
        hands.run(() -> {
            var column = table().getColumns().get(6);
            table().edit(0, column);
        });
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("1500\n");
        hands.waitFor("the minimum is kept", () -> {
            Shelf shelf = floor.board().books().find(Shelf.class, Stock.key("Bolt", "Rack"));
            return shelf != null && shelf.minimum() == 1500;
        });
        hands.settle();
        floor.picture("15-low");
    }

    @SuppressWarnings("unchecked")
    private javafx.scene.control.TableView<Object> table() {
        return (javafx.scene.control.TableView<Object>) floor.desk.scene().lookup("#table");
    }

    private javafx.scene.Node way(Hands hands, String label) {
        return hands.all(".way").stream()
                .filter(node -> node instanceof javafx.scene.control.Button button
                        && button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void fill(Hands hands, String field, String text) {
        hands.run(() -> floor.desk.scene().lookup(field).requestFocus());
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(text);
        hands.press(KeyCode.TAB);
    }

    private void press(Hands hands, String button) {
        hands.run(() -> ((javafx.scene.control.Button) floor.desk.scene().lookup(button)).fire());
        hands.settle();
    }

    private State state(String kanban) {
        return floor.board().books().get(Kanban.class, kanban).state();
    }

    private List<State> states(String loop) {
        return floor.board().books().kanbans(loop).stream().map(Kanban::state).toList();
    }

    private long stock(String part) {
        return floor.board().books().stock(part, "Rack");
    }

    private Place place(CardId card) {
        return Objects.requireNonNull(floor.board().card(card)).place();
    }
}
