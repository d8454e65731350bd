package pullboard.plan.sizing.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Use;

class LoopReplayTest {
    /// A Monday.
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    /// Ten pieces an hour from hour 1 on, containers of ten, three hours until one is back: three cards are on their
    /// way
    /// and a fourth must be there.
    @Test
    void oneCardTooFewAndOneTooMany() {
        List<Use> uses = new ArrayList<>();
        for (int hour = 1; hour < 24; hour++) {
            uses.add(use(hour, 10));
        }
        LoopReplay replay = LoopReplay.of(uses, START, hour(24), List.of(Duration.ofHours(3)), 10, 1);

        List<Replayed> around = replay.around(3);

        assertThat(replay.counted()).isEqualTo(hour(3));
        assertThat(around).extracting(Replayed::cards).containsExactly(2, 3, 4);
        // two cards cover two hours of three: from hour 3 on every need waits
        assertThat(around.getFirst().stockOuts()).isEqualTo(21);
        assertThat(around.getFirst().lowestStock()).isZero();
        assertThat(around.getFirst().timeShort()).isEqualTo(Duration.ofHours(21));
        // a container comes back in the very hour that the next one is needed
        assertThat(around.get(1).stockOuts()).isZero();
        assertThat(around.get(1).averageStock()).isEqualTo(Fraction.of(0));
        assertThat(around.getLast().averageStock()).isEqualTo(Fraction.of(10));
        assertThat(around.getLast().lowestStock()).isEqualTo(10);
    }

    /// Two containers of 5. Six pieces at hour 1 leave 4 and release one card; six more at hour 2 miss 2 of them until
    /// hour 5, when 5 come and 3 stay. In hours: 10 pieces for one, 4 for one, none for three, 3 for one; then the
    /// card
    /// of hour 2 is back, and it is 8 for two.
    @Test
    void whatIsMissingWaitsAndIsGivenFirst() {
        LoopReplay replay = new LoopReplay(
                List.of(use(1, 6), use(2, 6)),
                START,
                START,
                hour(8),
                List.of(Duration.ofHours(4)),
                new Order.Recorded(),
                Arrivals.AT_ONCE,
                5,
                1);

        Replayed replayed = replay.with(2);

        assertThat(replayed.waits()).containsExactly(new Wait(use(2, 6), 2, hour(5), true));
        assertThat(replayed.waits().getFirst().lasted()).isEqualTo(Duration.ofHours(3));
        assertThat(replayed.piecesShort()).isEqualTo(2);
        assertThat(replayed.timeShort()).isEqualTo(Duration.ofHours(3));
        assertThat(replayed.mostOwed()).isEqualTo(2);
        assertThat(replayed.averageStock()).isEqualTo(Fraction.of(10 + 4 + 3 + 8 + 8, 8));
        assertThat(replayed.pieces()).isEqualTo(new Pieces(10, 10, 10, 0, 8, 12, 12, 0));
        assertThat(replayed.value(new BigDecimal("2.40"))).isEqualTo(Fraction.of(new BigDecimal("9.9")));
        assertThat(replayed.yearlyCost(new BigDecimal("2.40"), new BigDecimal("0.2")))
                .isEqualTo(Fraction.of(new BigDecimal("1.98")));
    }

    /// Two containers of 5 that are released together: the first one waits from hour 1 to hour 3.
    @Test
    void emptyCardsWaitForTheirBatch() {
        LoopReplay replay = new LoopReplay(
                List.of(use(1, 5), use(3, 5), use(4, 1)),
                START,
                START,
                hour(6),
                List.of(Duration.ofHours(2)),
                new Order.Recorded(),
                Arrivals.AT_ONCE,
                5,
                2);

        Replayed replayed = replay.with(2);

        assertThat(replayed.waits()).containsExactly(new Wait(use(4, 1), 1, hour(5), true));
        assertThat(replayed.pieces()).isEqualTo(new Pieces(10, 10, 10, 0, 9, 11, 11, 0));
        assertThat(replay.around(2)).extracting(Replayed::cards).containsExactly(2, 3);
    }

    @Test
    void whoStillWaitsAtTheEndHasWaitedUntilThen() {
        LoopReplay replay = new LoopReplay(
                List.of(use(1, 25), use(9, 1)),
                START,
                START,
                hour(8),
                List.of(Duration.ofHours(20)),
                new Order.Recorded(),
                Arrivals.AT_ONCE,
                10,
                1);

        assertThat(replay.with(1).waits()).containsExactly(new Wait(use(1, 25), 15, hour(8), false));
        assertThat(replay.with(1).pieces()).isEqualTo(new Pieces(10, 10, 0, 10, 0, 25, 10, 15));
    }

    /// Ready on Tuesday at noon, the supplier comes on Tuesdays and Fridays at eight.
    @Test
    void aSupplierComesOnHisDays() {
        Arrivals arrivals =
                Arrivals.on(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), ZoneOffset.UTC);

