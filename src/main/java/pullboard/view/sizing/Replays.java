package pullboard.view.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import pullboard.board.supply.Loop;
import pullboard.plan.sizing.evidence.LoopInputs;
import pullboard.plan.sizing.replay.LoopReplay;
import pullboard.plan.sizing.replay.Replayed;

/// The replays that are set side by side: the loop as it is, and the proposal with one card less and one more.
final class Replays {
    private Replays() {}

    static List<Replayed> of(LoopInputs given, int proposed) {
        Loop wished = given.sized(Math.min(Loop.MOST_CARDS, proposed));
        LoopReplay record = given.evidence().replay(wished.container(), wished.batch());
        SortedSet<Integer> counts = new TreeSet<>();
        for (int cards = wished.cards() - 1; cards <= wished.cards() + 1; cards++) {
            counts.add(cards);
        }
        counts.add(given.evidence().loop().cards());
        List<Replayed> all = new ArrayList<>();
        for (int cards : counts) {
            if (cards >= wished.batch() && cards <= Loop.MOST_CARDS) {
                all.add(record.with(cards));
            }
        }
        return all;
    }
}
