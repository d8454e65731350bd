package pullboard.flow.series;

import java.util.Arrays;
import pullboard.flow.Replay;

/// What a point of a chart is made of: indices of cards and of movements in the log.
public final class Behind {
    private final int[] cards;
    private final int[] movements;

    private Behind(int[] cards, int[] movements) {
        this.cards = cards;
        this.movements = movements;
    }

    /// These cards with all their movements.
    public static Behind cards(Replay replay, int... cards) {
        Found movements = new Found();
        for (int card : cards) {
            for (int movement : replay.movementsOf(card)) {
                movements.add(movement);
            }
        }
        return new Behind(cards, movements.toArray());
    }

    /// These visits with the movements that began and ended them.
    public static Behind visits(Replay replay, int... visits) {
        Found movements = new Found();
        for (int visit : visits) {
            addIfAny(movements, replay.entry(replay.visits(), visit));
            addIfAny(movements, replay.exit(replay.visits(), visit));
        }
        int[] cards =
                Arrays.stream(visits).map(replay.visits()::card).distinct().toArray();
        return new Behind(cards, movements.toArray());
    }

    public static Behind movements(Replay replay, int... movements) {
        int[] cards =
                Arrays.stream(movements).map(replay.log()::cardOf).distinct().toArray();
        return new Behind(cards, movements);
    }

    private static void addIfAny(Found movements, int movement) {
        if (movement >= 0) {
            movements.add(movement);
        }
    }

    /// Each card once.
    public int[] cards() {
        return cards.clone();
    }

    public int[] movements() {
        return movements.clone();
    }
}