        assertThat(arrivals.arrival(START, Duration.ofHours(36))).isEqualTo(hour(4 * 24 + 8));
        assertThat(arrivals.arrival(START, Duration.ofHours(32))).isEqualTo(hour(32));
        assertThat(arrivals.arrival(START, Duration.ofHours(31))).isEqualTo(hour(32));
        assertThatThrownBy(() -> Arrivals.on(Set.of(), LocalTime.NOON, ZoneOffset.UTC))
                .hasMessageContaining("name a day");
    }

    /// The same release takes the same time, however many cards there are.
    @Test
    void drawnTimesAreTheSameForTheSameSeed() {
        List<Duration> times = List.of(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3));
        Order order = new Order.Drawn(42);

        List<Duration> drawn = new ArrayList<>();
        for (int release = 0; release < 300; release++) {
            drawn.add(order.time(times, release));
        }

        assertThat(drawn).allSatisfy(time -> assertThat(times).contains(time));
        assertThat(times)
                .allSatisfy(
                        time -> assertThat(drawn.stream().filter(time::equals)).hasSizeBetween(75, 125));
        assertThat(order.time(times, 17)).isEqualTo(drawn.get(17));
        assertThat(new Order.Recorded().time(times, 4)).isEqualTo(Duration.ofHours(2));
    }

    /// Random weeks, batches, deliveries: with every card more nobody waits longer, and no piece is lost.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void moreCardsNeverMeanMoreShortage(int seed) {
        LoopReplay replay = random(new Random(seed));
        int most = replay.batch() + 12;
        Replayed before = replay.with(replay.batch());
        for (int cards = replay.batch() + 1; cards <= most; cards++) {
            Replayed more = replay.with(cards);

            assertThat(more.stockOuts()).isLessThanOrEqualTo(before.stockOuts());
            assertThat(more.piecesShort()).isLessThanOrEqualTo(before.piecesShort());
            assertThat(more.timeShort()).isLessThanOrEqualTo(before.timeShort());
            assertThat(more.mostOwed()).isLessThanOrEqualTo(before.mostOwed());
            assertThat(more.lowestStock()).isGreaterThanOrEqualTo(before.lowestStock());
            assertThat(more.averageStock()).isGreaterThanOrEqualTo(before.averageStock());
            accounted(replay, more);
            before = more;
        }
        long all = replay.uses().stream().mapToLong(Use::pieces).sum();
        Replayed enough = replay.with((int) (all / replay.container()) + 1 + replay.batch());
        assertThat(enough.waits()).isEmpty();
        assertThat(enough.lowestStock()).isPositive();
    }

    private static void accounted(LoopReplay replay, Replayed replayed) {
        Pieces pieces = replayed.pieces();
        assertThat(replayed.lowestStock()).isNotNegative();
        assertThat(pieces.began() + pieces.arrived()).isEqualTo(pieces.taken() + pieces.stock());
        assertThat(pieces.released()).isEqualTo(pieces.arrived() + pieces.underWay());
        assertThat(pieces.needed()).isEqualTo(pieces.taken() + pieces.owed());
        assertThat(pieces.needed())
                .isEqualTo(replay.uses().stream().mapToLong(Use::pieces).sum());
        assertThat(pieces.stock() == 0 || pieces.owed() == 0).isTrue();
        // containers with something in them, empty ones that wait, and those that are filled: never more than cards
        long waiting = pieces.taken() / replay.container() - pieces.released() / replay.container();
        long withPieces = (pieces.stock() + replay.container() - 1) / replay.container();
        assertThat(waiting).isBetween(0L, replay.batch() - 1L);
        assertThat(withPieces + waiting + pieces.underWay() / replay.container())
                .isEqualTo(replayed.cards());
        assertThat(replayed.waits()).allSatisfy(wait -> {
            assertThat(wait.missing()).isBetween(1L, wait.need().pieces());
            assertThat(wait.lasted()).isPositive();
        });
        assertThat(replayed.waits().stream().mapToLong(Wait::missing).sum()).isEqualTo(replayed.piecesShort());
    }

    @Test
    void nonsenseIsRefused() {
        List<Duration> times = List.of(Duration.ofHours(1));
        LoopReplay replay = LoopReplay.of(List.of(), START, hour(4), times, 5, 3);

        assertThatThrownBy(() -> replay.with(2)).hasMessageContaining("2 cards that waits until 3 are empty");
        assertThatThrownBy(() -> LoopReplay.of(List.of(), START, hour(4), List.of(), 5, 1))
                .hasMessageContaining("without recorded times");
        assertThatThrownBy(() -> LoopReplay.of(List.of(), START, START, times, 5, 1))
                .hasMessageContaining("cannot be played");
        assertThatThrownBy(() -> LoopReplay.of(List.of(), START, hour(4), times, 0, 1))
                .hasMessageContaining("container of 0");
        assertThatThrownBy(() -> LoopReplay.of(List.of(use(1, 50)), START, hour(4), times, 5, 1)
                        .delivered((_, _) -> START)
                        .with(1))
                .hasMessageContaining("cannot be there");
        assertThat(replay.with(3).averageStock()).isEqualTo(Fraction.of(15));
    }

    private static LoopReplay random(Random random) {
        List<Use> uses = new ArrayList<>();
        int minutes = 28 * 24 * 60;
        for (int i = 0; i < 400; i++) {
            uses.add(new Use(START.plusSeconds(60L * random.nextInt(minutes)), 1 + random.nextInt(12)));
        }
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            times.add(Duration.ofMinutes(30 + random.nextInt(3 * 24 * 60)));
        }
        Arrivals arrivals = random.nextBoolean()
                ? Arrivals.AT_ONCE
                : Arrivals.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(7, 0), ZoneOffset.UTC);
        Order order = random.nextBoolean() ? new Order.Recorded() : new Order.Drawn(random.nextLong());
        int container = 5 + random.nextInt(60);
        return LoopReplay.of(uses, START, START.plusSeconds(60L * minutes), times, container, 1 + random.nextInt(4))
                .timed(order)
                .delivered(arrivals);
    }

    private static Use use(int hour, long pieces) {
        return new Use(hour(hour), pieces);
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
