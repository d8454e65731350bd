package pullboard.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.ServiceClass;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class CardScreenTest {
    private static final CardId CARD = new CardId("WO-1049");
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
                new Command.AddCard(CARD, new CardFacts("Spur gear 40T m2", 50)));
        floor.open("board");
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void aCardIsAddedByKeysAlone(Hands hands) {
        floor.run(() -> floor.services().go().newCard().accept(""));
        hands.type("Cable head A\t120\t\t+5");
        floor.picture("new-card");
        hands.press(KeyCode.ENTER);

        CardId added = new CardId("WO-1050");
        hands.waitFor("the card is on the board", () -> floor.board().card(added) != null);
        assertThat(floor.board().card(added).facts().part()).isEqualTo("Cable head A");
        assertThat(floor.board().card(added).facts().quantity()).isEqualTo(120);
        assertThat(floor.board().card(added).facts().due()).isEqualTo(today().plusDays(5));
        assertThat(hands.all("#part")).isEmpty();
    }

    @Test
    void severalCardsAreAddedOneAfterTheOther(Hands hands) {
        floor.run(() -> floor.services().go().newCard().accept(""));
        hands.type("Cable head A\t120");
        hands.click("#next");
        hands.waitFor("the next number", () -> "WO-1051".equals(floor.text("#number")));
        assertThat(hands.text("#part")).isEqualTo("Cable head A");
        hands.type("Bush\t7");
        hands.click("#add");

        hands.waitFor("both are there", () -> floor.board().card(new CardId("WO-1051")) != null);
        assertThat(floor.board().card(new CardId("WO-1051")).facts().part()).isEqualTo("Bush");
    }

    @Test
    void whatIsWrongStandsAtItsField(Hands hands) {
        floor.run(() -> floor.services().go().newCard().accept("WO-1049"));
        hands.click("#add");
        assertThat(hands.text("#partFault")).isEqualTo("Say which part.");
        floor.picture("new-card-faults");
        hands.click("#part");
        hands.type("Bush\t7\t\tsoon\n");
        assertThat(hands.text("#dueFault")).startsWith("Not a date.");
        hands.click("#due");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Fri\n");

        assertThat(hands.text("#numberFault")).startsWith("Card WO-1049 exists already: Orders.");
    }

    @Test
    void factsAreChangedInPlace(Hands hands) {
        open();
        hands.click("#edit");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Bush 12/18\t60");
        floor.picture("card-edit");
        hands.press(KeyCode.ENTER);

        hands.waitFor("it is changed", () -> facts().quantity() == 60);
        assertThat(facts().part()).isEqualTo("Bush 12/18");
        hands.waitFor("the panel shows it", () -> floor.text("#part").equals("Bush 12/18"));
    }

    @Test
    void aCardIsBlockedAndUnblocked(Hands hands) {
        open();
        hands.click("#BLOCK");
        hands.type("Waiting for gauge\n");
        hands.waitFor("it is blocked", () -> card().block() != null);
        assertThat(hands.text("#block")).startsWith("Blocked: Waiting for gauge");
        floor.picture("card-blocked");
        hands.click("#UNBLOCK");

        hands.waitFor("it goes on", () -> card().block() == null);
        hands.waitFor("the history tells both", () -> history().size() == 3);
    }

    @Test
    void aCardIsExpeditedAndCalmed(Hands hands) {
        open();
        hands.click("#EXPEDITE");
        hands.waitFor("it is urgent", () -> facts().service() == ServiceClass.EXPEDITE);
        hands.click("#CALM");
        hands.waitFor("it is calm again", () -> facts().service() == ServiceClass.STANDARD);
    }

    @Test
    void aCardIsSplitUnderTheProposedNumber(Hands hands) {
        open();
        hands.click("#SPLIT");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("20");
        floor.picture("card-split");
        hands.press(KeyCode.ENTER);

        CardId part = new CardId("WO-1049-2");
        hands.waitFor("there are two", () -> floor.board().card(part) != null);
        assertThat(floor.board().card(part).facts().quantity()).isEqualTo(20);
        assertThat(facts().quantity()).isEqualTo(30);
    }

    @Test
    void tooLargeASplitSaysWhatIsPossible(Hands hands) {
        open();
        hands.click("#SPLIT");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("50\n");

        assertThat(hands.text("#fault")).contains("Give at least 1 and leave at least 1.");
    }

    @Test
    void readyTakesTheCounts(Hands hands) {
        floor.submit(new Command.MoveCard(CARD, Place.working(CUTTING)));
        open();
        hands.click("#READY");
        hands.type("\t3");
        floor.picture("card-ready");
        hands.press(KeyCode.ENTER);

        hands.waitFor("it is ready", () -> card().place().equals(Place.ready(CUTTING)));
        assertThat(card().rejected()).isEqualTo(3);
        hands.waitFor("the panel shows it", () -> floor.text("#quantity").contains("47 left, 3 rejected"));
    }

    @Test
    void reworkGoesBackWithAReason(Hands hands) {
        floor.submit(new Command.MoveCard(CARD, Place.working(MILLING), Pieces.NOT_COUNTED, "test"));
        open();
        hands.click("#REWORK");
        hands.click("#go");
        assertThat(hands.text("#fault")).isEqualTo("Say why; it is kept in the history.");
        hands.type("Burr\n");

        hands.waitFor("it is back", () -> card().place().equals(Place.working(CUTTING)));
        hands.waitFor("the history says why", () -> history().toString().contains("Burr"));
        floor.picture("card-history");
    }

    @Test
    void aCancelledCardIsReopened(Hands hands) {
        open();
        hands.click("#CANCEL");
        hands.type("Customer cancelled\n");
        hands.waitFor("it is off the board", () -> card().place() == Place.End.CANCELLED);
        hands.click("#REOPEN");
        hands.type("Customer came back");
        floor.picture("card-reopen");
        hands.press(KeyCode.ENTER);

        hands.waitFor("it is in work again", () -> card().isOpen());
        assertThat(card().place()).isEqualTo(Place.working(new StationId(3)));
    }

    @Test
    void aCardIsLostFoundAndGetsANewTicket(Hands hands) {
        open();
        hands.click("#LOSE");
        hands.type("Not at its place\n");
        hands.waitFor("it is lost", () -> card().ticket().isLost());
        hands.waitFor("the panel says so", () -> floor.text("#block").startsWith("Lost since"));
        floor.picture("card-lost");
        hands.click("#REPLACE");
        hands.waitFor("it has a new ticket", () -> card().ticket().issue() == 2);
        assertThat(floor.text("#ticket")).contains("WO-1049/2").endsWith("not printed yet");
    }

    @Test
    void whatATicketSaysIsTyped(Hands hands) {
        open();
        hands.click("#NOTES");
        hands.type("Gear for the pump\t\tTurning\t\tB-12\t\tHuber\t\tsecond\n");
        assertThat(hands.find(".error-text")).isNotNull();
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("2/5");
        floor.picture("card-notes");
        hands.press(KeyCode.ENTER);
        hands.waitFor("it is kept", () -> card().notes().of() == 5);
        assertThat(card().notes().customer()).isEqualTo("Huber");
        hands.waitFor("the panel shows it", () -> floor.text("#notes").contains("Shelf: B-12"));
        floor.picture("card-noted");
    }

    @Test
    void escapeClosesTheNewestFormOnly(Hands hands) {
        open();
        hands.click("#SPLIT");
        assertThat(hands.find("#go")).isNotNull();
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.all("#go")).isEmpty();
        assertThat(hands.all("#history")).isNotEmpty();
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.all("#history")).isEmpty();
    }

    private void open() {
        floor.run(() -> floor.services().go().openCard().accept(CARD));
    }

    private pullboard.board.Card card() {
        return floor.board().card(CARD);
    }

    private CardFacts facts() {
        return card().facts();
    }

    private List<String> history() {
        VBox lines = (VBox) floor.desk.scene().lookup("#history");
        return lines.getChildren().stream()
                .map(line -> line.lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList()
                        .toString())
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }
}
