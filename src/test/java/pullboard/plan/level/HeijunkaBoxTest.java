package pullboard.plan.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeijunkaBoxTest {
    static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Duration TEN = Duration.ofMinutes(10);

    @Test
    void fiveDaysMakeTheSameEveryDay() {
        List<BoxPart> parts = List.of(part("A", 10), part("B", 10));
        List<BoxDemand> friday = List.of(due("A", 4, 100), due("B", 4, 50));

        HeijunkaBox box = HeijunkaBox.levelled(parts, friday, week(5, 4));

        assertThat(box.cardsByDay("A")).containsExactly(2L, 2L, 2L, 2L, 2L);
        assertThat(box.cardsByDay("B")).containsExactly(1L, 1L, 1L, 1L, 1L);
        assertThat(box.slots().subList(0, 4)).containsExactly(List.of("A"), List.of("B"), List.of("A"), List.of());
        assertThat(box.spread("A")).isZero();
    }

    @Test
    void aDueDateBendsTheLineOnlyAsFarAsItMust() {
        List<BoxDemand> demand = List.of(due("A", 1, 60), due("A", 4, 60));

        HeijunkaBox box = HeijunkaBox.levelled(List.of(part("A", 10)), demand, week(5, 4));

        assertThat(box.cardsByDay("A")).containsExactly(3L, 3L, 2L, 2L, 2L);
    }

    @Test
    void oddContainersOfTheRowsGoToDifferentDays() {
        List<BoxPart> parts = List.of(part("A", 10), part("B", 10), part("C", 10), part("D", 10));
        List<BoxDemand> demand = List.of(due("A", 3, 10), due("B", 3, 10), due("C", 3, 10), due("D", 3, 10));

        HeijunkaBox box = HeijunkaBox.levelled(parts, demand, week(4, 4));

        assertThat(box.horizon().days().stream().map(box::load)).containsOnly(TEN);
    }

    @Test
    void noContainerWaitsForAnEmptierDayThanItsDueDateAllows() {
        List<BoxDemand> demand = List.of(due("A", 1, 10), due("A", 3, 10), due("B", 1, 100));

        HeijunkaBox box = HeijunkaBox.levelled(List.of(part("A", 10), part("B", 10)), demand, week(4, 20));

        assertThat(box.cardsByDay("B")).containsExactly(5L, 5L, 0L, 0L);
        assertThat(box.cardsByDay("A").subList(0, 2)).containsExactlyInAnyOrder(0L, 1L);
        assertThat(box.cardsByDay("A").subList(2, 4)).containsExactlyInAnyOrder(0L, 1L);
    }

    @Test
    void whatIsOnHandIsNotMadeAgainAndBrokenContainersAreFilled() {
        BoxPart part = new BoxPart("A", "A", 10, TEN, 25);

        HeijunkaBox box = HeijunkaBox.levelled(List.of(part), List.of(due("A", 1, 46)), week(2, 4));

        assertThat(box.need("A").containers()).containsExactly(0L, 3L);
        assertThat(box.cardsByDay("A").stream().mapToLong(Long::longValue).sum())
                .isEqualTo(3);
    }

    @Test
    void whatIsDueBeforeAfterOrBetweenTheDaysIsToldApart() {
        List<BoxDemand> demand = List.of(
                new BoxDemand("A", MONDAY.minusDays(3), 10),
                new BoxDemand("A", MONDAY.plusDays(5), 20),
                new BoxDemand("A", MONDAY.plusDays(7), 40),
                new BoxDemand("B", MONDAY, 99));

        Horizon toSunday = new Horizon(week(5, 4).intervals(), MONDAY.plusDays(6));
        BoxNeed need =
                HeijunkaBox.levelled(List.of(part("A", 10)), demand, toSunday).need("A");

        assertThat(need.pieces()).containsExactly(10L, 0L, 0L, 0L, 20L);
        assertThat(need.overdue()).isEqualTo(10);
        assertThat(need.later()).isEqualTo(40);
        BoxNeed toFriday =
                HeijunkaBox.levelled(List.of(part("A", 10)), demand, week(5, 4)).need("A");
        assertThat(toFriday.later()).isEqualTo(60);
    }

    @Test
    void theUnlevelledPlanMakesEachDueDateInBatches() {
        List<BoxPart> parts = List.of(part("A", 10), part("B", 10));
        List<BoxDemand> demand = List.of(due("A", 1, 30), due("B", 1, 20));

        HeijunkaBox box = HeijunkaBox.unlevelled(parts, demand, week(2, 4));

        assertThat(box.slots().subList(0, 4)).allMatch(List::isEmpty);
        assertThat(box.slots().subList(4, 8))
                .containsExactly(List.of("A"), List.of("A"), List.of("A"), List.of("B", "B"));
        assertThat(box.isOver(7)).isTrue();
    }

    @Test
    void cardsAreReleasedWhenTheirIntervalBegins() {
        List<BoxPart> parts = List.of(part("A", 10), part("B", 10));
        HeijunkaBox box = HeijunkaBox.levelled(parts, List.of(due("A", 0, 20), due("B", 0, 10)), week(1, 4));
        Interval second = box.horizon().interval(1);

        assertThat(box.released(second.from().minusSeconds(1)).values()).containsExactly(1L, 0L);
        assertThat(box.released(second.from()).values()).containsExactly(1L, 1L);
        assertThat(box.released(second.from().minus(Duration.ofDays(1))).values())
                .containsExactly(0L, 0L);
    }

    @Test
    void aHorizonIsInOrderAndAPartHasOneRow() {
        Interval first = week(1, 2).interval(0);
        assertThatThrownBy(() -> new Horizon(List.of(first, first))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Horizon(List.of())).isInstanceOf(IllegalArgumentException.class);
        List<BoxPart> twice = List.of(part("A", 10), part("A", 5));
        assertThatThrownBy(() -> HeijunkaBox.levelled(twice, List.of(), week(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void anyDemandIsMadeInFullInTimeAndLevel(int seed) {
        Random random = new Random(seed);
        Horizon horizon = week(1 + random.nextInt(10), 1 + random.nextInt(30));
        List<BoxPart> parts = randomParts(random);
        List<BoxDemand> demand = randomDemand(random, parts, horizon);

        HeijunkaBox box = HeijunkaBox.levelled(parts, demand, horizon);

        for (BoxNeed need : box.needs()) {
            BoxPart part = need.part();
            List<Long> made = box.cardsByDay(part.part());
            long asked = need.pieces().stream().mapToLong(Long::longValue).sum();
            long net = Math.max(0, asked - part.onHand());
            long cards = made.stream().mapToLong(Long::longValue).sum();
            assertThat(cards).isEqualTo(Math.ceilDiv(net, part.container()));
            long stock = part.onHand();
            for (int day = 0; day < made.size(); day++) {
                stock += made.get(day) * part.container() - need.pieces().get(day);
                assertThat(stock).as("%s on day %s", part, day).isNotNegative();
            }
            assertLevel(need.containers(), made);
        }
        assertThat(HeijunkaBox.levelled(parts, demand, horizon)).isEqualTo(box);
        assertSameCards(box, HeijunkaBox.unlevelled(parts, demand, horizon));
    }

    /// Where only the last day is due nothing bends the line, so all days are within one container of each other.
    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void withoutEarlyDueDatesAllDaysAreWithinOneContainer(int seed) {
        Random random = new Random(seed);
        Horizon horizon = week(2 + random.nextInt(9), 1 + random.nextInt(20));
        List<BoxPart> parts = randomParts(random);
        LocalDate last = horizon.days().getLast();
        List<BoxDemand> demand = parts.stream()
                .map(part -> new BoxDemand(part.part(), last, random.nextInt(900)))
                .toList();

        HeijunkaBox box = HeijunkaBox.levelled(parts, demand, horizon);

        for (BoxPart part : parts) {
            assertThat(box.spread(part.part())).isLessThanOrEqualTo(1);
        }
    }

    /// A day makes at least two more than a later one only where a due date between them leaves no choice: what is
    /// made
    /// until then is just what is needed.
    private static void assertLevel(List<Long> needed, List<Long> made) {
        for (int early = 0; early < made.size(); early++) {
            for (int late = early + 1; late < made.size(); late++) {
                long fall = made.get(early) - made.get(late);
                assertThat(fall).isGreaterThanOrEqualTo(-1);
                if (fall > 1) {
                    assertThat(isForced(needed, made, early, late))
                            .as("%s for %s", made, needed)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isForced(List<Long> needed, List<Long> made, int early, int late) {
        long sum = 0;
        for (int day = 0; day < late; day++) {
            sum += made.get(day);
            if (day >= early && sum == needed.get(day)) {
                return true;
            }
        }
        return false;
    }

    private static void assertSameCards(HeijunkaBox one, HeijunkaBox other) {
        List<String> cards = new ArrayList<>();
        one.slots().forEach(cards::addAll);
        List<String> others = new ArrayList<>();
        other.slots().forEach(others::addAll);
        Collections.sort(cards);
        Collections.sort(others);
        assertThat(others).isEqualTo(cards);
    }

    static List<BoxPart> randomParts(Random random) {
        List<BoxPart> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            String name = Character.toString('A' + i);
            Duration work = Duration.ofSeconds(1 + random.nextInt(1500));
            parts.add(new BoxPart(name, "F" + i % 3, 1 + random.nextInt(30), work, random.nextInt(60)));
        }
        return parts;
    }

    static List<BoxDemand> randomDemand(Random random, List<BoxPart> parts, Horizon horizon) {
        List<BoxDemand> demand = new ArrayList<>();
        for (int i = 0; i < random.nextInt(40); i++) {
            String part = parts.get(random.nextInt(parts.size())).part();
            int day = random.nextInt(horizon.days().size() + 4) - 1;
            demand.add(due(part, day, random.nextInt(120)));
        }
        return demand;
    }

    static BoxPart part(String name, long container) {
        return new BoxPart(name, container, TEN);
    }

    static BoxDemand due(String part, int day, long pieces) {
        return new BoxDemand(part, MONDAY.plusDays(day), pieces);
    }

    /// Days one after the other from Monday, each with intervals of ten minutes from six o'clock.
    static Horizon week(int days, int intervals) {
        List<Interval> all = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            Instant at = MONDAY.plusDays(day).atTime(6, 0).toInstant(ZoneOffset.UTC);
            for (int i = 0; i < intervals; i++) {
                all.add(new Interval(MONDAY.plusDays(day), at, at.plus(TEN)));
                at = at.plus(TEN);
            }
        }
        return new Horizon(all);
    }
}
