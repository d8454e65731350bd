package pullboard.view.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.HistoryRow;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// Orders are entered, released, decided, cancelled and shipped as a person does it.
@ScreenTest
class OrdersScreenTest {
    private static final StationId PAINTING = new StationId(2);

    @TempDir
    Path folder;

    @Test
    void aNewcomerEntersAnOrderForAPartThatIsNotKnownYetReleasesAndShipsIt(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Turning", null));
            floor.open("orders");
            floor.idle();
            floor.picture("orders-empty");
            hands.click("#add");
            hands.type("Gear\t");
            hands.waitFor(
                    "the new part is asked for",
                    () -> Objects.requireNonNull(floor.desk.scene().lookup("#newPart"))
                            .isVisible());
            hands.run(() -> {
                field(floor, "#quantity").setText("20");
                field(floor, "#due").setText("+9");
                field(floor, "#customer").setText("Miller");
            });
            floor.picture("orders-new");
            hands.click("#save");
            hands.waitFor("it is entered", () -> order(floor, "CO-1001") != null);
            hands.waitFor("it is listed", () -> rows(floor, "#ordersTable") == 1);

            hands.run(() -> table(floor, "#ordersTable").requestFocus());
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.ENTER);
            hands.click("#release");
            assertThat(said(floor)).contains("→ Card CO-1001 for 20 × Gear comes to Orders.");
            hands.click("#do");
            hands.waitFor("it is on the board", () -> floor.board().card(new CardId("CO-1001")) != null);
            floor.submit(new Command.MoveCard(new CardId("CO-1001"), Place.working(new StationId(1))));
            floor.submit(new Command.MoveCard(new CardId("CO-1001"), Place.End.FINISHED));
            hands.waitFor(
                    "it can be shipped",
                    () -> Objects.requireNonNull(floor.desk.scene().lookup("#ship"))
                            .isVisible());
            hands.click("#ship");
            hands.click("#do");
            hands.waitFor("it is gone", () -> state(floor, "CO-1001") == CustomerOrder.State.SHIPPED);
        }
    }

    @Test
    void whatIsDueStartsWithinTheLimitAndCancellingShowsWhatItDoesFirst(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.DARK)) {
            shop(floor);
            floor.open("orders");
            floor.size(1920, 1080);
            hands.waitFor("they are listed", () -> rows(floor, "#ordersTable") == 5);
            floor.idle();
            floor.picture("orders-list");

            hands.click("#start");
            hands.waitFor("they are figured", () -> rows(floor, "#startsTable") == 3);
            assertThat(hands.text("#releaseDue")).isEqualTo("Fälliges freigeben: 1 von 2");
            floor.picture("orders-start");
            hands.click("#releaseDue");
            hands.waitFor("one is released", () -> state(floor, "A-2") == CustomerOrder.State.RELEASED);
            hands.waitFor("no more may start", () -> floor.text("#releaseDue").endsWith("0 von 1"));
            assertThat(state(floor, "A-1")).isEqualTo(CustomerOrder.State.OPEN);

            floor.run(() ->
                    floor.services().actions().submit(new Command.MoveCard(new CardId("K-1"), Place.End.FINISHED)));
            hands.click(".way");
            floor.picture("orders-decide");
            hands.click(".decide-order");
            hands.waitFor(
                    "it is decided",
                    () -> Objects.requireNonNull(floor.board().card(new CardId("K-1")))
                            .facts()
                            .part()
                            .equals("Rad rot"));

            hands.run(() -> floor.desk.show("orders"));
            hands.waitFor("they are listed again", () -> rows(floor, "#ordersTable") == 5);
            OrderPanels panels = new OrderPanels(floor.services(), floor.desk::screens);
            hands.run(() -> panels.cancel("A-5"));
            assertThat(said(floor)).anyMatch(line -> line.contains("K-1") && line.contains("Regal"));
            floor.picture("orders-cancel");
            hands.click("#do");
            hands.click(".reason-choice");
            hands.waitFor("it is cancelled", () -> state(floor, "A-5") == CustomerOrder.State.CANCELLED);

            hands.run(() -> panels.change(Objects.requireNonNull(order(floor, "A-2"))));
            hands.run(() -> field(floor, "#due").setText("+30"));
            assertThat(said(floor)).hasSize(2).anyMatch(line -> line.startsWith("→ Karte A-2: Termin"));
            floor.picture("orders-change");
            hands.click("#save");
            hands.waitFor(
                    "it is changed",
                    () -> Objects.requireNonNull(order(floor, "A-2"))
                            .due()
                            .isAfter(today(floor).plusDays(20)));
        }
    }

    /// Twelve wheels that took about three days, one undecided wheel that waits to be painted, five orders.
    private static void shop(Floor floor) {
        List<HistoryRow> rows = new ArrayList<>();
        Instant now = floor.services().now();
        for (int i = 0; i < 12; i++) {
            Instant then = now.minus(Duration.ofDays(30 - i));
            rows.add(row(rows.size(), "H-" + i, then, "Drehen"));
            rows.add(row(rows.size(), "H-" + i, then.plus(Duration.ofHours(50 + 2 * i)), "DONE"));
        }
        floor.submit(
                Command.AddStation.last("Drehen", null),
                Command.AddStation.last("Lackieren", null),
                new Command.ImportHistory(rows),
                new Command.Keep(new Supermarket("Regal", "")),
                new Command.Keep(part("Rad roh", "", PAINTING.value())),
                new Command.Keep(part("Rad rot", "Rad roh", 0)),
                new Command.Keep(part("Rad blau", "Rad roh", 0)),
                new Command.SetSpanLimit(new StationId(1), PAINTING, 2),
                new Command.CountStock("Rad blau", "Regal", 12, "gezählt"));
        LocalDate today = today(floor);
        enter(floor, "A-1", "Rad blau", 20, today.plusDays(1), "Weber", "");
        enter(floor, "A-2", "Rad rot", 20, today, "Yilmaz", "");
        enter(floor, "A-3", "Rad rot", 5, today.plusDays(12), "Weber", "");
        enter(floor, "A-4", "Rad blau", 10, today.plusDays(5), "Kraus", "Regal");
        enter(floor, "A-5", "Rad rot", 10, today.minusDays(1), "Kraus", "Regal");
        floor.submit(
                new Command.AddCard(new CardId("K-1"), new CardFacts("Rad roh", 5)),
                new Command.MoveCard(new CardId("K-1"), Place.working(new StationId(1))),
                new Command.MoveCard(new CardId("K-1"), Place.working(PAINTING)));
    }

    private static void enter(
            Floor floor, String number, String part, long pieces, LocalDate due, String customer, String from) {
        floor.submit(new Command.EnterOrder(CustomerOrder.wanted(number, part, pieces, due, customer, "", from)));
    }

    private static Part part(String number, String generic, int decides) {
        return new Part(number, "", "Stk", "", BigDecimal.ONE, 1, false, generic, decides, List.of());
    }

    private static HistoryRow row(int line, String card, Instant at, String to) {
        return new HistoryRow(
                line + 2, new CardId(card), "Rad rot", 20L, null, at, null, null, to, null, Pieces.NOT_COUNTED, "", "");
    }

    private static LocalDate today(Floor floor) {
        return LocalDate.ofInstant(floor.services().now(), ZoneOffset.UTC);
    }

    private static javafx.scene.control.TextField field(Floor floor, String id) {
        return (javafx.scene.control.TextField)
                Objects.requireNonNull(floor.desk.scene().lookup(".panel " + id));
    }

    private static TableView<?> table(Floor floor, String id) {
        return (TableView<?>) Objects.requireNonNull(floor.desk.scene().lookup(id));
    }

    private static int rows(Floor floor, String id) {
        return table(floor, id).getItems().size();
    }

    private static CustomerOrder order(Floor floor, String number) {
        return floor.board().books().find(CustomerOrder.class, number);
    }

    private static CustomerOrder.State state(Floor floor, String number) {
        return Objects.requireNonNull(order(floor, number)).state();
    }

    /// What is said to happen.
    private static List<String> said(Floor floor) {
        return floor.hands.on(() -> ((EffectsBox)
                        Objects.requireNonNull(floor.desk.scene().lookup("#effects")))
                .getChildren().stream()
                        .skip(1)
                        .map(line -> ((javafx.scene.control.Label) line).getText())
                        .toList());
    }
}
