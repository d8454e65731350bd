package pullboard.view.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Handling;
import pullboard.board.Place;
import pullboard.board.ScanMode;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.board.TicketCode;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// A scanner at the whole program.
@ScreenTest
@Isolated("a scanner is known by its speed")
class ScanScreenTest {
    private static final CardId CARD = new CardId("WO-1049");
    private static final CardId OTHER = new CardId("WO-1050");
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
                Command.AddStation.last("Cutting", WipLimit.cards(1)),
                Command.AddStation.last("Milling", WipLimit.cards(1)),
                new Command.AddCard(CARD, new CardFacts("Spur gear 40T m2", 50)),
                new Command.AddCard(OTHER, new CardFacts("Cable head A", 20)));
        everyScanCounts();
        floor.open("board");
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void aCardGoesThroughTheShopByScannerAlone(Hands hands) {
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
        floor.picture("scan-done");
        assertThat(said()).contains("WO-1049", "Orders → Cutting", "Spur gear 40T m2 · 50 pieces");
        scan(hands, CARD, "Ready", Place.ready(CUTTING));
        scan(hands, CARD, "Pulled", Place.working(MILLING));
        scan(hands, CARD, "Ready", Place.ready(MILLING));
        scan(hands, CARD, "Finished", Place.End.FINISHED);

        hands.scan(code(CARD));
        hands.waitFor("a finished card is refused", () -> said().contains("Not done"));
        assertThat(card(CARD).place()).isEqualTo(Place.End.FINISHED);
    }

    @Test
    void theSameTicketTwiceIsRefusedUntilAPersonInsists(Hands hands) {
        floor.submit(new Command.SetHandling(CUTTING, new Handling(ScanMode.STEP, Duration.ofMinutes(5), false)));
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
        hands.scan(code(CARD));
        hands.waitFor("it is refused", () -> said().contains("Scanned twice?"));
        floor.picture("scan-double");
        assertThat(card(CARD).place()).isEqualTo(Place.working(CUTTING));

        hands.press(KeyCode.F6);
        hands.press(KeyCode.ENTER);
        hands.waitFor("it counts", () -> card(CARD).place().equals(Place.ready(CUTTING)));
    }

    @Test
    void aScanIsUndoneInItsConfirmation(Hands hands) {
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
        hands.click(way("Undo"));
        hands.waitFor("it is back", () -> card(CARD).place() == Place.End.ORDERS);
        hands.waitFor("that is said", () -> said().contains("Undone"));
        assertThat(ways()).doesNotContain("Undo");
    }

    @Test
    void aFullStationRefusesAScanAndNamesTheCardInTheWay(Hands hands) {
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
        hands.scan(code(OTHER));
        hands.waitFor("it is refused", () -> said().contains("Not done"));
        floor.picture("scan-full");
        assertThat(String.join(" ", said())).contains("Cutting", "WO-1049");
        assertThat(ways()).contains("Show WO-1049", "Raise limit …");
        assertThat(card(OTHER).place()).isEqualTo(Place.End.ORDERS);
    }

    @Test
    void aLostCardIsFoundByItsScanAndMovedByTheNext(Hands hands) {
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
        floor.submit(new Command.LoseCard(CARD, "Not at its place"));
        hands.scan(code(CARD));
        hands.waitFor("it is found", () -> said().contains("Found"));
        assertThat(card(CARD).ticket().isLost()).isFalse();
        assertThat(card(CARD).place()).isEqualTo(Place.working(CUTTING));

        hands.scan(code(CARD));
        assertThat(card(CARD).place()).as("the trigger bounced").isEqualTo(Place.working(CUTTING));
    }

    @Test
    void theTicketOfALostCardThatWasReplacedNoLongerCounts(Hands hands) {
        String old = code(CARD);
        floor.submit(new Command.LoseCard(CARD, "Not at its place"), new Command.ReplaceTicket(CARD));
        hands.scan(old);
        hands.waitFor("it is refused", () -> said().contains("Not done"));
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
    }

    @Test
    void anUnknownCodeBecomesAPart(Hands hands) {
        hands.scan("4006381333931");
        hands.waitFor("it is not known", () -> said().contains("Unknown code"));
        floor.picture("scan-unknown");
        hands.click(way("It is a part …"));
        hands.type("Cable head A\n");
        hands.waitFor("its card moves", () -> card(OTHER).place().equals(Place.working(CUTTING)));
        assertThat(floor.board().partCodes()).containsEntry("4006381333931", "Cable head A");
    }

    @Test
    void ofSeveralCardsOfAPartOneIsChosen(Hands hands) {
        floor.submit(
                new Command.AddCard(new CardId("WO-1051"), new CardFacts("Cable head A", 30)),
                new Command.MapCode("4006381333931", "Cable head A"));
        hands.scan("4006381333931");
        floor.picture("scan-choose");
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.ENTER);
        hands.waitFor(
                "the second one moves",
                () -> card(new CardId("WO-1051")).place().equals(Place.working(CUTTING)));
    }

    @Test
    void aDamagedCodeIsTyped(Hands hands) {
        String code = code(CARD);
        char wrong = code.endsWith("0") ? '1' : '0';
        hands.scan(code.substring(0, code.length() - 1) + wrong);
        hands.waitFor("it is misread", () -> said().contains("Misread"));
        hands.press(KeyCode.F9);
        floor.picture("scan-type");
        hands.type(code.toLowerCase(Locale.ROOT) + "\n");
        hands.waitFor("it counts", () -> card(CARD).place().equals(Place.working(CUTTING)));
    }

    @Test
    void aScanWhileAFormIsFilledInLeavesTheFormAsItIs(Hands hands) {
        hands.press(KeyCode.N);
        hands.type("Bracket");
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
        assertThat(hands.text("#part")).isEqualTo("Bracket");
        hands.press(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
        assertThat(hands.text("#part")).isEqualTo("Bracket");
    }

    @Test
    void whoeverTookTheScansGetsThem(Hands hands) {
        List<String> taken = new java.util.concurrent.CopyOnWriteArrayList<>();
        var taking = hands.on(() -> floor.services().scans().take(taken::add));
        hands.scan(code(CARD));
        assertThat(taken).containsExactly(code(CARD));
        assertThat(card(CARD).place()).isEqualTo(Place.End.ORDERS);
        hands.run(taking::close);
    }

    @Test
    void theLastScansAreListed(Hands hands) {
        scan(hands, CARD, "Pulled", Place.working(CUTTING));
        hands.scan("4006381333931");
        hands.waitFor("it is not known", () -> said().contains("Unknown code"));
        hands.press(KeyCode.F8);
        floor.picture("scan-last");
        assertThat(hands.all("#last-scans .reason-choice")).hasSize(2);
    }

    @Test
    void keysOfTheBoardWorkAsEver(Hands hands) {
        hands.press(KeyCode.SLASH);
        Node find = hands.find("#find");
        hands.waitFor("the find field has the focus", find::isFocused);
        hands.type("wo-1049\n");
        hands.waitFor(
                "the card is open",
                () -> !floor.desk.scene().getRoot().lookupAll("#history").isEmpty());
    }

    @Test
    void aTypedTicketCodeOpensItsCardAndAMistypedOneIsSaid(Hands hands) {
        hands.press(KeyCode.SLASH);
        hands.type("WO-1049/10\n");
        assertThat(hands.find(".notice").getAccessibleText()).contains("mistyped");

        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(code(CARD) + "\n");
        assertThat(hands.find("#history")).isNotNull();
    }

    private void scan(Hands hands, CardId card, String word, Place to) {
        hands.scan(code(card));
        hands.waitFor("it goes to " + to, () -> card(card).place().equals(to) && said().contains(word));
    }

    private void everyScanCounts() {
        for (StationId station : List.of(CUTTING, MILLING)) {
            floor.submit(new Command.SetHandling(station, new Handling(ScanMode.STEP, Duration.ZERO, false)));
        }
    }

    private Card card(CardId id) {
        return Objects.requireNonNull(floor.board().card(id));
    }

    private String code(CardId id) {
        return TicketCode.of(card(id));
    }

    /// All words of the confirmation.
    private List<String> said() {
        Node box = floor.desk.scene().lookup("#scan-confirmation");
        return box == null
                ? List.of()
                : box.lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList();
    }

    private List<String> ways() {
        return floor.desk.scene().getRoot().lookupAll(".scan-way").stream()
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private Node way(String words) {
        return floor.desk.scene().getRoot().lookupAll(".scan-way").stream()
                .filter(button -> ((Button) button).getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
