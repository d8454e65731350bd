package pullboard.board.supply;

import java.time.LocalDate;
import java.util.List;

/// The levelling box (heijunka) of one day: which loop's cards are released in which interval.
public record LevelPlan(LocalDate day, int intervals, List<Slot> slots) implements Master {
    public LevelPlan {
        slots = List.copyOf(slots);
    }

    /// Cards of a loop in interval `interval` from 0.
    ///
    /// @param released how many of them have been released
    public record Slot(int interval, String loop, int cards, int released) {}

    @Override
    public String key() {
        return day.toString();
    }

    @Override
    public String fault() {
        if (intervals < 1 || intervals > 200) {
            return "intervals";
        }
        boolean sound = slots.stream()
                .allMatch(slot -> slot.interval() >= 0
                        && slot.interval() < intervals
                        && slot.cards() >= 1
                        && slot.released() >= 0
                        && slot.released() <= slot.cards());
        return sound ? "" : "slots";
    }
}
