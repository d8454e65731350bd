package pullboard.flow;

import java.util.Arrays;
import pullboard.board.Movement;
import pullboard.board.Pieces;

/// Movements side by side in arrays, in the order recorded.
final class Columns {
    private static final Movement.Kind[] KINDS = Movement.Kind.values();

    int size;
    int[] card = new int[256];
    byte[] kind = new byte[256];
    long[] at = new long[256];
    int[] from = new int[256];
    int[] to = new int[256];
    long[] quantity = new long[256];
    long[] good = new long[256];
    long[] rejected = new long[256];
    long[] held = new long[256];
    int[] part = new int[256];
    int[] operator = new int[256];
    int[] reason = new int[256];
    private final Words words = new Words();

    void add(int ofCard, Movement movement, int fromSpot, int toSpot) {
        if (size == card.length) {
            grow(size * 2);
        }
        card[size] = ofCard;
        kind[size] = (byte) movement.kind().ordinal();
        at[size] = Micros.of(movement.at());
        from[size] = fromSpot;
        to[size] = toSpot;
        quantity[size] = movement.quantity();
        good[size] = movement.result().good();
        rejected[size] = movement.result().rejected();
        held[size] = movement.result().held();
        part[size] = words.of(movement.part());
        operator[size] = words.of(movement.operator());
        reason[size] = words.of(movement.reason());
        size++;
    }

    boolean isCounted(int movement) {
        return good[movement] >= 0 || rejected[movement] >= 0 || held[movement] >= 0;
    }

    Movement.Kind kind(int movement) {
        return KINDS[kind[movement]];
    }

    boolean isUndo(int movement) {
        return kind(movement) == Movement.Kind.UNDO;
    }

    String part(int movement) {
        return words.at(part[movement]);
    }

    String operator(int movement) {
        return words.at(operator[movement]);
    }

    String reason(int movement) {
        return words.at(reason[movement]);
    }

    Pieces result(int movement) {
        return new Pieces(good[movement], rejected[movement], held[movement]);
    }

    private void grow(int length) {
        card = Arrays.copyOf(card, length);
        kind = Arrays.copyOf(kind, length);
        at = Arrays.copyOf(at, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        quantity = Arrays.copyOf(quantity, length);
        good = Arrays.copyOf(good, length);
        rejected = Arrays.copyOf(rejected, length);
        held = Arrays.copyOf(held, length);
        part = Arrays.copyOf(part, length);
        operator = Arrays.copyOf(operator, length);
        reason = Arrays.copyOf(reason, length);
    }
}
