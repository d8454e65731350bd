package pullboard.plan.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pullboard.plan.level.HeijunkaBoxTest.MONDAY;
import static pullboard.plan.level.HeijunkaBoxTest.due;
import static pullboard.plan.level.HeijunkaBoxTest.part;
import static pullboard.plan.level.HeijunkaBoxTest.week;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.ShopFloor;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.LevelPlan.Slot;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.plan.Fraction;

/// The box in the books: kept days, and what it releases.
class LevelPlansTest {
    private static final List<BoxPart> ROWS = List.of(part("GEARS", 10), part("PINS", 10));

    @Test
    void aKeptDayStaysAndTheOthersMakeTheRest() {
        LevelPlan monday = new LevelPlan(MONDAY, 4, List.of(new Slot(0, "GEARS", 1, 1), new Slot(3, "GEARS", 1, 0)));
        List<BoxDemand> demand = List.of(due("GEARS", 3, 110), due("PINS", 3, 30));

        HeijunkaBox box = HeijunkaBox.levelled(ROWS, demand, week(4, 4), List.of(monday));

        assertThat(box.cardsByDay("GEARS")).containsExactly(2L, 3L, 3L, 3L);
        assertThat(box.cardsByDay("PINS")).containsExactly(0L, 1L, 1L, 1L);
        assertThat(box.slots().subList(0, 4)).containsExactly(List.of("GEARS"), List.of(), List.of(), List.of("GEARS"));
        assertThat(LevelPlans.of(box, MONDAY, monday)).isEqualTo(monday);
    }

    @Test
    void whatAKeptDayLacksIsMadeBeforeItOrToldAsMissing() {
        LevelPlan nothing = new LevelPlan(MONDAY.plusDays(1), 4, List.of());
        List<BoxDemand> tuesday = List.of(due("GEARS", 1, 30));

        HeijunkaBox made = HeijunkaBox.levelled(ROWS, tuesday, week(3, 4), List.of(nothing));
        assertThat(made.cardsByDay("GEARS")).containsExactly(3L, 0L, 0L);
        assertThat(made.missing("GEARS")).containsOnly(0L);

        LevelPlan idle = new LevelPlan(MONDAY, 4, List.of());
        HeijunkaBox late = HeijunkaBox.levelled(ROWS, tuesday, week(3, 4), List.of(nothing, idle));
        assertThat(late.cardsByDay("GEARS")).containsExactly(0L, 0L, 3L);
        assertThat(late.missing("GEARS")).containsExactly(0L, 3L, 0L);
    }

    @Test
    void aPlanForALongerDayIsPressedIntoTheShorterOneAndStrangersAreLeftOut() {
        LevelPlan monday = new LevelPlan(MONDAY, 9, List.of(new Slot(8, "GEARS", 2, 0), new Slot(1, "SOLD", 1, 0)));

        HeijunkaBox box = HeijunkaBox.levelled(ROWS, List.of(), week(1, 3), List.of(monday));

        assertThat(box.slots()).containsExactly(List.of(), List.of(), List.of("GEARS", "GEARS"));
    }

