package pullboard.plan.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.LevelPlan;

/// The days whose plan stands in the books already: they stay as they are.
final class KeptDays {
    private final Map<LocalDate, LevelPlan> plans = new HashMap<>();

    KeptDays(List<LevelPlan> plans) {
        plans.forEach(plan -> this.plans.put(plan.day(), plan));
    }

    boolean has(LocalDate day) {
        return plans.containsKey(day);
    }

    /// Cards of a row on a day.
    long cards(LocalDate day, String row) {
        return slots(day).stream()
                .filter(slot -> slot.loop().equals(row))
                .mapToLong(LevelPlan.Slot::cards)
                .sum();
    }

    /// The cards of a day in so many intervals; what was planned for a later one, in a longer day, goes to the last.
    List<List<String>> cards(LocalDate day, int intervals, List<String> rows) {
        List<List<String>> cards = new ArrayList<>();
        for (int i = 0; i < intervals; i++) {
            cards.add(new ArrayList<>());
        }
        for (LevelPlan.Slot slot : slots(day)) {
            if (rows.contains(slot.loop())) {
                cards.get(Math.min(slot.interval(), intervals - 1))
                        .addAll(Collections.nCopies(slot.cards(), slot.loop()));
            }
        }
        return cards;
    }

    private List<LevelPlan.Slot> slots(LocalDate day) {
        @Nullable LevelPlan plan = plans.get(day);
        return plan == null ? List.of() : plan.slots();
    }
}
