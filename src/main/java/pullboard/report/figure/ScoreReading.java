package pullboard.report.figure;

import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.plan.history.SupplyHistory;

/// Reads the ledger for key figures, where nobody keeps it in memory: all entries from the first, in order.
public final class ScoreReading {
    private final MovementLog log = new MovementLog();
    private SupplyHistory history = SupplyHistory.EMPTY;

    public void read(Entry entry) {
        log.read(entry);
        history = history.with(entry);
    }

    /// @param board as it was after the last entry
    public Scoreboard scoreboard(Board board) {
        return new Scoreboard(Past.of(log), history, board);
    }
}
