package pullboard.plan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Supermarket;
import pullboard.plan.Fraction;

/// What the loop board and the supermarket view say.
class LoopStateTest {
    private final ShopFloor floor = shop();

    private static ShopFloor shop() {
        ShopFloor floor = ShopFloor.with("Turning:9");
        BigDecimal cost = new BigDecimal("1.10");
        floor.does(new Command.Keep(new Part("Gear", "Gear 20", "pcs", "", cost, 20, false, "", 0, List.of())));
        floor.does(new Command.Keep(Part.of("Bolt")));
        floor.does(new Command.Keep(new Supermarket("Rack", "")));
        return floor;
    }

    private void loop(String name, String part, int cards, int batch, Duration lead) {
        Loop loop = new Loop(
                name,
                batch > 1 ? Loop.Kind.SIGNAL : Loop.Kind.PRODUCTION,
                part,
                "",
                "Rack",
                20,
                cards,
                batch,
                List.of(),
                lead,
                false,
                List.of());
        floor.does(new Command.Keep(loop));
    }

    private void filled(String... kanbans) {
        for (String kanban : kanbans) {
            floor.does(new Command.StepKanban(kanban, Kanban.State.FULL));
        }
    }

    private LoopState state(String loop) {
        return LoopState.of(floor.board().books(), floor.board().books().get(Loop.class, loop), usage());
    }

    private Usage usage() {
        UsageLog log = new UsageLog();
        floor.ledger().forEach(log::read);
        return log.at(floor.now());
    }

    @Test
    void withoutHistoryTheCardsMakeThreeFields() {
        loop("G", "Gear", 6, 1, Duration.ofDays(2));
        assertThat(state("G").zone()).isEqualTo(Zone.RED);
        assertThat(state("G").isUntouched()).isTrue();
        filled("G-01");
        assertThat(state("G").zone()).isEqualTo(Zone.RED);
        filled("G-02");
        assertThat(state("G").zone()).isEqualTo(Zone.YELLOW);
        filled("G-03", "G-04");
        assertThat(state("G").zone()).isEqualTo(Zone.YELLOW);
        filled("G-05");
        assertThat(state("G").zone()).isEqualTo(Zone.GREEN);
        assertThat(state("G").perDay()).isNull();
        assertThat(state("G").cover()).isNull();
    }

    @Test
    void aLoopOfOneOrTwoCardsIsGreenWhileAllAreFull() {
        loop("G", "Gear", 1, 1, Duration.ZERO);
        loop("B", "Bolt", 2, 1, Duration.ZERO);
        filled("G-01", "B-01", "B-02");
        assertThat(state("G").zone()).isEqualTo(Zone.GREEN);
        assertThat(state("B").zone()).isEqualTo(Zone.GREEN);
        floor.does(new Command.Consume("B-01"));
        assertThat(state("B").zone()).isEqualTo(Zone.YELLOW);
    }

    @Test
    void withHistoryTheZoneSaysWhetherWhatIsFullLastsForTheLeadTime() {
        loop("G", "Gear", 10, 1, Duration.ofDays(2));
        filled("G-01", "G-02", "G-03", "G-04", "G-05", "G-06", "G-07", "G-08", "G-09", "G-10");
        for (String used : List.of("G-01", "G-02", "G-03", "G-04")) {
            floor.waits(Duration.ofDays(1)).does(new Command.Consume(used));
        }
        // 80 pieces in 4 days; 2 days of lead time need 40 pieces: 2 containers of 20
        assertThat(state("G").perDay()).isEqualTo(Fraction.of(20));
        assertThat(state("G").needed()).isEqualTo(2);
        assertThat(state("G").cover()).isEqualTo(Fraction.of(6));
        assertThat(state("G").zone()).isEqualTo(Zone.GREEN);
        for (String used : List.of("G-05", "G-06", "G-07", "G-08")) {
            floor.waits(Duration.ofDays(1)).does(new Command.Consume(used));
        }
        assertThat(state("G").zone()).isEqualTo(Zone.YELLOW);
        floor.waits(Duration.ofDays(1)).does(new Command.BlockKanban("G-10", "Rust"));
        assertThat(state("G").full()).isEqualTo(1);
        floor.waits(Duration.ofDays(1)).does(new Command.Consume("G-09"));
        assertThat(state("G").zone()).isEqualTo(Zone.RED);
    }

