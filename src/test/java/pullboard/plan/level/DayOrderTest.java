package pullboard.plan.level;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.plan.level.HeijunkaBoxTest.due;
import static pullboard.plan.level.HeijunkaBoxTest.part;
import static pullboard.plan.level.HeijunkaBoxTest.week;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullboard.plan.changeover.SetupTimes;

/// What a planner may choose: evenly, or with fewer set-ups.
class DayOrderTest {
    private static final SetupTimes TIMES = SetupTimes.usual(Duration.ofMinutes(20));
    private static final Mix MIX = new Mix(List.of(new Mix.Product("A", 6), new Mix.Product("B", 6)));

    @Test
    void theMoreSetUpsCountTheLongerAPartGoesOn() {
        int even = order(DayOrder.EVEN).changes();
        int fewer = order(DayOrder.FEWER).changes();

        assertThat(even).isEqualTo(11);
        assertThat(fewer).isLessThan(even).isGreaterThan(1);
        assertThat(order(DayOrder.FEWEST).changes()).isOne();
    }

    @Test
    void partsOfOneFamilyAlternateForNothing() {
        LevelSequence sequence = DayOrder.FEWEST.of(MIX, TIMES, Map.of("A", "same", "B", "same"));

        assertThat(sequence.changes()).isEqualTo(11);
    }

    @Test
    void theBoxMakesItsDaysInTheOrderThatWasChosen() {
        List<BoxPart> parts = List.of(part("A", 10), part("B", 10));
        List<BoxDemand> demand = List.of(due("A", 0, 30), due("B", 0, 30));

        HeijunkaBox box = HeijunkaBox.levelled(
                parts, demand, week(1, 6), List.of(), mix -> DayOrder.FEWEST.of(mix, TIMES, Map.of()));

        assertThat(box.slots().stream().flatMap(List::stream)).containsExactly("A", "A", "A", "B", "B", "B");
        assertThat(HeijunkaBox.cards(parts, demand, week(1, 6))).isEqualTo(6);
    }

    @Test
    void aVeryLongDayIsMadeEvenly() {
        Mix many = new Mix(List.of(new Mix.Product("A", 500), new Mix.Product("B", 500)));

        assertThat(DayOrder.FEWEST.of(many, TIMES, Map.of()).changes()).isEqualTo(999);
    }

    private static LevelSequence order(DayOrder order) {
        return order.of(MIX, TIMES, Map.of());
    }
}
