package pullboard.flow.calendar;

import java.util.Map;
import pullboard.board.StationId;

/// Whose working time counts: the shop's for a card's whole way, a station's own for what happens there.
///
/// @param shop for every station that has none of its own
public record WorkHours(WorkingTime shop, Map<StationId, WorkingTime> own) {
    /// No calendar: elapsed time everywhere.
    public static final WorkHours ELAPSED = new WorkHours(WorkingTime.ELAPSED, Map.of());

    public WorkHours {
        own = Map.copyOf(own);
    }

    /// One and the same for all.
    public static WorkHours all(WorkingTime time) {
        return new WorkHours(time, Map.of());
    }

    public WorkingTime at(StationId station) {
        return own.getOrDefault(station, shop);
    }

    /// Working microseconds of a station in [start, end), of times in microseconds since 1970.
    ///
    /// @param station its number; below 0: the shop
    public long micros(int station, long start, long end) {
        WorkingTime time = station < 0 || own.isEmpty() ? shop : at(new StationId(station));
        return time.micros(start, end);
    }
}
