package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryFromFilesTest {
    private static final Instant THEN = ShopFloor.MORNING.minus(Duration.ofDays(30));

    @Test
    void stationsAreCreatedInTheOrderOfTheTypicalFlow() {
        ShopFloor shop = new ShopFloor();

        shop.does(history(
                row("A", 0, "", "Packing"),
                row("A", 1, "Packing", "DONE"),
                row("B", 2, "", "Turning"),
                row("B", 3, "Turning", "Milling"),
                row("B", 4, "Milling", "Packing"),
                row("C", 5, "", "Turning"),
                row("C", 6, "Turning", "Packing"),
                row("C", 7, "Packing", "Turning")));

        assertThat(shop.board().stations()).extracting(Station::name).containsExactly("Turning", "Milling", "Packing");
        assertThat(shop.board().stations()).extracting(Station::limit).containsOnlyNulls();
    }

    @Test
    void cardsEndWhereTheirHistoryLeavesThem() {
        ShopFloor shop = new ShopFloor();

        shop.does(history(row("A", 0, "", "Turning"), row("A", 1, "Turning", "Finished"), row("B", 2, "", "Turning")));

        assertThat(shop.card("A").place()).isEqualTo(Place.End.FINISHED);
        assertThat(shop.card("A").started()).isEqualTo(THEN);
        assertThat(shop.card("A").finished()).isEqualTo(THEN.plus(Duration.ofHours(1)));
        assertThat(shop.card("B").place()).isEqualTo(shop.place("Turning"));
    }

    @Test
    void aCardMayHaveBeenRunningWhenTheLogBegan() {
        ShopFloor shop = new ShopFloor();

        Decision.Allowed imported = shop.does(history(row("A", 0, "Turning", "Milling")));

        Change.CardMoved moved = (Change.CardMoved) imported.entry().changes().getLast();
        assertThat(moved.from()).isEqualTo(shop.place("Turning"));
        assertThat(shop.card("A").place()).isEqualTo(shop.place("Milling"));
    }

    @Test
    void aLineThatDoesNotFitNamesItselfAndNothingIsImported() {
        ShopFloor shop = ShopFloor.with("Turning:3").releases("Here");

        bad(
                shop,
                3,
                "from_station",
                Refusal.HistoryFault.NOT_THERE,
                row("A", 0, "", "Turning"),
                row("A", 1, "Milling", "DONE"));
        bad(
                shop,
                3,
                "moved_at",
                Refusal.HistoryFault.BACK_IN_TIME,
                row("A", 5, "", "Turning"),
                row("A", 1, "Turning", "DONE"));
        bad(
                shop,
                3,
                "from_station",
                Refusal.HistoryFault.ENTERS_TWICE,
                row("A", 0, "", "Turning"),
                row("A", 1, "", "Turning"));
        bad(shop, 2, "moved_at", Refusal.HistoryFault.IN_FUTURE, row("A", 24 * 60, "", "Turning"));
        bad(shop, 2, "card", Refusal.HistoryFault.CARD_ON_BOARD, row("Here", 0, "", "Turning"));
        bad(shop, 2, "to_station", Refusal.HistoryFault.BAD_NAME, row("A", 0, "", "x".repeat(81)));
    }

    @Test
    void historyDoesNotSlipPastALimit() {
        ShopFloor shop = ShopFloor.with("Turning:1").releases("A");
        shop.pulls("Turning");

        shop.isRefused(history(row("B", 0, "", "Turning")), Refusal.StationFull.class);
        shop.does(history(row("B", 0, "", "Turning"), row("B", 1, "Turning", "DONE")));
    }

    @Test
    void laterHistoryContinuesACardOnTheBoard() {
        ShopFloor shop = new ShopFloor();
        shop.does(history(row("A", 0, "", "Turning")));

        shop.does(history(row("A", 1, "Turning", "Milling"), row("A", 2, null, "DONE")));

        assertThat(shop.card("A").place()).isEqualTo(Place.End.FINISHED);
        assertThat(shop.board().movements()).isEqualTo(3);
    }

    @Test
    void movementsAreNumberedAndKnowWhatTheCardWasThen() {
        ShopFloor shop = ShopFloor.with("Turning:3").releases("A");
        shop.does(new Command.ChangeCard(new CardId("A"), new CardFacts("Bush", 8)));
        shop.pulls("Turning");
        shop.undoes();

        List<Movement> movements = new ArrayList<>();
        History history = new History();
        shop.ledger().forEach(entry -> history.read(entry, movements::add));

        assertThat(movements).extracting(Movement::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(movements)
                .extracting(Movement::kind)
                .containsExactly(Movement.Kind.ENTER, Movement.Kind.CHANGE, Movement.Kind.MOVE, Movement.Kind.UNDO);
        assertThat(movements).extracting(Movement::part).containsExactly("Shaft", "Bush", "Bush", "Bush");
        assertThat(movements).extracting(Movement::quantity).containsExactly(10L, 8L, 8L, 8L);
    }

    private static void bad(ShopFloor shop, int line, String column, Refusal.HistoryFault fault, HistoryRow... rows) {
        Refusal.BadHistory refusal = shop.isRefused(history(rows), Refusal.BadHistory.class);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal.fault()).isEqualTo(fault);
    }

    private static Command.ImportHistory history(HistoryRow... rows) {
        List<HistoryRow> numbered = new ArrayList<>();
        for (HistoryRow row : rows) {
            numbered.add(new HistoryRow(
                    numbered.size() + 2,
                    row.card(),
                    row.part(),
                    row.quantity(),
                    row.kind(),
                    row.at(),
                    row.from(),
                    row.fromLane(),
                    row.to(),
                    row.toLane(),
                    row.result(),
                    row.operator(),
                    row.reason()));
        }
        return new Command.ImportHistory(numbered);
    }

    private static HistoryRow row(String card, int hour, @Nullable String from, String to) {
        Instant at = THEN.plus(Duration.ofHours(hour));
        return new HistoryRow(
                0, new CardId(card), "Bush", 5L, null, at, from, null, to, null, Pieces.NOT_COUNTED, "", "");
    }
}
