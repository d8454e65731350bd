package pullboard.flow.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;
import pullboard.board.Place;
import pullboard.board.RandomShop;

class TimeTravelTest {

    /// From the last import on, the boards that were on the screen; the screen itself is the slow way to know.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyBoardIsTheOneThatWasOnTheScreen(int seed) {
        List<Entry> ledger = ledger(seed, 700);
        TimeTravel travel = TimeTravel.of(ledger, _ -> true).orElseThrow();
        int last = lastImport(ledger);

        Board board = Board.EMPTY;
        int checked = 0;
        for (int i = 0; i < ledger.size(); i++) {
            board = board.after(ledger.get(i));
            boolean isLastOfItsTime = i + 1 == ledger.size()
                    || ledger.get(i + 1).at().isAfter(ledger.get(i).at());
            if (isLastOfItsTime && i >= last) {
                assertThat(travel.at(ledger.get(i).at()).board()).isEqualTo(board);
                checked++;
            }
        }
        assertThat(checked).isPositive();
        assertThat(travel.last()).contains(ledger.getLast().at());
    }

    /// Before the last import, imported cards are where history says they were then.
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
    void importedHistoryIsShownWhenItHappened(int seed) {
        List<Entry> ledger = ledger(seed, 400);
        TimeTravel travel = TimeTravel.of(ledger, _ -> true).orElseThrow();
        int last = lastImport(ledger);
        assertThat(last).isPositive();
        List<Movement> movements = movements(ledger.subList(0, last + 1));
        Instant turn = ledger.get(last).at();

        for (Movement one : movements) {
            if (one.at().isBefore(turn)) {
                assertThat(places(travel.at(one.at()).board()))
                        .containsExactlyInAnyOrderEntriesOf(places(movements, one.at()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24})
    void playingOnIsTheSameAsGoingThere(int seed) {
        TimeTravel travel = TimeTravel.of(ledger(seed, 600), _ -> true).orElseThrow();
        Random random = new Random(seed);
        Instant at = travel.first().orElseThrow().minusSeconds(10);
        Moment moment = travel.at(at);
        assertThat(moment.board().cards()).isEmpty();
        while (at.isBefore(travel.last().orElseThrow())) {
            at = at.plusSeconds(random.nextInt(9) == 0 ? 200_000 : random.nextInt(2000));
            moment = travel.on(moment, at);
            assertThat(moment).isEqualTo(travel.at(at));
        }
        Instant back = at.minus(Duration.ofHours(30));
        assertThat(travel.on(moment, back)).isEqualTo(travel.at(back));
    }

    @Test
    void whoeverIsNotPatientGetsNothing() {
        List<Long> told = new ArrayList<>();

        assertThat(TimeTravel.of(ledger(1, 2500), told::add)).isPresent();
        assertThat(told).hasSizeGreaterThan(1).isSorted();
        assertThat(TimeTravel.of(ledger(1, 2500), _ -> false)).isEmpty();
    }

    @Test
    void anEmptyLedgerHasAnEmptyBoardAtAllTimes() {
        TimeTravel travel = TimeTravel.of(List.of(), _ -> true).orElseThrow();

        assertThat(travel.at(Instant.EPOCH).board()).isEqualTo(Board.EMPTY);
        assertThat(travel.first()).isEmpty();
        assertThat(travel.last()).isEmpty();
    }

    private static List<Entry> ledger(int seed, int steps) {
        RandomShop shop = new RandomShop(seed);
        for (int i = 0; i < steps; i++) {
            shop.step();
        }
        return shop.ledger();
    }

    private static int lastImport(List<Entry> ledger) {
        int last = -1;
        for (int i = 0; i < ledger.size(); i++) {
            last = Timeline.isHistory(ledger.get(i)) ? i : last;
        }
        return last;
    }

    private static List<Movement> movements(List<Entry> ledger) {
        List<Movement> movements = new ArrayList<>();
        History history = new History();
        ledger.forEach(entry -> history.read(entry, movements::add));
        movements.sort(Comparator.comparing(Movement::at));
        return movements;
    }

    private static Map<CardId, Place> places(List<Movement> movements, Instant at) {
        Map<CardId, Place> places = new HashMap<>();
        movements.stream()
                .filter(movement -> !movement.at().isAfter(at))
                .forEach(movement -> places.put(movement.card(), movement.to()));
        return places;
    }

    private static Map<CardId, Place> places(Board board) {
        Map<CardId, Place> places = new HashMap<>();
        for (Card card : board.cards().values()) {
            places.put(card.id(), card.place());
        }
        return places;
    }
}
