package pullboard.plan.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;

/// When orders have to start, and what may.
class StartPlanTest {
    private final ShopFloor floor = shop();

    /// The clock reads 2 March, 6:00 in UTC.
    private static ShopFloor shop() {
        ShopFloor floor = ShopFloor.with("Turning:5", "Milling:5");
        floor.does(new Command.Keep(Part.of("Gear")));
        floor.does(new Command.Keep(new Supermarket("Rack", "")));
        return floor;
    }

    private void order(String number, String part, long quantity, int day, String supermarket) {
        floor.does(new Command.EnterOrder(
                CustomerOrder.wanted(number, part, quantity, LocalDate.of(2026, 3, day), "Miller", "", supermarket)));
    }

    private void release(String order, String card, long pieces, String part) {
        floor.does(new Command.ReleaseOrder(order, new CardId(card), pieces, new CardFacts(part, pieces)));
    }

    /// One card each of 1, 2 ... `days` days.
    private static LeadTimes took(String part, int days) {
        List<LeadTimes.Took> cards = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            cards.add(new LeadTimes.Took(part, Duration.ofDays(day)));
        }
        return LeadTimes.of(cards);
    }

    private OrderBook orders() {
        return OrderBook.of(floor.board());
    }

    private OrderLine line(String number) {
        return Objects.requireNonNull(orders().find(number));
    }

    private StartPlan plan(LeadTimes times, int percent) {
        return StartPlan.of(floor.board(), orders(), times, percent);
    }

    private static List<String> numbers(List<Start> starts) {
        return starts.stream().map(start -> start.line().order().number()).toList();
    }

    @Test
    void theLeadTimeIsATimeThatWasSeenAndItsGroundsAreSaid() {
        LeadTimes times = took("Gear", 20);

        assertThat(times.at("Gear", 85)).isEqualTo(new LeadTimes.Measured(Duration.ofDays(17), 20, true, false));
        assertThat(times.at("Gear", 86).time()).isEqualTo(Duration.ofDays(18));
        assertThat(times.at("Bolt", 50)).isEqualTo(new LeadTimes.Measured(Duration.ofDays(10), 20, false, false));
        assertThat(took("Gear", 9).at("Gear", 50).isThin()).isTrue();
        assertThat(took("Gear", 10).at("Gear", 95).isThin()).isTrue();
        assertThat(LeadTimes.of(List.of()).at("Gear", 85).time()).isNull();
    }

    @Test
    void theBoardItselfTellsHowLongCardsTook() {
        floor.releases("A").waits(Duration.ofHours(5)).pulls("Turning");
        floor.moves("A", "Milling");
        floor.waits(Duration.ofHours(2)).moves("A", "Finished");

        assertThat(LeadTimes.of(floor.board()).at("Gear", 85).time()).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void anOrderStartsSoThatItIsMadeByTheEndOfItsDueDayWithTheChosenChance() {
        order("SO-1", "Gear", 10, 12, "");

        Start start = plan(took("Gear", 20), 50).starts().getFirst();

        assertThat(start.latest()).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(start.isDue(Instant.parse("2026-03-02T23:59:59Z"))).isFalse();
        assertThat(start.isDue(Instant.parse("2026-03-03T00:00:00Z"))).isTrue();
        assertThat(plan(took("Gear", 20), 85).starts().getFirst().latest())
                .isEqualTo(Instant.parse("2026-02-24T00:00:00Z"));
    }

    @Test
    void theMostUrgentStartsFirstAndNeverMoreThanTheLimitHasRoomFor() {
        order("SO-1", "Gear", 10, 9, "");
        order("SO-2", "Gear", 10, 6, "");
        order("SO-3", "Gear", 10, 7, "");
        order("SO-4", "Gear", 10, 30, "");
        LeadTimes week = LeadTimes.of(List.of(new LeadTimes.Took("Gear", Duration.ofDays(9))));
        assertThat(numbers(plan(week, 85).releasable(floor.now()))).containsExactly("SO-2", "SO-3", "SO-1");

        floor.does(new Command.SetSpanLimit(floor.id("Turning"), floor.id("Milling"), 3));
        floor.releases("A");
        release("SO-2", "B", 4, "Gear");
        floor.pulls("Turning");
        StartPlan plan = plan(week, 85);

        assertThat(plan.loads()).singleElement().satisfies(load -> {
            assertThat(load.released()).isEqualTo(1);
            assertThat(load.wip()).isEqualTo(1);
        });
        assertThat(numbers(plan.starts())).containsExactly("SO-2", "SO-3", "SO-1", "SO-4");
        assertThat(plan.starts().getFirst().pieces()).isEqualTo(6);
        assertThat(numbers(plan.releasable(floor.now()))).containsExactly("SO-2");
        assertThat(numbers(plan.due(floor.now()))).hasSize(3);
        release("SO-3", "C", 10, "Gear");
        assertThat(SpanLoad.room(SpanLoad.of(floor.board()))).isEqualTo(OptionalInt.of(0));
        assertThat(plan(week, 85).releasable(floor.now())).isEmpty();
    }

    @Test
    void stockOfASupermarketGoesToTheOrderThatIsDueFirst() {
        floor.does(new Command.CountStock("Gear", "Rack", 12, "counted"));
        order("SO-1", "Gear", 10, 12, "Rack");
        order("SO-2", "Gear", 5, 6, "Rack");

        assertThat(line("SO-2").isReady()).isTrue();
        assertThat(line("SO-1").reserved()).isEqualTo(7);
        assertThat(line("SO-1").missing()).isEqualTo(3);
        assertThat(plan(took("Gear", 20), 85).starts()).isEmpty();
    }

    @Test
    void anOrderIsAtRiskWhereItsChanceIsLowerThanAsked() {
        order("SO-1", "Gear", 10, 12, "");
        LeadTimes times = took("Gear", 20);
        // ten whole days and 18 hours are left
        assertThat(risk("SO-1", times, 50)).isEqualTo(new Risk(Risk.State.FINE, OptionalDouble.of(0.5)));
        assertThat(risk("SO-1", times, 51).state()).isEqualTo(Risk.State.AT_RISK);
        assertThat(risk("SO-1", LeadTimes.of(List.of()), 50).state()).isEqualTo(Risk.State.UNKNOWN);

        release("SO-1", "A", 10, "Gear");
        assertThat(Risk.of(
                        line("SO-1"),
                        Map.of(new CardId("A"), 0.9),
                        times,
                        85,
                        floor.board().shop().zone(),
                        floor.now()))
                .isEqualTo(new Risk(Risk.State.FINE, OptionalDouble.of(0.9)));
        floor.waits(Duration.ofDays(2));
        // of the 18 cards that took longer than two days, 8 took no longer than ten and a bit
        assertThat(risk("SO-1", times, 50)).isEqualTo(new Risk(Risk.State.AT_RISK, OptionalDouble.of(8.0 / 18)));
        floor.waits(Duration.ofDays(30));
        assertThat(risk("SO-1", times, 50).state()).isEqualTo(Risk.State.LATE);
    }

    private Risk risk(String order, LeadTimes times, int percent) {
        return Risk.of(
                line(order), Map.of(), times, percent, floor.board().shop().zone(), floor.now());
    }

    @Test
    void aGenericCardCanServeAnyOrderOfItsFamilyUntilItIsDecided() {
        int milling = floor.id("Milling").value();
        floor.does(
                new Command.Keep(new Part("Blank", "", "pcs", "", BigDecimal.ONE, 1, false, "", milling, List.of())));
        floor.does(new Command.Keep(new Part("Red", "", "pcs", "", BigDecimal.ONE, 1, false, "Blank", 0, List.of())));
        order("SO-1", "Red", 5, 12, "");
        order("SO-2", "Red", 5, 6, "");
        order("SO-3", "Red", 4, 5, "");
        order("SO-4", "Gear", 5, 4, "");
        release("SO-1", "A", 5, "Blank");

        Undecided card = Undecided.all(floor.board()).getFirst();
        assertThat(card.order()).isEqualTo("SO-1");
        assertThat(card.waits()).isFalse();
        assertThat(card.orders(floor.board(), orders()))
                .extracting(line -> line.order().number())
                .containsExactly("SO-2", "SO-1");

        floor.pulls("Turning").moves("A", "Milling");
        assertThat(Undecided.of(floor.board(), new CardId("A"))).matches(waiting -> waiting != null && waiting.waits());
        floor.does(new Command.Decide(new CardId("A"), "SO-2"));
        assertThat(Undecided.all(floor.board())).isEmpty();
        assertThat(line("SO-1").needs()).isEqualTo(5);
    }
}
