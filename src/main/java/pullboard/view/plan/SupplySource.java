package pullboard.view.plan;

import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import pullboard.board.Entry;
import pullboard.control.Records;
import pullboard.control.TroubleException;
import pullboard.plan.history.SupplyHistory;
import pullboard.view.kit.Work;

/// The history of supply in memory, read on where the ledger has grown. It lives as long as the window, one for all
/// screens; what it gives never changes and may be asked on any thread.
public final class SupplySource {
    /// Progress is told after so many entries.
    private static final int OFTEN = 512;

    private final Records records;
    private final ReentrantLock one = new ReentrantLock();
    private volatile SupplyHistory known = SupplyHistory.EMPTY;
    private @Nullable Mark last;

    public SupplySource(Records records) {
        this.records = records;
    }

    /// The last entry that was read, so that a restored board, whose history is another, is noticed.
    private record Mark(long revision, Instant at, int changes) {
        static Mark of(Entry entry) {
            return new Mark(entry.revision(), entry.at(), entry.changes().size());
        }
    }

    /// What was read last, at once; empty at first.
    public SupplyHistory known() {
        return known;
    }

    /// All that is recorded now. It waits for the disk: not on the JavaFX thread.
    ///
    /// @param stale asked now and then; the reading stops where it says so, and is never interrupted, since a file
    /// under an interrupted thread closes for all
    /// @throws CancellationException nobody waits for the answer any more
    public SupplyHistory read(BooleanSupplier stale, Work.Progress progress) throws TroubleException {
        one.lock();
        try {
            if (!goOn(stale, progress)) {
                known = SupplyHistory.EMPTY;
                last = null;
                goOn(stale, progress);
            }
            return known;
        } finally {
            one.unlock();
        }
    }

    /// Returns false where the entry that was the last one is not what it was.
    private boolean goOn(BooleanSupplier stale, Work.Progress progress) throws TroubleException {
        Mark before = last;
        boolean[] isSame = {before == null};
        boolean[] isStopped = {false};
        SupplyHistory[] now = {known};
        Mark[] newest = {before};
        records.entries(before == null ? 1 : before.revision(), entry -> {
            if (before != null && entry.revision() == before.revision()) {
                isSame[0] = before.equals(Mark.of(entry));
                return isSame[0];
            }
            now[0] = now[0].with(entry);
            newest[0] = Mark.of(entry);
            if (entry.revision() % OFTEN == 0) {
                progress.at(entry.revision(), 0);
            }
            isStopped[0] = stale.getAsBoolean();
            return !isStopped[0];
        });
        if (isSame[0]) {
            known = now[0];
            last = newest[0];
        }
        if (isStopped[0]) {
            throw new CancellationException();
        }
        return isSame[0];
    }
}
