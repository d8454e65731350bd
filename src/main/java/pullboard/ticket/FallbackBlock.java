package pullboard.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Place;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.Spot;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;

/// A station or an end of the board on paper: its name and its slots.
///
/// @param spot what its code means
/// @param count what it holds, of its limit where it has one
/// @param signal null: an end of the board
/// @param continued whether it began in the column before
record FallbackBlock(
        Spot spot,
        String name,
        String count,
        @Nullable Signal signal,
        @Nullable Station station,
        List<Slot> slots,
        boolean continued) {

    /// Slots where nobody said how many there are.
    private static final int SPARE = 2;

    FallbackBlock {
        slots = List.copyOf(slots);
    }

    /// Room for one card.
    ///
    /// @param card null: free
    record Slot(@Nullable Card card, boolean ready) {
        static final Slot FREE = new Slot(null, false);
    }

    /// The whole board from Orders to Finished.
    ///
    /// @param finished free slots for what gets finished
    static List<FallbackBlock> of(Board board, Instant now, FallbackWords words, int finished) {
        Map<StationId, Signal> signals = Signals.of(board, now);
        List<FallbackBlock> blocks = new ArrayList<>();
        blocks.add(end(board, Place.End.ORDERS, words, SPARE));
        for (Station station : board.stations()) {
            blocks.add(station(board, station, signals.get(station.id()), now));
        }
        List<Slot> free = Collections.nCopies(finished, Slot.FREE);
        String name = words.end(Place.End.FINISHED);
        blocks.add(new FallbackBlock(Spot.FINISHED, name, "", null, null, free, false));
        return blocks;
    }

    private static FallbackBlock end(Board board, Place.End end, FallbackWords words, int free) {
        List<Slot> slots = new ArrayList<>();
        board.cardsAt(end).forEach(card -> slots.add(new Slot(card, false)));
        slots.addAll(Collections.nCopies(free, Slot.FREE));
        return new FallbackBlock(
                new Spot.One(end), words.end(end), String.valueOf(board.countAt(end)), null, null, slots, false);
    }

    private static FallbackBlock station(Board board, Station station, @Nullable Signal signal, Instant now) {
        List<Slot> slots = new ArrayList<>();
        board.cardsAt(Place.working(station.id())).forEach(card -> slots.add(new Slot(card, false)));
        board.cardsAt(Place.ready(station.id())).forEach(card -> slots.add(new Slot(card, true)));
        WipLimit limit = station.limitAt(now);
        int free = limit != null && limit.unit() == WipLimit.Unit.CARDS
                ? Math.max(0, limit.amount() - slots.size())
                : SPARE;
        slots.addAll(Collections.nCopies(free, Slot.FREE));
        String count = limit == null
                ? String.valueOf(board.countAt(station.id()))
                : board.load(station.id(), limit.unit()) + "/" + limit.amount();
        return new FallbackBlock(new Spot.Whole(station.id()), station.name(), count, signal, station, slots, false);
    }

    /// Its first `count` slots, and the rest as a block of its own.
    FallbackBlock first(int count) {
        return new FallbackBlock(spot, name, this.count, signal, station, slots.subList(0, count), continued);
    }

    FallbackBlock after(int count) {
        return new FallbackBlock(spot, name, this.count, signal, station, slots.subList(count, slots.size()), true);
    }
}
