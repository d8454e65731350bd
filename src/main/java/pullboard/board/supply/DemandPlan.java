package pullboard.board.supply;

import java.time.LocalDate;
import java.util.List;

/// Demand for a part that somebody told us: a customer's call-off, a sales plan.
public record DemandPlan(String part, List<Day> days) implements Master {
    public DemandPlan {
        days = List.copyOf(days);
    }

    /// Pieces wanted on a day, from 0.
    public record Day(LocalDate day, long pieces) {}

    @Override
    public String key() {
        return part;
    }

    @Override
    public String fault() {
        if (!Text.isKey(part)) {
            return "part";
        }
        return days.stream().anyMatch(day -> day.pieces() < 0) ? "pieces" : "";
    }
}
