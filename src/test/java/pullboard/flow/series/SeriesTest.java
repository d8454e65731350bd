package pullboard.flow.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.StationId;
import pullboard.flow.Buckets;
import pullboard.flow.Filter;
import pullboard.flow.Micros;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.flow.Story;
import pullboard.flow.Window;

class SeriesTest {
    private static final int DAY = 24 * 60;

    @Test
    void daysOfTwentyThreeAndTwentyFiveHoursAreDays() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        long start = micros(LocalDate.of(2026, 3, 28), berlin);
        Buckets days =
                Buckets.of(new Window(start, micros(LocalDate.of(2026, 10, 27), berlin)), Buckets.Grain.DAY, berlin);

        assertThat(days.count()).isEqualTo(214);
        assertThat(days.end(1) - days.start(1)).isEqualTo(23 * 3600 * 1_000_000L);
        for (int i = 0; i < days.count(); i++) {
            assertThat(days.day(i)).isEqualTo(LocalDate.of(2026, 3, 28).plusDays(i));
            assertThat(days.at(days.start(i))).isEqualTo(i);
            assertThat(days.at(days.end(i) - 1)).isEqualTo(i);
        }
        assertThat(days.at(start - 1)).isEqualTo(-1);
        assertThat(days.isWhole(0)).isTrue();
        assertThat(days.isWhole(213)).isFalse();
    }

    @Test
    void ageingCardsStandAgainstTheAgesAtWhichOthersLeft() {
        Story story = new Story();
        for (int i = 1; i <= 20; i++) {
            story.moves(0, "F" + i, "1").moves(i * 10, "F" + i, "2").moves(i * 20, "F" + i, "Finished");
        }
        story.moves(300, "A", "1").moves(350, "A", "2").moves(0, "B", "Orders");

        AgeingWip ageing = AgeingWip.of(story.replay(), Micros.of(Story.minute(480)), Percentile.NEAREST_RANK);

        assertThat(ageing.items()).hasSize(1);
        AgeingWip.Item item = ageing.items().getFirst();
        assertThat(item.station()).isEqualTo(new StationId(2));
        assertThat(Micros.duration(item.age())).isEqualTo(Duration.ofMinutes(180));
        assertThat(Micros.duration(item.stay())).isEqualTo(Duration.ofMinutes(130));
        AgeingWip.Bands first = ageing.bands(new StationId(1));
        AgeingWip.Bands second = ageing.bands(new StationId(2));
        assertThat(Micros.duration(first.p50())).isEqualTo(Duration.ofMinutes(100));
        assertThat(Micros.duration(second.p85())).isEqualTo(Duration.ofMinutes(340));
        assertThat(second.basis().isEnough()).isTrue();
        assertThat(first.band(item.age())).isEqualTo(3);
        assertThat(second.band(item.age())).isZero();
        assertThat(ageing.bands(new StationId(9)).basis().isEnough()).isFalse();
    }

    @Test
    void aCardThatCameBackCountsWhenItLeftForTheLastTime() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(10, "A", "2")
                .moves(20, "A", "1")
                .moves(50, "A", "2")
                .moves(60, "A", "Finished");

        AgeingWip ageing = AgeingWip.of(story.replay(), Micros.of(Story.minute(60)), Percentile.NEAREST_RANK);

        assertThat(Micros.duration(ageing.bands(new StationId(1)).p50())).isEqualTo(Duration.ofMinutes(50));
        assertThat(ageing.bands(new StationId(1)).basis().has()).isEqualTo(1);
    }

    @Test
    void timeAtAStationIsWorkedReadyOrBlocked() {
        Story story =
                new Story().moves(0, "A", "1").blocks(10, "A", "no material").frees(14, "A");
        story.moves(20, "A", "1r").moves(50, "A", "2").moves(55, "A", "1").moves(61, "A", "Finished");

        StationTimes.Row row =
                StationTimes.of(story.replay(), Percentile.NEAREST_RANK).rows().getFirst();

        assertThat(row.visits()).isEqualTo(2);
        assertThat(row.returns()).isEqualTo(1);
        assertThat(row.working()).isEqualTo(Duration.ofMinutes(11));
        assertThat(row.ready()).isEqualTo(Duration.ofMinutes(15));
        assertThat(row.blocked()).isEqualTo(Duration.ofMinutes(2));
        assertThat(row.elapsed().mean()).isEqualTo(Duration.ofMinutes(28));
        assertThat(row.perCard().n()).isEqualTo(1);
        assertThat(row.perCard().max()).isEqualTo(Duration.ofMinutes(56));
        assertThat(row.basis().missing()).isEqualTo(3);
    }

    @Test
    void blockersGoFromTheLongestDownAndAddUpToAll() {
        Story story = new Story().moves(0, "A", "1").moves(0, "B", "1");
        story.blocks(0, "A", "tool").blocks(30, "A", "material").frees(90, "A");
        story.blocks(50, "B", "tool").moves(100, "A", "2");

        Blockers blockers = Blockers.of(story.replay());

        assertThat(blockers.rows()).extracting(Blockers.Row::reason).containsExactly("tool", "material");
        Blockers.Row tool = blockers.rows().getFirst();
        assertThat(tool.time()).isEqualTo(Duration.ofMinutes(80));
        assertThat(tool.blocks()).isEqualTo(2);
        assertThat(tool.open()).isEqualTo(1);
        assertThat(tool.upTo()).isEqualTo(80 / 140.0, within(1e-12));
        assertThat(blockers.rows().getLast().upTo()).isEqualTo(1);
        assertThat(blockers.behind(tool).cards()).hasSize(2);
        assertThat(blockers.basis().has()).isEqualTo(3);
    }

    @Test
    void reworkIsCountedWithItsReasonAndHours() {
        Story story = new Story().moves(0, "A", "1").moves(60, "A", "2").because("burr");
        story.moves(120, "A", "1").because("").moves(240, "A", "2").moves(300, "A", "Finished");

        Rework rework = Rework.of(story.replay());

        Rework.Row first = rework.rows().getFirst();
        assertThat(first.returns()).isEqualTo(1);
        assertThat(first.share()).isEqualTo(0.5);
        assertThat(first.returned()).isEqualTo(Duration.ofHours(2));
        assertThat(rework.reasons())
                .containsExactly(
                        new Rework.Reason("burr", 1, Duration.ofHours(2)),
                        new Rework.Reason("", 1, Duration.ofHours(1)));
        assertThat(rework.behind(rework.reasons().getFirst()).movements()).containsExactly(2, 3);
        assertThat(rework.behind(new StationId(2)).movements()).containsExactly(3, 4);
    }

    /// Three steps of 0.95, 0.90 and 0.98 roll to 0.8379: the textbook rolled throughput yield is the product.
    @Test
    void yieldsRoll() {
        Story story = new Story();
        counted(story, "A", 95, 5);
        story.moves(1, "A", "2", Movement.Kind.MOVE, Pieces.NOT_COUNTED);
        story.moves(2, "A", "3", Movement.Kind.MOVE, new Pieces(90, 10, 0));
        story.moves(3, "A", "Finished", Movement.Kind.FINISH, new Pieces(98, 0, 2));

        Yields yields = Yields.of(story.replay());

        assertThat(yields.rows()).extracting(row -> row.yield().getAsDouble()).containsExactly(0.95, 0.9, 0.98);
        assertThat(yields.rolled().getAsDouble()).isEqualTo(0.8379, within(1e-12));
        assertThat(yields.firstPass()).hasValue(0);
        assertThat(yields.rows().getFirst().firstPass()).hasValue(0);
    }

    @Test
    void aCardPassesAtOnceWithoutRejectHoldOrReturn() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(1, "A", "Finished", Movement.Kind.FINISH, new Pieces(10, 0, 0))
                .moves(0, "B", "1")
                .moves(1, "B", "2")
                .moves(2, "B", "1")
                .moves(3, "B", "Finished");

        Yields yields = Yields.of(story.replay());

        assertThat(yields.firstPass()).hasValue(0.5);
        assertThat(yields.rows().getFirst().firstPass()).hasValue(0.5);
        assertThat(yields.rows().getLast().firstPass()).hasValue(1);
        assertThat(yields.rows().getLast().yield()).isEmpty();
        assertThat(yields.behind(new StationId(1)).movements()).containsExactly(4, 5);
    }

    @Test
    void flowEfficiencyWeighsLongCardsMore() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(10, "A", "1r")
                .moves(100, "A", "Finished")
                .moves(DAY, "B", "1")
                .moves(DAY + 100, "B", "Finished");
        Replay replay = story.replay();

        FlowEfficiency efficiency = FlowEfficiency.of(replay, days(replay));

        assertThat(efficiency.all()).hasValue(0.55);
        assertThat(efficiency.in(0)).hasValue(0.1);
        assertThat(efficiency.in(1)).hasValue(1);
        assertThat(efficiency.behind(1).cards()).containsExactly(1);
        assertThat(efficiency.basis().isEnough()).isFalse();
    }

    @Test
    void cycleTimesFallIntoBinsThatPeopleCountIn() {
        Story story = new Story();
        for (int i = 1; i <= 50; i++) {
            story.moves(0, "A" + i, "1").moves(i * 60, "A" + i, "Finished");
        }
        story.cameFrom(5, "Old", "1", "2").moves(6, "Old", "Finished");

        CycleTimes times = CycleTimes.of(story.replay());
        Histogram histogram = times.histogram(15);

        assertThat(times.size()).isEqualTo(50);
        assertThat(times.censored()).isEqualTo(1);
        assertThat(Micros.duration(times.percentile(Percentile.NEAREST_RANK, 85)))
                .isEqualTo(Duration.ofHours(43));
        assertThat(Micros.duration(histogram.width())).isEqualTo(Duration.ofHours(4));
        assertThat(histogram.bins()).isEqualTo(13);
        assertThat(histogram.count(0)).isEqualTo(3);
        assertThat(histogram.count(1)).isEqualTo(4);
        assertThat(times.behind(histogram, 12).cards()).hasSize(3);
    }

    @Test
    void littlesLawIsStatedInItsThreeTerms() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(DAY, "A", "Finished")
                .moves(DAY, "B", "1")
                .moves(3 * DAY, "B", "Finished")
                .moves(0, "C", "Orders")
                .moves(4 * DAY, "C", "Finished");

        LittlesLaw law = LittlesLaw.of(story.replay()).orElseThrow();

        assertThat(law.averageWip()).isEqualTo(0.75);
        assertThat(law.perDay()).isEqualTo(0.5);
        assertThat(law.time()).isEqualTo(Duration.ofHours(36));
        assertThat(law.residual()).isZero();
    }

    @Test
    void aChartOfNothingSaysWhatIsMissing() {
        Replay replay = new Story().replay(Filter.ALL);

        assertThat(replay.window()).isNull();
        assertThat(CycleTimes.of(replay).basis().missing()).isEqualTo(CycleTimes.NEEDS);
        assertThat(CycleTimes.of(replay).histogram(10).bins()).isZero();
        assertThat(Blockers.of(replay).rows()).isEmpty();
        assertThat(Rework.of(replay).rows()).isEmpty();
        assertThat(Yields.of(replay).rolled()).isEmpty();
        assertThat(LittlesLaw.of(replay)).isEmpty();
        assertThat(AgeingWip.of(replay, 0, Percentile.NEAREST_RANK).items()).isEmpty();
    }

    private static void counted(Story story, String card, long good, long rejected) {
        story.moves(0, card, "1");
        story.moves(0.5, card, "1r", Movement.Kind.READY, new Pieces(good, rejected, 0));
    }

    private static Buckets days(Replay replay) {
        return Buckets.of(Objects.requireNonNull(replay.window()), Buckets.Grain.DAY, ZoneOffset.UTC);
    }

    private static long micros(LocalDate day, ZoneId zone) {
        return Micros.of(day.atStartOfDay(zone).toInstant());
    }
}
