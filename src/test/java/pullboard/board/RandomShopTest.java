package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens in a shop, the laws hold: counted here from the cards alone, not with the board's own counting.
class RandomShopTest {
    private static final int STEPS = 4_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theLawsHoldWhateverHappens(long seed) {
        RandomShop shop = new RandomShop(seed);
        int allowed = 0;
        for (int step = 0; step < STEPS; step++) {
            Board before = shop.board();
            Decision decision = shop.step();
            if (decision instanceof Decision.Allowed allow) {
                allowed++;
                assertThat(shop.board().revision()).isEqualTo(before.revision() + 1);
                assertThat(allow.entry().at().isBefore(before.at())).isFalse();
                noHardLimitIsBroken(before, shop.board(), allow.entry().at());
                if (step % 25 == 0) {
                    everyCardIsInOnePlace(before, shop.board());
                }
            } else {
                assertThat(shop.board()).isSameAs(before);
            }
        }
        assertThat(allowed).as("the shop is alive").isGreaterThan(STEPS / 5);
        assertThat(replay(shop.ledger())).isEqualTo(shop.board());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void whatStationsSayIsTheSameWhetherKeptFromEntryToEntryOrAskedAnew(long seed) {
        RandomShop shop = new RandomShop(seed);
        Waiting waiting = new Waiting();
        Board before = Board.EMPTY;
        for (int step = 0; step < 1_500; step++) {
            if (shop.step() instanceof Decision.Allowed allowed) {
                waiting.read(before, allowed.entry(), allowed.after());
                before = allowed.after();
                Map<StationId, Signal.State> anew = new HashMap<>();
                Signals.of(before, shop.now()).forEach((station, signal) -> anew.put(station, signal.state()));
                assertThat(Signals.states(before, waiting, shop.now()))
                        .as("after %s", allowed.entry())
                        .isEqualTo(anew);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void undoPutsTheBoardBackAndRedoDoesItAgain(long seed) {
        RandomShop shop = new RandomShop(seed);
        int undone = 0;
        for (int step = 0; step < 1_500; step++) {
            Board before = shop.board();
            if (!(shop.step() instanceof Decision.Allowed allowed)) {
                continue;
            }
            if (!(Rules.decide(allowed.after(), new Command.Revert(allowed.entry()), "", shop.now())
                    instanceof Decision.Allowed undo)) {
                continue;
            }
            undone++;
            assertThat(visible(undo.after())).as("undo of %s", allowed.entry()).isEqualTo(visible(before));
            if (Rules.decide(undo.after(), new Command.Revert(undo.entry()), "", shop.now())
                    instanceof Decision.Allowed redo) {
                assertThat(visible(redo.after()))
                        .as("redo of %s", allowed.entry())
                        .isEqualTo(visible(allowed.after()));
            }
        }
        assertThat(undone).isGreaterThan(200);
    }

    private static Board replay(List<Entry> ledger) {
        Board board = Board.EMPTY;
        for (Entry entry : ledger) {
            board = board.after(entry);
        }
        return board;
    }

    private static void noHardLimitIsBroken(Board before, Board after, Instant now) {
        Loads load = Loads.of(after);
        Loads was = Loads.of(before);
        for (Station station : after.stations()) {
            WipLimit limit = station.limitAt(now);
            if (limit != null && !limit.soft()) {
                long present = load.at(station.id(), limit.unit());
                if (present > limit.amount() && present > was.at(station.id(), limit.unit())) {
                    fail("%s holds %d, limit %s".formatted(station.name(), present, limit));
                }
            }
        }
        for (SpanLimit span : after.spans()) {
            long present = load.at(stations(after, span));
            if (present > span.amount() && present > was.at(stations(before, span))) {
                fail("%s holds %d".formatted(span, present));
            }
        }
    }

    /// What each station holds, counted from the cards.
    private record Loads(Map<StationId, Long> cards, Map<StationId, Long> pieces) {
        static Loads of(Board board) {
            Loads loads = new Loads(new HashMap<>(), new HashMap<>());
            for (Card card : board.cards().values()) {
                if (card.station() != null) {
                    loads.cards.merge(card.station(), 1L, Long::sum);
                    loads.pieces.merge(card.station(), card.pieces(), Long::sum);
                }
            }
            return loads;
        }

        long at(StationId station, WipLimit.Unit unit) {
            return (unit == WipLimit.Unit.CARDS ? cards : pieces).getOrDefault(station, 0L);
        }

        long at(Set<StationId> stations) {
            return stations.stream()
                    .mapToLong(station -> at(station, WipLimit.Unit.CARDS))
                    .sum();
        }
    }

    private static Set<StationId> stations(Board board, SpanLimit span) {
        List<StationId> order = board.stations().stream().map(Station::id).toList();
        int first = order.indexOf(span.first());
        int last = order.indexOf(span.last());
        return first < 0 || last < 0
                ? Set.of()
                : new HashSet<>(order.subList(Math.min(first, last), Math.max(first, last) + 1));
    }

    private static void everyCardIsInOnePlace(Board before, Board after) {
        if (!after.cards().keySet().containsAll(before.cards().keySet())) {
            fail("a card is lost");
        }
        Map<CardId, Place> found = new HashMap<>();
        for (Place place : after.lanes().keySet()) {
            for (Card card : after.cardsAt(place)) {
                if (found.put(card.id(), place) != null || !card.place().equals(place)) {
                    fail("%s stands at %s and at %s".formatted(card.id(), place, card.place()));
                }
            }
        }
        assertThat(found.size()).isEqualTo(after.cards().size());
    }

    /// What a person sees: stations with limits and stops, and of each card where it is and what it is.
    private static List<Object> visible(Board board) {
        Map<CardId, Object> cards = new HashMap<>();
        for (Card card : board.cards().values()) {
            if (card.isOpen() || card.place() == Place.End.FINISHED) {
                cards.put(card.id(), List.of(card.place(), card.facts(), card.pieces(), String.valueOf(card.block())));
            }
        }
        return List.of(board.shop(), board.stations(), Set.copyOf(board.spans()), cards, board.books());
    }
}
