package pullboard.view.alert;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.control.Records;
import pullboard.control.TroubleException;
import pullboard.plan.alert.AlertLog;
import pullboard.plan.alert.Alerts;
import pullboard.report.alert.AlertReading;

/// What alerts have to know of the past, read from the ledger once and then as it grows. It lives as long as the
/// window.
final class AlertSource {
    private final Records records;
    private final ReentrantLock one = new ReentrantLock();
    private @Nullable AlertLog log;
    private @Nullable Mark last;

    AlertSource(Records records) {
        this.records = records;
    }

    /// The last entry that was read, so that a restored board, whose history is another, is noticed.
    private record Mark(long revision, Instant at, int changes) {
        static Mark of(Entry entry) {
            return new Mark(entry.revision(), entry.at(), entry.changes().size());
        }
    }

    /// Judges a board. Waits for the disk: not on the JavaFX thread.
    ///
    /// @param percent chance below which an order is at risk
    /// @param stale asked now and then; the reading stops where it says so
    /// @throws CancellationException nobody waits for the answer any more
    Alerts of(Board board, int percent, Instant now, BooleanSupplier stale) throws TroubleException {
        one.lock();
        try {
            AlertLog known = log;
            if (known == null || !goOn(known, board, stale)) {
                known = new AlertLog(now.minus(AlertReading.BACK));
                log = known;
                last = null;
                goOn(known, board, stale);
            }
            if (stale.getAsBoolean()) {
                throw new CancellationException();
            }
            if (last == null || last.revision() == board.revision()) {
                known.standOn(board);
            }
            return AlertReading.of(board, known, Map.of(), percent, now);
        } finally {
            one.unlock();
        }
    }

    /// Returns false where the entry that was the last one is not what it was.
    private boolean goOn(AlertLog into, Board board, BooleanSupplier stale) throws TroubleException {
        Mark known = last;
        if (known != null && board.revision() < known.revision()) {
            return false;
        }
        boolean[] isSame = {known == null};
        records.entries(known == null ? 1 : known.revision(), entry -> {
            if (known != null && entry.revision() == known.revision()) {
                isSame[0] = known.equals(Mark.of(entry));
                return isSame[0] && entry.revision() < board.revision();
            }
            into.read(entry);
            last = Mark.of(entry);
            return entry.revision() < board.revision() && !stale.getAsBoolean();
        });
        return isSame[0];
    }
}
