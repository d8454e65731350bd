package pullboard.flow;

import java.util.Arrays;
import pullboard.board.Movement;

/// Movements side by side in arrays, in the order recorded.
final class Columns {
    int size;
    int[] card = new int[256];
    boolean[] undo = new boolean[256];
    long[] at = new long[256];
    int[] from = new int[256];
    int[] to = new int[256];
    long[] good = new long[256];
    long[] rejected = new long[256];
    long[] held = new long[256];

    void add(int ofCard, Movement movement, int fromSpot, int toSpot) {
        if (size == card.length) {
            grow(size * 2);
        }
        card[size] = ofCard;
        undo[size] = movement.kind() == Movement.Kind.UNDO;
        at[size] = Micros.of(movement.at());
        from[size] = fromSpot;
        to[size] = toSpot;
        good[size] = movement.result().good();
        rejected[size] = movement.result().rejected();
        held[size] = movement.result().held();
        size++;
    }

    boolean isCounted(int movement) {
        return good[movement] >= 0 || rejected[movement] >= 0 || held[movement] >= 0;
    }

    private void grow(int length) {
        card = Arrays.copyOf(card, length);
        undo = Arrays.copyOf(undo, length);
        at = Arrays.copyOf(at, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        good = Arrays.copyOf(good, length);
        rejected = Arrays.copyOf(rejected, length);
        held = Arrays.copyOf(held, length);
    }
}
