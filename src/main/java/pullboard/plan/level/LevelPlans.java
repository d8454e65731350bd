package pullboard.plan.level;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.LevelPlan;

/// A box whose rows are loops, as the books keep it: one plan a day.
public final class LevelPlans {
    private LevelPlans() {}

    /// The plan of a working day.
    ///
    /// @param before the plan that the books have for that day, null: none; what was released stays released
    public static LevelPlan of(HeijunkaBox box, LocalDate day, @Nullable LevelPlan before) {
        List<Integer> intervals = box.horizon().of(day);
        List<LevelPlan.Slot> slots = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            for (String row : new LinkedHashSet<>(box.slots().get(intervals.get(i)))) {
                int cards = box.cards(row, intervals.get(i));
                slots.add(new LevelPlan.Slot(i, row, cards, Math.min(cards, released(before, i, row))));
            }
        }
        return new LevelPlan(day, intervals.size(), slots);
    }

    /// The plan cut into other intervals: each card goes to the one in which its old one began.
    ///
    /// @param before intervals of that day which the plan was made for
    /// @param after what they become, at least one
    public static LevelPlan recut(LevelPlan plan, List<Interval> before, List<Interval> after) {
        Map<Integer, Map<String, LevelPlan.Slot>> cut = new TreeMap<>();
        for (LevelPlan.Slot slot : plan.slots()) {
            Instant from =
                    before.get(Math.min(slot.interval(), before.size() - 1)).from();
            int to = 0;
            while (to < after.size() - 1 && !after.get(to + 1).from().isAfter(from)) {
                to++;
            }
            LevelPlan.Slot moved = new LevelPlan.Slot(to, slot.loop(), slot.cards(), slot.released());
            cut.computeIfAbsent(to, _ -> new LinkedHashMap<>()).merge(slot.loop(), moved, LevelPlans::both);
        }
        return new LevelPlan(
                plan.day(),
                after.size(),
                cut.values().stream().flatMap(slots -> slots.values().stream()).toList());
    }

    private static LevelPlan.Slot both(LevelPlan.Slot one, LevelPlan.Slot other) {
        return new LevelPlan.Slot(
                one.interval(), one.loop(), one.cards() + other.cards(), one.released() + other.released());
    }

    private static int released(@Nullable LevelPlan plan, int interval, String row) {
        return plan == null
                ? 0
                : plan.slots().stream()
                        .filter(slot ->
                                slot.interval() == interval && slot.loop().equals(row))
                        .mapToInt(LevelPlan.Slot::released)
                        .sum();
    }
}
