package pullboard.plan.alert;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.supply.Kanban;
import pullboard.plan.history.Raised;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.loop.Usage;
import pullboard.plan.loop.UsageLog;

/// What alerts have to know of the past, learnt from the ledger entry by entry.
public final class AlertLog {
    private final UsageLog usage = new UsageLog();
    private final StationLog stations;
    private final Map<String, Instant> emptied = new HashMap<>();
    private SupplyHistory supply = SupplyHistory.EMPTY;

    /// @param from how stations stood is remembered from then on
    public AlertLog(Instant from) {
        stations = new StationLog(from);
    }

    /// Reads the next entry.
    public void read(Entry entry) {
        usage.read(entry);
        supply = supply.with(entry);
        stations.read(entry);
        for (Change change : entry.changes()) {
            if (change instanceof Change.ItemChanged(Kanban before, Kanban after)
                    && before.state() == Kanban.State.FULL
                    && after.state() != Kanban.State.FULL) {
                emptied.put(after.number(), after.since());
            }
        }
    }

    /// Told the board that came of all that was read, so that it need not be kept twice.
    public void standOn(Board board) {
        stations.standOn(board);
    }

    Usage usage(Instant now) {
        return usage.at(now);
    }

    List<Raised> raises() {
        return supply.raises();
    }

    /// When the kanban's container was last taken; null: never.
    @Nullable
    Instant emptied(String kanban) {
        return emptied.get(kanban);
    }

    StationLog stations() {
        return stations;
    }
}
