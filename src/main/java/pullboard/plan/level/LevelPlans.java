package pullboard.plan.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
