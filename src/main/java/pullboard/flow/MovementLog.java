package pullboard.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;

/// All movements and blocks of a board as arrays of numbers, about 45 bytes a movement. Filled once, from the first
/// entry on, then handed to {@link Figures#of}; not for use by several threads while it is filled.
public final class MovementLog {
    final Columns movements = new Columns();
    final List<CardId> cards = new ArrayList<>();
    final List<String> parts = new ArrayList<>();
    final List<Blocks> blocks = new ArrayList<>();
    private final Map<CardId, Integer> index = new HashMap<>();
    private final History history = new History();
    private long[] quantities = new long[64];
    private int stations;

    /// Takes in one ledger entry: its movements and its blocks.
    public void read(Entry entry) {
        history.read(entry, this::read);
        for (Change change : entry.changes()) {
            if (change instanceof Change.BlockChanged(CardId card, var before, var after)
                    && (before == null) != (after == null)) {
                blocks.get(indexOf(card)).turn(after != null, Micros.of(entry.at()));
            }
        }
    }

    /// Takes in one movement, in the order of the numbers.
    public void read(Movement movement) {
        int card = indexOf(movement.card());
        parts.set(card, movement.part());
        quantities[card] = movement.quantity();
        int from = Spots.of(movement.from());
        int to = Spots.of(movement.to());
        stations = Math.max(stations, Math.max(Spots.station(from), Spots.station(to)) + 1);
        movements.add(card, movement, from, to);
    }

    /// How many movements it holds.
    public int size() {
        return movements.size;
    }

    /// One more than the highest number of a station.
    int stations() {
        return stations;
    }

    long quantity(int card) {
        return quantities[card];
    }

    /// Index of each card's first movement in {@link #byCard}; one more element than cards.
    int[] starts() {
        int[] starts = new int[cards.size() + 1];
        for (int i = 0; i < movements.size; i++) {
            starts[movements.card[i] + 1]++;
        }
        for (int card = 0; card < cards.size(); card++) {
            starts[card + 1] += starts[card];
        }
        return starts;
    }

    /// Indices of the movements card by card, each card's by time, equal times as they were recorded.
    int[] byCard(int[] starts) {
        int[] next = Arrays.copyOf(starts, cards.size());
        int[] order = new int[movements.size];
        for (int i = 0; i < movements.size; i++) {
            order[next[movements.card[i]]++] = i;
        }
        for (int card = 0; card < cards.size(); card++) {
            sortByTime(order, starts[card], starts[card + 1]);
        }
        return order;
    }

    private void sortByTime(int[] order, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (movements.at[order[i]] < movements.at[order[i - 1]]) {
                Integer[] some = Arrays.stream(order, start, end).boxed().toArray(Integer[]::new);
                Arrays.sort(some, (a, b) -> Long.compare(movements.at[a], movements.at[b]));
                for (int j = start; j < end; j++) {
                    order[j] = some[j - start];
                }
                return;
            }
        }
    }

    private int indexOf(CardId card) {
        Integer known = index.get(card);
        if (known != null) {
            return known;
        }
        int added = cards.size();
        index.put(card, added);
        cards.add(card);
        parts.add("");
        blocks.add(Blocks.none());
        if (added == quantities.length) {
            quantities = Arrays.copyOf(quantities, added * 2);
        }
        return added;
    }
}
