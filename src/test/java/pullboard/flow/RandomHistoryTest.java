package pullboard.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Random histories, whose figures are worked out a second time by looking at every single second.
class RandomHistoryTest {
    private static final int SECONDS = RandomHistory.STEPS;

    private RandomHistory history = new RandomHistory(0, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void figuresAreWhatAReplaySecondBySecondGives(int seed) {
        history = new RandomHistory(seed, 1);
        MovementLog log = history.log();

        Figures figures = Figures.of(log, Filter.ALL, Percentile.NEAREST_RANK, ZoneOffset.UTC);

        int first = history.first();
        int last = history.last();
        long area = 0;
        int maximum = 0;
        for (int second = first; second <= last; second++) {
            int wip = history.wip(second);
            area += second < last ? wip : 0;
            maximum = Math.max(maximum, wip);
        }
        assertThat(figures.averageWip()).isEqualTo(area / (double) (last - first), within(1e-9));
        assertThat(figures.maximumWip()).isEqualTo(maximum);
        assertThat(figures.littlesLawResidual().getAsDouble()).isEqualTo(0, within(1e-9));
        checkCards(figures);
        checkStations(figures);
    }

    /// The same as if the rest had not been recorded yet, but for when the window ends.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aFilterKnowsNothingOfWhatComesAfterIt(int seed) {
        history = new RandomHistory(seed, 1);
        MovementLog all = history.log();
        for (int second = 5; second < SECONDS; second += 7) {
            Instant until = Story.MONDAY.plusSeconds(second);
            MovementLog known = new MovementLog();
            history.told().stream()
                    .filter(movement -> movement.at().isBefore(until))
                    .forEach(known::read);

            Figures cut = Figures.of(all, Filter.ALL.between(null, until), Percentile.NEAREST_RANK, ZoneOffset.UTC);
            Figures whole = Figures.of(known, Filter.ALL, Percentile.NEAREST_RANK, ZoneOffset.UTC);

            assertThat(cut.finishedCards()).isEqualTo(whole.finishedCards());
            assertThat(cut.stations()).isEqualTo(whole.stations());
            assertThat(cut.open()).isEqualTo(whole.open());
            assertThat(cut.maximumWip()).isEqualTo(whole.maximumWip());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aStationsWipIsThatOfItsVisits(int seed) {
        history = new RandomHistory(seed, 1);
        MovementLog log = history.log();
        StationId station = new StationId(2);

        Figures figures =
                Figures.of(log, Filter.ALL.atStations(Set.of(station)), Percentile.NEAREST_RANK, ZoneOffset.UTC);

        int maximum = 0;
        for (int second = 0; second <= SECONDS; second++) {
            int wip = 0;
            for (CardId id : history.cards()) {
                wip += RandomHistory.isAt(history.placeAt(id, second), station) ? 1 : 0;
            }
            maximum = Math.max(maximum, wip);
        }
        assertThat(figures.maximumWip()).isEqualTo(maximum);
        assertThat(figures.littlesLawResidual().getAsDouble()).isEqualTo(0, within(1e-9));
        assertThat(figures.stations()).extracting(StationFigures::station).containsExactly(station);
        assertThat(figures.cards()).isEqualTo((int) history.cards().stream()
                .filter(id -> history.way(id).stream().anyMatch(movement -> RandomHistory.isAt(movement.to(), station)))
                .count());
    }

    private void checkCards(Figures figures) {
        Map<CardId, FinishedCard> finished = new HashMap<>();
        figures.finishedCards().forEach(card -> finished.put(card.card(), card));
        int open = 0;
        for (CardId id : history.cards()) {
            List<Movement> way = history.way(id);
            Place end = way.getLast().to();
            open += end == Place.End.ORDERS || end instanceof Place.At ? 1 : 0;
            assertThat(finished.containsKey(id)).isEqualTo(end == Place.End.FINISHED);
            if (end == Place.End.FINISHED) {
                int start = way.stream()
                        .filter(movement -> movement.to() instanceof Place.At)
                        .mapToInt(history::step)
                        .findFirst()
                        .orElse(-1);
                Movement finish = way.reversed().stream()
                        .filter(movement -> movement.from() != Place.End.FINISHED)
                        .findFirst()
                        .orElseThrow();
                Duration elapsed = start < 0 ? null : Duration.ofSeconds(history.step(finish) - start);
                assertThat(finished.get(id).elapsed()).isEqualTo(elapsed);
                assertThat(finished.get(id).touch()).isEqualTo(Duration.ofSeconds(touch(id)));
            }
        }
        assertThat(figures.open()).isEqualTo(open);
        assertThat(figures.cards()).isEqualTo(history.cards().size());
        assertThat(figures.throughput().days().values().stream()
                        .mapToInt(Output::cards)
                        .sum())
                .isEqualTo(finished.size());
    }

    private void checkStations(Figures figures) {
        for (StationFigures station : figures.stations()) {
            int visits = 0;
            int open = 0;
            long stayed = 0;
            Set<CardId> seen = new HashSet<>();
            for (CardId id : history.cards()) {
                int entered = -1;
                for (Movement movement : history.way(id)) {
                    boolean was = RandomHistory.isAt(movement.from(), station.station());
                    boolean is = RandomHistory.isAt(movement.to(), station.station());
                    if (is && !was) {
                        entered = history.step(movement);
                    } else if (was && !is) {
                        visits++;
                        stayed += history.step(movement) - entered;
                        seen.add(id);
                        entered = -1;
                    }
                }
                open += entered >= 0 ? 1 : 0;
            }
            assertThat(station.visits()).isEqualTo(visits);
            assertThat(station.open()).isEqualTo(open);
            assertThat(station.cards()).isEqualTo(seen.size());
            assertThat(station.returns()).isEqualTo(visits - seen.size());
            if (visits > 0) {
                assertThat(station.time().n()).isEqualTo(visits);
                assertThat(station.time().mean().toNanos() / 1e9).isEqualTo(stayed / (double) visits, within(1e-6));
            }
        }
    }

    private int touch(CardId id) {
        int touch = 0;
        for (int second = 0; second < SECONDS; second++) {
            touch += history.placeAt(id, second) instanceof Place.At at && at.lane() == pullboard.board.Lane.WORKING
                    ? 1
                    : 0;
        }
        return touch;
    }
}