    @Test
    void aSignalLoopIsYellowWhenItsBatchIsReleased() {
        loop("S", "Gear", 10, 2, Duration.ofDays(1));
        assertThat(state("S").needed()).isEqualTo(8);
    }

    @Test
    void useOfLongAgoAndUseThatWasUndoneDoNotCount() {
        loop("G", "Gear", 3, 1, Duration.ofDays(2));
        filled("G-01", "G-02", "G-03");
        var done = floor.waits(Duration.ofDays(1)).does(new Command.Consume("G-01"));
        floor.does(new Command.Revert(done.entry()));
        assertThat(usage().of("Gear", "Rack")).isEqualTo(Fraction.ZERO);
        assertThat(state("G").cover()).isNull();
        floor.does(new Command.Consume("G-01"));
        assertThat(usage().of("Gear", "Rack")).isEqualTo(Fraction.of(20));
        floor.waits(Duration.ofDays(40));
        assertThat(usage().of("Gear", "Rack")).isEqualTo(Fraction.ZERO);
    }

    @Test
    void theMostUrgentLoopComesFirst() {
        loop("A", "Gear", 3, 1, Duration.ZERO);
        loop("B", "Bolt", 3, 1, Duration.ZERO);
        filled("A-01", "A-02", "A-03");
        assertThat(LoopState.all(floor.board().books(), Usage.UNKNOWN))
                .extracting(state -> state.loop().name())
                .containsExactly("B", "A");
        floor.does(new Command.StepKanban("B-01", Kanban.State.FULL));
        floor.does(new Command.CountStock("Gear", "Rack", 20, ""));
        assertThat(LoopState.all(floor.board().books(), Usage.UNKNOWN))
                .extracting(LoopState::zone)
                .containsExactly(Zone.YELLOW, Zone.YELLOW);
    }

    @Test
    void aSupermarketTellsStockValueAndWhatIsLowOrTooMuch() {
        loop("G", "Gear", 3, 1, Duration.ZERO);
        assertThat(shelf().level()).isEqualTo(ShelfState.Level.OUT);
        filled("G-01", "G-02", "G-03");
        assertThat(shelf().level()).isEqualTo(ShelfState.Level.UNSAID);
        assertThat(shelf().value()).isEqualByComparingTo("66.00");
        assertThat(shelf().full()).isEqualTo(3);
        floor.does(new Command.Keep(new Shelf("Gear", "Rack", "B-04", 20, 40)));
        assertThat(shelf().level()).isEqualTo(ShelfState.Level.OVER);
        floor.does(new Command.CountStock("Gear", "Rack", 40, ""));
        assertThat(shelf().level()).isEqualTo(ShelfState.Level.RIGHT);
        floor.does(new Command.CountStock("Gear", "Rack", 19, ""));
        assertThat(shelf().level()).isEqualTo(ShelfState.Level.LOW);
        assertThat(shelf().shelf().spot()).isEqualTo("B-04");
        assertThat(shelf().full()).isZero();
    }

    @Test
    void goodsForAnOrderAreInNoSupermarketAndStockWithoutALoopIs() {
        floor.does(new Command.CountStock("Bolt", "Rack", 7, ""));
        assertThat(ShelfState.all(floor.board().books(), usage()))
                .extracting(state -> state.shelf().part(), ShelfState::stock)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bolt", 7L));
    }

    private ShelfState shelf() {
        return ShelfState.all(floor.board().books(), usage()).getFirst();
    }
}
