package pullboard.plan.level;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.plan.level.HeijunkaBoxTest.MONDAY;
import static pullboard.plan.level.HeijunkaBoxTest.due;
import static pullboard.plan.level.HeijunkaBoxTest.part;
import static pullboard.plan.level.HeijunkaBoxTest.week;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.plan.changeover.SetupTimes;

class BoxRulesTest {
    /// Two days of four intervals, a card of A in the first and third of each, one of B in the second.
    private static final HeijunkaBox BOX = HeijunkaBox.levelled(
            List.of(part("A", 10), part("B", 10)),
            List.of(due("A", 1, 40), due("B", 0, 10), due("B", 1, 10)),
            week(2, 4));

    private static final Instant EARLY = BOX.horizon().interval(0).from().minusSeconds(1);

    @Test
    void theBoxIsAsTheOtherTestsTakeIt() {
        assertThat(BOX.slots())
                .containsExactly(
                        List.of("A"),
                        List.of("B"),
                        List.of("A"),
                        List.of(),
                        List.of("A"),
                        List.of("B"),
                        List.of("A"),
                        List.of());
    }

    @Test
    void aCardMovesToAFreeInterval() {
        BoxAnswer.Moved moved = moved(new BoxMove("A", 6, 7), 2, EARLY);

        assertThat(moved.frozen()).isFalse();
        assertThat(moved.spread()).isZero();
        assertThat(moved.box().slots().subList(6, 8)).containsExactly(List.of(), List.of("A"));
        assertThat(BOX.cards("A", 6)).isOne();
    }

    @Test
    void aCardOnAnotherDayIsNoLongerLevel() {
        assertThat(moved(new BoxMove("A", 6, 3), 2, EARLY).spread()).isEqualTo(2);
    }

    @Test
    void theFrozenZoneAsksForAReason() {
        Instant end = BOX.horizon().interval(2).until();

        assertThat(decide(new BoxMove("A", 2, 3), 3, EARLY)).isEqualTo(new BoxAnswer.ReasonNeeded(end));
        assertThat(decide(new BoxMove("A", 6, 3, " "), 4, EARLY)).isInstanceOf(BoxAnswer.ReasonNeeded.class);
        assertThat(moved(new BoxMove("A", 2, 3, "tool broken"), 3, EARLY).frozen())
                .isTrue();
        assertThat(decide(new BoxMove("A", 2, 3), 2, EARLY)).isInstanceOf(BoxAnswer.Moved.class);
    }

    @Test
    void theFrozenZoneGoesWithTheClock() {
        Instant second = BOX.horizon().interval(1).from();

        assertThat(decide(new BoxMove("A", 2, 3), 1, EARLY)).isInstanceOf(BoxAnswer.Moved.class);
        assertThat(decide(new BoxMove("A", 2, 3), 1, second)).isInstanceOf(BoxAnswer.ReasonNeeded.class);
        assertThat(decide(
                        new BoxMove("A", 2, 3, "why"),
                        1,
                        BOX.horizon().interval(2).from()))
                .isEqualTo(new BoxAnswer.AlreadyReleased(
                        2, BOX.horizon().interval(2).from()));
    }

    @Test
    void nothingMayComeLaterThanItIsDue() {
        assertThat(decide(new BoxMove("B", 1, 7, "why"), 0, EARLY)).isEqualTo(new BoxAnswer.TooLate("B", MONDAY, 1));
        assertThat(decide(new BoxMove("B", 5, 7), 0, EARLY)).isInstanceOf(BoxAnswer.Moved.class);
    }

    @Test
    void anIntervalHoldsNoMoreWorkThanTime() {
        assertThat(decide(new BoxMove("A", 6, 5), 0, EARLY))
                .isEqualTo(new BoxAnswer.Overfull(5, Duration.ofMinutes(20), Duration.ofMinutes(10)));
    }

    @Test
    void aCardThatIsMoreWorkThanAnIntervalMayStandInItAlone() {
        BoxPart long1 = new BoxPart("L", 10, Duration.ofMinutes(25));
        HeijunkaBox box = HeijunkaBox.levelled(List.of(long1), List.of(due("L", 0, 20)), week(1, 4));
        assertThat(box.slots()).containsExactly(List.of("L"), List.of(), List.of("L"), List.of());

        assertThat(BoxRules.decide(box, new BoxMove("L", 2, 3), 0, EARLY)).isInstanceOf(BoxAnswer.Moved.class);
        assertThat(BoxRules.decide(box, new BoxMove("L", 2, 0), 0, EARLY)).isInstanceOf(BoxAnswer.Overfull.class);
    }

    @Test
    void whatIsNotThereCannotBeMoved() {
        assertThat(decide(new BoxMove("A", 1, 3), 0, EARLY)).isEqualTo(new BoxAnswer.NothingThere("A", 1));
        assertThat(decide(new BoxMove("X", 0, 3), 0, EARLY)).isEqualTo(new BoxAnswer.NothingThere("X", 0));
        assertThat(decide(new BoxMove("A", -1, 3), 0, EARLY)).isEqualTo(new BoxAnswer.NothingThere("A", -1));
        assertThat(decide(new BoxMove("A", 0, 8), 0, EARLY)).isEqualTo(new BoxAnswer.NothingThere("A", 8));
        assertThat(decide(new BoxMove("A", 0, 0), 0, EARLY)).isEqualTo(new BoxAnswer.SameInterval(0));
    }

