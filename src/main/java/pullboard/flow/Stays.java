package pullboard.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Stays of cards at places side by side in arrays, card by card: at the ends of the board, or (as {@link Visits}) at
/// stations. Known by their index from 0.
public sealed class Stays permits Visits {
    /// For `entered`: it was there before the movements begin.
    public static final long UNKNOWN = Long.MIN_VALUE;
    /// For `left`: it is still there.
    public static final long OPEN = Long.MAX_VALUE;
    /// For `station`: waiting as released work, before the first station.
    public static final int ORDERS = Spots.ORDERS;
    /// For `station`: done.
    public static final int FINISHED = Spots.FINISHED;

    /// Another table that this one goes on from: indices below `offset` are that one's.
    final Stays base;
    final int offset;
    int size;
    int[] card;
    int[] station;
    long[] entered;
    long[] left;
    int[] entry;
    int[] exit;

    Stays(int room, @Nullable Stays base) {
        this.base = base == null ? this : base;
        this.offset = base == null ? 0 : base.size;
        card = new int[room];
        station = new int[room];
        entered = new long[room];
        left = new long[room];
        entry = new int[room];
        exit = new int[room];
    }

    /// Begins a stay; returns its index without the offset, by which the arrays go.
    /// @param movement its position in the sequence, -1: none
    int begin(int ofCard, int atStation, long at, int movement) {
        if (size == card.length) {
            grow(Math.max(256, size * 2));
        }
        card[size] = ofCard;
        station[size] = atStation;
        entered[size] = at;
        left[size] = OPEN;
        entry[size] = movement;
        exit[size] = -1;
        return size++;
    }

    void end(int stay, long at, int movement) {
        left[stay] = at;
        exit[stay] = movement;
    }

    public int size() {
        return offset + size;
    }

    public int card(int stay) {
        return stay < offset ? base.card[stay] : card[stay - offset];
    }

    /// The station's number, or {@link #ORDERS} or {@link #FINISHED}.
    public int station(int stay) {
        return stay < offset ? base.station[stay] : station[stay - offset];
    }

    /// In microseconds, or {@link #UNKNOWN}.
    public long entered(int stay) {
        return stay < offset ? base.entered[stay] : entered[stay - offset];
    }

    /// In microseconds, or {@link #OPEN}.
    public long left(int stay) {
        return stay < offset ? base.left[stay] : left[stay - offset];
    }

    /// Position in the sequence of the movement that began it, or -1.
    int entry(int stay) {
        return stay < offset ? base.entry[stay] : entry[stay - offset];
    }

    /// Position in the sequence of the movement that ended it, or -1.
    int exit(int stay) {
        return stay < offset ? base.exit[stay] : exit[stay - offset];
    }

    /// Whether both its ends are known.
    public boolean isTimed(int stay) {
        return entered(stay) != UNKNOWN && left(stay) != OPEN;
    }

    /// How long it lasted, in microseconds; only where it is timed.
    public long elapsed(int stay) {
        return left(stay) - entered(stay);
    }

    /// How much of it lay within [start, end), in microseconds.
    public long within(int stay, long start, long end) {
        return Math.max(0, Math.min(left(stay), end) - Math.max(entered(stay), start));
    }

    void grow(int length) {
        card = Arrays.copyOf(card, length);
        station = Arrays.copyOf(station, length);
        entered = Arrays.copyOf(entered, length);
        left = Arrays.copyOf(left, length);
        entry = Arrays.copyOf(entry, length);
        exit = Arrays.copyOf(exit, length);
    }
}
