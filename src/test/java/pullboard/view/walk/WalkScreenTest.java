package pullboard.view.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Spot;
import pullboard.board.SpotCode;
import pullboard.board.StationId;
import pullboard.board.TicketCode;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class WalkScreenTest {
    private static final StationId CUTTING = new StationId(1);
    private static final StationId MILLING = new StationId(2);

    @TempDir
    Path folder;

    private Floor floor;

    /// WO-1 to WO-3 at Cutting, of which WO-3 is lost; WO-4 at Milling; WO-5 and WO-6 in Orders.
    @BeforeEach
    void openShop(Hands hands) throws Exception {
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.submit(
                Command.AddStation.last("Cutting", WipLimit.cards(4)),
                Command.AddStation.last("Milling", WipLimit.cards(2)),
                Command.AddStation.last("Inspection", WipLimit.cards(2)));
        for (int i = 1; i <= 6; i++) {
            floor.submit(new Command.AddCard(id(i), new CardFacts("Spur gear 40T", 50)));
        }
        for (int i = 1; i <= 3; i++) {
            floor.submit(new Command.MoveCard(id(i), Place.working(CUTTING)));
        }
        floor.submit(
                new Command.MoveCard(id(4), Place.working(CUTTING)),
                new Command.MoveCard(id(4), Place.working(MILLING)),
                new Command.LoseCard(id(3), "not at its place"));
        floor.open("walk");
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void anAuditWalkWithOneMissingOneUnexpectedOneLostAndFound(Hands hands) {
        hands.press(KeyCode.PAGE_DOWN);
        assertThat(hands.text("#place")).isEqualTo("Orders");
        hands.type("WO-5\nWO-6\n");
        hands.press(KeyCode.PAGE_DOWN);
        assertThat(hands.text("#place")).isEqualTo("Cutting");
        hands.type(TicketCode.of(id(1), 1) + "\n");
        assertThat(said()).isEqualTo("WO-1 belongs here");
        hands.type("WO-3\n");
        assertThat(said()).isEqualTo("WO-3 was lost, and here it is");
        hands.type("WO-4\n");
        assertThat(said()).isEqualTo("WO-4 is here; the board has it at Milling");
        hands.type("4006381333931\n");
        assertThat(numbers()).containsExactly("3", "1", "1", "3");
        floor.picture("walk-count");
        hands.click("#look");
        assertThat(texts(hands, ".walk-list .text-strong"))
                .containsExactly(
                        "WO-4 · Spur gear 40T", "WO-2 · Spur gear 40T", "WO-3 · Spur gear 40T", "4006381333931");
        floor.picture("walk-look");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.RIGHT);
        floor.picture("walk-look-chosen");
        assertThat(hands.text("#apply")).isEqualTo("Apply 3 changes");
        long revision = floor.board().revision();
        hands.click("#apply");

        hands.waitFor("it is recorded", () -> floor.board().revision() == revision + 1);
        assertThat(card(4).place()).isEqualTo(Place.working(CUTTING));
        assertThat(card(3).ticket().isLost()).isFalse();
        assertThat(card(2).ticket().issue()).isEqualTo(2);
        assertThat(hands.text("#doneWords"))
                .isEqualTo("Recorded: 2 taken over, 1 left as they are, 1 with a new ticket, to be printed.");
        floor.picture("walk-done");
        hands.click("#undo");
        hands.waitFor("it is undone", () -> card(4).place().equals(Place.working(MILLING)));
        assertThat(card(3).ticket().isLost()).isTrue();
    }

    @Test
    void aMisreadOrHomelessCodeIsNotCounted(Hands hands) {
        hands.type("WO-1\n");
        assertThat(said()).startsWith("WO-1: say first where you are.");
        scan(SpotCode.of(new Spot.Whole(CUTTING)));
        assertThat(said()).isEqualTo("Now at Cutting");
        String code = TicketCode.of(id(1), 1);
        scan(code.replace("WO-1", "WO-2"));
        assertThat(said()).contains("a character is wrong");
        scan(code);
        scan("WO-1");
        assertThat(said()).isEqualTo("WO-1 is counted here already.");
        assertThat(numbers()).containsExactly("3", "1", "2", "0");
        hands.press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertThat(numbers()).containsExactly("3", "0", "3", "0");
    }

    @Test
    void whatIsUnderWayIsThereAgainAfterAnotherScreen(Hands hands) {
        scan(SpotCode.of(new Spot.Whole(CUTTING)));
        scan("WO-1");
        floor.run(() -> floor.desk.show("board"));
        floor.run(() -> floor.desk.show("walk"));
        hands.settle();

        assertThat(hands.text("#place")).isEqualTo("Cutting");
        assertThat(numbers()).containsExactly("3", "1", "2", "0");
        floor.run(() -> floor.services().scans().scanned("WO-2"));
        assertThat(numbers()).containsExactly("3", "2", "1", "0");
    }

    @Test
    void aLimitInTheWayIsSeenBeforehandWithWhatToDo(Hands hands) {
        scan(SpotCode.of(new Spot.Whole(MILLING)));
        scan("WO-4");
        scan("WO-5");
        scan("WO-6");
        hands.click("#look");
        assertThat(hands.text("#refusalWords")).startsWith("Milling would hold 3 of 2: WO-5, WO-6 would come.");
        floor.picture("walk-refused");
        long revision = floor.board().revision();
        hands.click("#apply");
        hands.settle();
        assertThat(floor.board().revision()).isEqualTo(revision);
        hands.click(".remedy-LEAVE");
        hands.waitFor("nothing stands in the way", () -> !refusalIsShown());
        hands.click("#apply");
        hands.waitFor("it is recorded", () -> floor.board().revision() == revision + 1);
        assertThat(card(5).place()).isEqualTo(Place.End.ORDERS);
        assertThat(card(6).place()).isEqualTo(Place.working(MILLING));
    }

    @Test
    void oneLaneAloneCanBeCounted(Hands hands) {
        floor.submit(new Command.MoveCard(id(1), Place.ready(CUTTING)));
        scan(SpotCode.of(new Spot.Whole(CUTTING)));
        hands.click("#ready");
        assertThat(numbers()).containsExactly("1", "0", "1", "0");
        scan("WO-1");
        scan("WO-2");
        assertThat(said()).isEqualTo("WO-2 is here; the board has it at Cutting");
        assertThat(numbers()).containsExactly("1", "1", "0", "1");
    }

    @Test
    void nothingIsAppliedWithoutAReason(Hands hands) {
        scan(SpotCode.of(new Spot.Whole(MILLING)));
        scan("WO-1");
        scan("WO-4");
        hands.click("#look");
        hands.click("#reason");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.press(KeyCode.DELETE);
        hands.click("#apply");
        assertThat(hands.text("#reasonFault")).startsWith("Say why");
        assertThat(card(1).place()).isEqualTo(Place.working(CUTTING));
    }

    private void scan(String code) {
        floor.run(() -> floor.services().scans().scanned(code));
    }

    private String said() {
        return ((SaidBar) Objects.requireNonNull(floor.desk.scene().lookup("#said"))).getText();
    }

    private boolean refusalIsShown() {
        return Objects.requireNonNull(floor.desk.scene().lookup("#refusal")).isVisible();
    }

    private List<String> numbers() {
        return floor.desk.scene().getRoot().lookupAll(".walk-number").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static List<String> texts(Hands hands, String selector) {
        return hands.all(selector).stream()
                .sorted(java.util.Comparator.comparingDouble(
                        (Node node) -> node.localToScene(0, 0).getY()))
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private Card card(int number) {
        return Objects.requireNonNull(floor.board().card(id(number)));
    }

    private static CardId id(int number) {
        return new CardId("WO-" + number);
    }
}