    /// However much is dragged about, no card is lost and nothing is late.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anyMovesKeepEveryCardAndEveryDueDate(int seed) {
        Random random = new Random(seed);
        Horizon horizon = week(1 + random.nextInt(5), 2 + random.nextInt(20));
        List<BoxPart> parts = HeijunkaBoxTest.randomParts(random);
        HeijunkaBox box = HeijunkaBox.levelled(parts, HeijunkaBoxTest.randomDemand(random, parts, horizon), horizon);
        List<Long> cards = cards(box);
        for (int i = 0; i < 300; i++) {
            String part = parts.get(random.nextInt(parts.size())).part();
            BoxMove move = new BoxMove(part, random.nextInt(horizon.size()), random.nextInt(horizon.size()), "why");
            if (BoxRules.decide(box, move, 3, EARLY) instanceof BoxAnswer.Moved moved) {
                box = moved.box();
            }
        }

        assertThat(cards(box)).isEqualTo(cards);
        for (BoxNeed need : box.needs()) {
            long sum = 0;
            List<Long> made = box.cardsByDay(need.part().part());
            for (int day = 0; day < made.size(); day++) {
                sum += made.get(day);
                assertThat(sum).isGreaterThanOrEqualTo(need.containers().get(day));
            }
        }
    }

    @Test
    void aStationCountsOnlySetUpsOfWhatItMakes() {
        SetupTimes times = SetupTimes.usual(Duration.ofMinutes(4));

        PlanFigures all = PlanFigures.of(BOX, times);
        PlanFigures one = PlanFigures.of(BOX, times, "A"::equals);

        assertThat(all.setups()).isEqualTo(4);
        assertThat(all.setupTime()).isEqualTo(Duration.ofMinutes(16));
        assertThat(one.setups()).isZero();
        assertThat(one.peakDay()).isEqualTo(all.peakDay());
    }

    @Test
    void theLevelPlanHasTheLowerPeakAndTheUnlevelledOneFewerSetUps() {
        List<BoxDemand> demand = List.of(due("A", 1, 40), due("B", 1, 40));
        HeijunkaBox level = HeijunkaBox.levelled(List.of(part("A", 10), part("B", 10)), demand, week(2, 8));

        PlanComparison both = PlanComparison.of(
                level, demand, SetupTimes.usual(Duration.ofMinutes(4)).with("B", "A", Duration.ofMinutes(6)));

        assertThat(both.levelled().peakDay()).isEqualTo(Duration.ofMinutes(40));
        assertThat(both.levelled().lightestDay()).isEqualTo(Duration.ofMinutes(40));
        assertThat(both.unlevelled().peakDay()).isEqualTo(Duration.ofMinutes(80));
        assertThat(both.unlevelled().lightestDay()).isZero();
        assertThat(both.levelled().setups()).isEqualTo(7);
        assertThat(both.levelled().setupTime()).isEqualTo(Duration.ofMinutes(4 * 4 + 3 * 6));
        assertThat(both.unlevelled().setups()).isOne();
        assertThat(both.unlevelled().setupTime()).isEqualTo(Duration.ofMinutes(4));
        assertThat(both.levelled().peakInventory()).isEqualTo(80);
        assertThat(both.levelled().averageInventory()).hasToString("45");
        assertThat(both.unlevelled().averageInventory()).hasToString("22.5");
        assertThat(both.levelled().overIntervals()).isZero();
    }

    @Test
    void whatIsDueLeavesTheShelfAtTheEndOfItsDay() {
        BoxPart part = new BoxPart("A", "A", 10, Duration.ofMinutes(10), 5);
        HeijunkaBox box = HeijunkaBox.levelled(List.of(part), List.of(due("A", 0, 10), due("A", 1, 10)), week(2, 2));

        PlanFigures figures = PlanFigures.of(box, SetupTimes.NONE);

        // 5 + 10 twice, then 10 leave, then 5 + 10 twice.
        assertThat(figures.averageInventory()).hasToString("15");
        assertThat(figures.peakInventory()).isEqualTo(15);
    }

    /// Levelling never makes the highest day higher: the concave line is the lowest one that keeps every due date, and
    /// rounding adds at most one card of each part.
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 34, 35, 36, 37, 38})
    void aPartsHighestDayIsNeverAboveTheUnlevelledOne(int seed) {
        Random random = new Random(seed);
        Horizon horizon = week(1 + random.nextInt(8), 1 + random.nextInt(12));
        List<BoxPart> parts = HeijunkaBoxTest.randomParts(random);
        List<BoxDemand> demand = HeijunkaBoxTest.randomDemand(random, parts, horizon);
        HeijunkaBox level = HeijunkaBox.levelled(parts, demand, horizon);
        HeijunkaBox asDue = HeijunkaBox.unlevelled(parts, demand, horizon);

        for (BoxPart part : parts) {
            assertThat(level.cardsByDay(part.part()).stream().max(Long::compare).orElseThrow())
                    .isLessThanOrEqualTo(asDue.cardsByDay(part.part()).stream()
                            .max(Long::compare)
                            .orElseThrow());
        }
        PlanComparison both = PlanComparison.of(level, demand, SetupTimes.NONE);
        assertThat(both.unlevelled().averageInventory())
                .isLessThanOrEqualTo(both.levelled().averageInventory());
    }

    private static List<Long> cards(HeijunkaBox box) {
        return box.needs().stream()
                .map(need -> box.cardsByDay(need.part().part()).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .toList();
    }

    private static BoxAnswer decide(BoxMove move, int frozen, Instant now) {
        return BoxRules.decide(BOX, move, frozen, now);
    }

    private static BoxAnswer.Moved moved(BoxMove move, int frozen, Instant now) {
        BoxAnswer answer = decide(move, frozen, now);
        assertThat(answer).isInstanceOf(BoxAnswer.Moved.class);
        return (BoxAnswer.Moved) answer;
    }
}