    @Test
    void aMoveInABoxThatIsLateAlreadyIsNotBlamedForIt() {
        LevelPlan idle = new LevelPlan(MONDAY, 4, List.of());
        HeijunkaBox box = HeijunkaBox.levelled(ROWS, List.of(due("GEARS", 0, 20)), week(2, 4), List.of(idle));

        BoxAnswer answer = BoxRules.decide(
                box,
                new BoxMove("GEARS", 4, 5),
                0,
                box.horizon().interval(0).from().minusSeconds(1));

        assertThat(answer).isInstanceOf(BoxAnswer.Moved.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aBoxThatWasKeptComesBackAsItWas(int seed) {
        Random random = new Random(seed);
        Horizon horizon = week(1 + random.nextInt(6), 1 + random.nextInt(12));
        List<BoxPart> parts = HeijunkaBoxTest.randomParts(random);
        List<BoxDemand> demand = HeijunkaBoxTest.randomDemand(random, parts, horizon);
        HeijunkaBox box = HeijunkaBox.levelled(parts, demand, horizon);
        List<LevelPlan> plans = new ArrayList<>();
        for (LocalDate day : horizon.days()) {
            plans.add(LevelPlans.of(box, day, null));
        }

        assertThat(plans).allMatch(plan -> plan.fault().isEmpty());
        assertThat(HeijunkaBox.levelled(parts, demand, horizon, plans)).isEqualTo(box);
        HeijunkaBox half = HeijunkaBox.levelled(parts, demand, horizon, plans.subList(0, plans.size() / 2));
        for (BoxPart part : parts) {
            assertThat(half.missing(part.part())).containsOnly(0L);
            assertThat(half.cardsByDay(part.part()).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(box.cardsByDay(part.part()).stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    @Test
    void onlyWhatWasConsumedIsReleasedWhenItsIntervalHasBegun() {
        ShopFloor shop = shop();
        shop.does(new Command.Consume("GEARS-01"));
        shop.does(new Command.Consume("GEARS-02"));
        LevelPlan plan = new LevelPlan(
                MONDAY, 4, List.of(new Slot(0, "GEARS", 1, 0), new Slot(1, "GEARS", 2, 0), new Slot(2, "GEARS", 1, 0)));
        shop.does(new Command.Keep(plan));

        assertThat(LevelRelease.due(shop.board().books(), plan, 0, "").commands())
                .isEmpty();
        LevelRelease first = LevelRelease.due(shop.board().books(), plan, 1, "");
        shop.does(new Command.Together(first.commands()));
        assertThat(first.notAskedFor()).isEmpty();
        assertThat(released(shop)).isEqualTo(1);

        LevelRelease second = LevelRelease.due(shop.board().books(), kept(shop), 2, "");
        shop.does(new Command.Together(second.commands()));
        assertThat(second.notAskedFor()).isEqualTo(Map.of("GEARS", 1));
        assertThat(released(shop)).isEqualTo(2);
        assertThat(kept(shop).slots()).extracting(Slot::released).containsExactly(1, 1, 0);
        assertThat(LevelRelease.due(shop.board().books(), kept(shop), 2, "").commands())
                .isEmpty();

        shop.does(new Command.Consume("GEARS-03"));
        shop.does(new Command.Together(
                LevelRelease.due(shop.board().books(), kept(shop), 2, "").commands()));
        assertThat(kept(shop).slots()).extracting(Slot::released).containsExactly(1, 2, 0);
    }

    @Test
    void rowsAreTheLevelledLoopsWithTheirOrdersAndPlans() {
        ShopFloor shop = shop();
        shop.does(new Command.Consume("GEARS-01"));
        shop.does(new Command.ReleaseWaiting("GEARS", 1, ""));
        shop.does(new Command.EnterOrder(CustomerOrder.wanted("7", "Gear", 15, MONDAY, "Meyer", "", "Rack")));
        shop.does(new Command.EnterOrder(CustomerOrder.wanted("8", "Gear", 9, MONDAY, "Meyer", "", "")));
        shop.does(new Command.Keep(new DemandPlan(
                "Gear",
                List.of(
                        new DemandPlan.Day(MONDAY.minusDays(1), 99),
                        new DemandPlan.Day(MONDAY, 20),
                        new DemandPlan.Day(MONDAY.plusDays(1), 5)))));

        LevelRows rows = LevelRows.of(shop.board(), MONDAY, _ -> Duration.ofMinutes(10));

        assertThat(rows.parts()).containsExactly(new BoxPart("GEARS", "Gear", 10, Duration.ofMinutes(10), 40));
        assertThat(rows.demand()).containsExactly(new BoxDemand("GEARS", MONDAY, 20, 15), due("GEARS", 1, 5));
        assertThat(LevelRows.isWanted(shop.board(), shop.board().books().get(Loop.class, "GEARS"), MONDAY))
                .isTrue();
    }

    @Test
    void whatKeptPlansReleasedIsNotCountedTwice() {
        LevelRows rows =
                new LevelRows(List.of(new BoxPart("GEARS", "Gear", 10, Duration.ofMinutes(10), 25)), List.of());
        LevelPlan monday = new LevelPlan(MONDAY, 4, List.of(new Slot(0, "GEARS", 3, 2), new Slot(1, "PINS", 1, 1)));

        assertThat(rows.before(List.of(monday)).parts())
                .extracting(BoxPart::onHand)
                .containsExactly(5L);
        assertThat(rows.before(List.of(monday, monday)).parts())
                .extracting(BoxPart::onHand)
                .containsExactly(-15L);
        assertThat(box(rows.before(List.of(monday, monday)), due("GEARS", 0, 15))
                        .cardsByDay("GEARS"))
                .containsExactly(3L);
    }

    private static HeijunkaBox box(LevelRows rows, BoxDemand demand) {
        return HeijunkaBox.levelled(rows.parts(), List.of(demand), week(1, 4));
    }

    @Test
    void whatNobodyOrdersIsFilledUpAgainAsItIsUsed() {
        ShopFloor shop = shop();
        shop.does(new Command.Consume("GEARS-01"));
        LevelRows rows = LevelRows.of(shop.board(), MONDAY, _ -> Duration.ofMinutes(10));
        List<LocalDate> days = week(3, 4).days();

        LevelRows steady = rows.withSteady(shop.board().books(), Map.of("GEARS", Fraction.of(25, 2)), days);

        assertThat(steady.parts()).extracting(BoxPart::onHand, BoxPart::reserve).containsExactly(tuple(30L, 40L));
        assertThat(steady.demand()).containsExactly(due("GEARS", 0, 12), due("GEARS", 1, 13), due("GEARS", 2, 12));
        HeijunkaBox box = HeijunkaBox.levelled(steady.parts(), steady.demand(), week(3, 4));
        assertThat(box.cardsByDay("GEARS")).containsExactly(1L, 2L, 2L);
        assertThat(HeijunkaBox.unlevelled(steady.parts(), steady.demand(), week(3, 4))
                        .cardsByDay("GEARS"))
                .containsExactly(3L, 1L, 1L);
        LevelRows ordered = new LevelRows(rows.parts(), List.of(due("GEARS", 0, 1)));
        assertThat(ordered.withSteady(shop.board().books(), Map.of("GEARS", Fraction.ONE), days))
                .isEqualTo(ordered);
    }

    @Test
    void aCardOfALoopWithBatchesStandsForABatch() {
        ShopFloor shop = shop();
        shop.does(new Command.Keep(loop("BATCHES", Loop.Kind.SIGNAL, 3, true)));
        for (int i = 1; i <= 4; i++) {
            shop.does(new Command.StepKanban("BATCHES-0" + i, Kanban.State.FULL));
        }
        LevelPlan plan = new LevelPlan(MONDAY, 4, List.of(new Slot(0, "BATCHES", 1, 0)));

        assertThat(LevelRows.of(shop.board(), MONDAY, _ -> Duration.ofMinutes(10))
                        .parts())
                .extracting(BoxPart::container)
                .containsExactlyInAnyOrder(10L, 30L);
        shop.does(new Command.Consume("BATCHES-01"));
        shop.does(new Command.Consume("BATCHES-02"));
        LevelRelease early = LevelRelease.due(shop.board().books(), plan, 1, "");
        assertThat(early.cards()).isZero();
        assertThat(early.notAskedFor()).isEqualTo(Map.of("BATCHES", 1));
        shop.does(new Command.Consume("BATCHES-03"));
        LevelRelease due = LevelRelease.due(shop.board().books(), plan, 1, "");
        shop.does(new Command.Together(due.commands()));
        assertThat(due.cards()).isOne();
        assertThat(released(shop)).isEqualTo(3);
    }

    @Test
    void aPlanIsCutIntoOtherIntervalsWithWhatItReleased() {
        List<Interval> four = week(1, 4).intervals();
        List<Interval> two = List.of(
                new Interval(MONDAY, four.get(0).from(), four.get(1).until()),
                new Interval(MONDAY, four.get(2).from(), four.get(3).until()));
        LevelPlan plan = new LevelPlan(
                MONDAY, 4, List.of(new Slot(0, "A", 2, 2), new Slot(1, "A", 1, 0), new Slot(3, "B", 1, 0)));

        LevelPlan cut = LevelPlans.recut(plan, four, two);

        assertThat(cut).isEqualTo(new LevelPlan(MONDAY, 2, List.of(new Slot(0, "A", 3, 2), new Slot(1, "B", 1, 0))));
        assertThat(LevelPlans.recut(cut, two, four).slots())
                .containsExactly(new Slot(0, "A", 3, 2), new Slot(2, "B", 1, 0));
    }

    private static long released(ShopFloor shop) {
        return shop.board().cardsAt(Place.End.ORDERS).size();
    }

    private static LevelPlan kept(ShopFloor shop) {
        return shop.board().books().get(LevelPlan.class, MONDAY.toString());
    }

    /// A levelled loop of four full cards, and one that is not levelled.
    private static ShopFloor shop() {
        ShopFloor shop = ShopFloor.with("Turning:9");
        shop.does(new Command.Keep(Part.of("Gear")));
        shop.does(new Command.Keep(new Supermarket("Rack", "")));
        shop.does(new Command.Keep(loop("GEARS", true)));
        shop.does(new Command.Keep(loop("OTHERS", false)));
        for (int i = 1; i <= 4; i++) {
            shop.does(new Command.StepKanban("GEARS-0" + i, Kanban.State.FULL));
        }
        return shop;
    }

    private static Loop loop(String name, boolean levelled) {
        return loop(name, Loop.Kind.PRODUCTION, 1, levelled);
    }

    private static Loop loop(String name, Loop.Kind kind, int batch, boolean levelled) {
        return new Loop(name, kind, "Gear", "", "Rack", 10, 4, batch, List.of(), Duration.ZERO, levelled, List.of());
    }
}
