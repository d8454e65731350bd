package pullboard.flow.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.flow.Buckets;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.RandomHistory;
import pullboard.flow.Replay;
import pullboard.flow.Stays;

/// Random histories of about seven hours, whose series are worked out a second time by looking at every single minute.
class RandomSeriesTest {
    private RandomHistory history = new RandomHistory(0, 60);
    private Replay replay = Replay.of(Past.of(history.log()), Filter.ALL);
    private Buckets hours = hours();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void cumulativeFlowIsWhatAReplayMinuteByMinuteGives(int seed) {
        given(seed, Filter.ALL);

        CumulativeFlow flow = CumulativeFlow.of(replay, hours);

        for (int layer = 0; layer < flow.places().length; layer++) {
            Predicate<Place> isThere = place(flow.places()[layer]);
            for (int hour = 0; hour < hours.count(); hour++) {
                int end = Math.min(minute(hours.end(hour)) - 1, history.last());
                assertThat(flow.atEnd(layer, hour)).isEqualTo(count(isThere, end));
                assertThat(flow.behind(layer, hour).cards()).hasSize(flow.atEnd(layer, hour));
                if (hours.length(hour) > 0) {
                    assertThat(flow.average(layer, hour)).isEqualTo(average(isThere, hour), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void wipIsTheSumOfTheStationsAlsoOfAPartOfTheTime(int seed) {
        given(seed, Filter.ALL);
        Instant from = history.at(history.first() + 37);
        Instant until = history.at(history.last() - 41);
        given(seed, Filter.ALL.between(from, until));

        WipRun wip = WipRun.of(replay, hours);

        for (int hour = 0; hour < hours.count(); hour++) {
            assertThat(wip.average(hour)).isEqualTo(average(place -> place instanceof Place.At, hour), within(1e-9));
        }
        for (int hour = 0; hour + 1 < hours.count(); hour++) {
            assertThat(wip.atEnd(hour)).isEqualTo(history.wip(minute(hours.end(hour)) - 1));
            assertThat(wip.behind(hour).cards()).hasSize(wip.atEnd(hour));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 34, 35, 36})
    void wipGrowsByArrivalsLessDepartures(int seed) {
        given(seed, Filter.ALL);

        Arrivals arrivals = Arrivals.of(replay, hours);
        WipRun wip = WipRun.of(replay, hours);

        int before = 0;
        for (int hour = 0; hour < hours.count(); hour++) {
            assertThat(before + arrivals.arrivals(hour) - arrivals.departures(hour))
                    .isEqualTo(wip.atEnd(hour));
            assertThat(arrivals.behindArrivals(hour).movements()).hasSize(arrivals.arrivals(hour));
            assertThat(arrivals.behindDepartures(hour).movements()).hasSize(arrivals.departures(hour));
            before = wip.atEnd(hour);
        }
        assertThat(LittlesLaw.of(replay).orElseThrow().residual()).isEqualTo(0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 42, 43, 44})
    void throughputCountsThoseThatStayedFinished(int seed) {
        given(seed, Filter.ALL);

        ThroughputRun run = ThroughputRun.of(replay, hours);

        for (int hour = 0; hour < hours.count(); hour++) {
            int bucket = hour;
            long finished = history.cards().stream()
                    .map(this::finish)
                    .filter(Objects::nonNull)
                    .filter(finish -> hours.at(micros(finish.at())) == bucket)
                    .count();
            assertThat(run.cards(hour)).isEqualTo((int) finished);
            assertThat(run.behind(hour).cards()).hasSize((int) finished);
            assertThat(run.pieces(hour)).isEqualTo(5 * finished);
        }
    }

    private Movement finish(CardId card) {
        if (history.placeAt(card, RandomHistory.STEPS * 2) != Place.End.FINISHED) {
            return null;
        }
        return history.way(card).reversed().stream()
                .filter(movement -> movement.from() != Place.End.FINISHED)
                .findFirst()
                .orElseThrow();
    }

    private void given(int seed, Filter filter) {
        history = new RandomHistory(seed, 60);
        replay = Replay.of(Past.of(history.log()), filter);
        hours = hours();
    }

    private Buckets hours() {
        return Buckets.of(Objects.requireNonNull(replay.window()), Buckets.Grain.HOUR, ZoneOffset.UTC);
    }

    private static Predicate<Place> place(int code) {
        return switch (code) {
            case Stays.ORDERS -> place -> place == Place.End.ORDERS;
            case Stays.FINISHED -> place -> place == Place.End.FINISHED;
            default -> place -> RandomHistory.isAt(place, new StationId(code));
        };
    }

    private double average(Predicate<Place> isThere, int hour) {
        int start = minute(Math.max(hours.start(hour), hours.window().start()));
        int end = minute(Math.min(hours.end(hour), hours.window().end()));
        int sum = 0;
        for (int minute = start; minute < end; minute++) {
            sum += count(isThere, minute);
        }
        return (double) sum / (end - start);
    }

    private int count(Predicate<Place> isThere, int minute) {
        return (int) history.cards().stream()
                .filter(card -> isThere.test(history.placeAt(card, minute)))
                .count();
    }

    private static int minute(long micros) {
        return (int) ((micros - micros(pullboard.flow.Story.MONDAY)) / 60_000_000);
    }

    private static long micros(Instant at) {
        return pullboard.flow.Micros.of(at);
    }
}
