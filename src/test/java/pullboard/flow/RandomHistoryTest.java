package pullboard.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Random histories, whose figures are worked out a second time by looking at every single second.
class RandomHistoryTest {
    private static final int SECONDS = 400;

    private final List<Movement> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void figuresAreWhatAReplaySecondBySecondGives(int seed) {
        tell(new Random(seed));
        MovementLog log = new MovementLog();
        told.forEach(log::read);

        Figures figures = Figures.of(log, Filter.ALL, Percentile.NEAREST_RANK, ZoneOffset.UTC);

        int first = told.stream().mapToInt(RandomHistoryTest::second).min().orElseThrow();
        int last = told.stream().mapToInt(RandomHistoryTest::second).max().orElseThrow();
        long area = 0;
        int maximum = 0;
        for (int second = first; second <= last; second++) {
            int wip = wip(second);
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
        tell(new Random(seed));
        MovementLog all = new MovementLog();
        told.forEach(all::read);
        for (int second = 5; second < SECONDS; second += 7) {
            Instant until = Story.MONDAY.plusSeconds(second);
            MovementLog known = new MovementLog();
            told.stream().filter(movement -> movement.at().isBefore(until)).forEach(known::read);

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
        tell(new Random(seed));
        MovementLog log = new MovementLog();
        told.forEach(log::read);
        StationId station = new StationId(2);

        Figures figures =
                Figures.of(log, Filter.ALL.atStations(Set.of(station)), Percentile.NEAREST_RANK, ZoneOffset.UTC);

        int maximum = 0;
        for (int second = 0; second <= SECONDS; second++) {
            int wip = 0;
            for (CardId id : cards()) {
                wip += isAt(placeAt(id, second), station) ? 1 : 0;
            }
            maximum = Math.max(maximum, wip);
        }
        assertThat(figures.maximumWip()).isEqualTo(maximum);
        assertThat(figures.littlesLawResidual().getAsDouble()).isEqualTo(0, within(1e-9));
        assertThat(figures.stations()).extracting(StationFigures::station).containsExactly(station);
        assertThat(figures.cards()).isEqualTo((int) cards().stream()
                .filter(id -> way(id).stream().anyMatch(movement -> isAt(movement.to(), station)))
                .count());
    }

    private void checkCards(Figures figures) {
        Map<CardId, FinishedCard> finished = new HashMap<>();
        figures.finishedCards().forEach(card -> finished.put(card.card(), card));
        int open = 0;
        for (CardId id : cards()) {
            List<Movement> way = way(id);
            Place end = way.getLast().to();
            open += end == Place.End.ORDERS || end instanceof Place.At ? 1 : 0;
            assertThat(finished.containsKey(id)).isEqualTo(end == Place.End.FINISHED);
            if (end == Place.End.FINISHED) {
                int start = way.stream()
                        .filter(movement -> movement.to() instanceof Place.At)
                        .mapToInt(RandomHistoryTest::second)
                        .findFirst()
                        .orElse(-1);
                Movement finish = way.reversed().stream()
                        .filter(movement -> movement.from() != Place.End.FINISHED)
                        .findFirst()
                        .orElseThrow();
                Duration elapsed = start < 0 ? null : Duration.ofSeconds(second(finish) - start);
                assertThat(finished.get(id).elapsed()).isEqualTo(elapsed);
                assertThat(finished.get(id).touch()).isEqualTo(Duration.ofSeconds(touch(id)));
            }
        }
        assertThat(figures.open()).isEqualTo(open);
        assertThat(figures.cards()).isEqualTo(cards().size());
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
            for (CardId id : cards()) {
                int entered = -1;
                for (Movement movement : way(id)) {
                    boolean was = isAt(movement.from(), station.station());
                    boolean is = isAt(movement.to(), station.station());
                    if (is && !was) {
                        entered = second(movement);
                    } else if (was && !is) {
                        visits++;
                        stayed += second(movement) - entered;
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

    /// Cards that are in a station in the second that begins at `second`.
    private int wip(int second) {
        int wip = 0;
        for (CardId id : cards()) {
            wip += placeAt(id, second) instanceof Place.At ? 1 : 0;
        }
        return wip;
    }

    private int touch(CardId id) {
        int touch = 0;
        for (int second = 0; second < SECONDS; second++) {
            touch += placeAt(id, second) instanceof Place.At at && at.lane() == pullboard.board.Lane.WORKING ? 1 : 0;
        }
        return touch;
    }

    private Place placeAt(CardId id, int second) {
        Place place = Place.End.OUTSIDE;
        for (Movement movement : way(id)) {
            if (second(movement) <= second) {
                place = movement.to();
            }
        }
        return place;
    }

    private List<Movement> way(CardId id) {
        return told.stream().filter(movement -> movement.card().equals(id)).toList();
    }

    private Set<CardId> cards() {
        Set<CardId> cards = new HashSet<>();
        told.forEach(movement -> cards.add(movement.card()));
        return cards;
    }

    private static boolean isAt(Place place, StationId station) {
        return place instanceof Place.At at && at.station().equals(station);
    }

    private static int second(Movement movement) {
        return (int) Duration.between(Story.MONDAY, movement.at()).toSeconds();
    }

    private void tell(Random random) {
        for (int card = 0; card < 12; card++) {
            int now = random.nextInt(SECONDS / 2);
            Place place = Place.End.OUTSIDE;
            int moves = 1 + random.nextInt(12);
            for (int i = 0; i < moves; i++) {
                Place to = i == moves - 1 && random.nextBoolean() ? Place.End.FINISHED : place(random);
                told.add(movement(card, now, place, to));
                place = to;
                now += random.nextInt(3) == 0 ? 0 : random.nextInt(15);
            }
        }
    }

    private Movement movement(int card, int second, Place from, Place to) {
        Instant at = Story.MONDAY.plusSeconds(second);
        return new Movement(
                told.size() + 1L,
                new CardId("C" + card),
                "Shaft",
                5,
                Movement.Kind.MOVE,
                at,
                from,
                to,
                Pieces.NOT_COUNTED,
                "",
                "");
    }

    private static Place place(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Place.End.ORDERS;
            case 1 -> Place.End.FINISHED;
            case 2 -> Place.End.CANCELLED;
            case 3, 4 -> Place.ready(new StationId(1 + random.nextInt(3)));
            default -> Place.working(new StationId(1 + random.nextInt(3)));
        };
    }
}
