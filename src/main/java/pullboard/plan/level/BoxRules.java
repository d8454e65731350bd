package pullboard.plan.level;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which cards of a box may be moved. Refusals that no reason helps come first. A card that is more work than an
/// interval holds may stand in it alone.
public final class BoxRules {
    private BoxRules() {}

    /// @param frozen how many intervals after those that have begun are frozen, at least 0
    public static BoxAnswer decide(HeijunkaBox box, BoxMove move, int frozen, Instant now) {
        Horizon horizon = box.horizon();
        if (!isIn(horizon, move.from()) || box.cards(move.part(), move.from()) == 0) {
            return new BoxAnswer.NothingThere(move.part(), move.from());
        }
        if (!isIn(horizon, move.to())) {
            return new BoxAnswer.NothingThere(move.part(), move.to());
        }
        if (move.from() == move.to()) {
            return new BoxAnswer.SameInterval(move.to());
        }
        int first = Math.min(move.from(), move.to());
        int begun = horizon.begun(now);
        if (first < begun) {
            return new BoxAnswer.AlreadyReleased(first, horizon.interval(first).from());
        }
        HeijunkaBox after = box.moved(move.part(), move.from(), move.to());
        BoxAnswer harm = harm(box, after, move);
        if (harm != null) {
            return harm;
        }
        boolean isFrozen = first < begun + frozen;
        if (isFrozen && move.reason().isBlank()) {
            int last = Math.min(horizon.size(), begun + frozen) - 1;
            return new BoxAnswer.ReasonNeeded(horizon.interval(last).until());
        }
        return new BoxAnswer.Moved(after, after.spread(move.part()), isFrozen);
    }

    private static boolean isIn(Horizon horizon, int interval) {
        return interval >= 0 && interval < horizon.size();
    }

    private static @Nullable BoxAnswer harm(HeijunkaBox box, HeijunkaBox after, BoxMove move) {
        List<Long> before = box.missing(move.part());
        List<Long> missing = after.missing(move.part());
        for (int day = 0; day < missing.size(); day++) {
            if (missing.get(day) > before.get(day)) {
                return new BoxAnswer.TooLate(move.part(), after.horizon().days().get(day), missing.get(day));
            }
        }
        return after.isOver(move.to()) && after.slots().get(move.to()).size() > 1
                ? new BoxAnswer.Overfull(
                        move.to(),
                        after.load(move.to()),
                        after.horizon().interval(move.to()).capacity())
                : null;
    }
}
