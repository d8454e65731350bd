package pullboard.view.loop;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import pullboard.board.Entry;
import pullboard.control.Records;
import pullboard.control.TroubleException;
import pullboard.plan.loop.Usage;
import pullboard.plan.loop.UsageLog;

/// What was used lately, read from the ledger once and then as it grows. It lives as long as the window.
public final class UsageSource {
    private final Records records;
    private final ReentrantLock one = new ReentrantLock();
    private UsageLog log = new UsageLog();
    private @Nullable Mark last;

    public UsageSource(Records records) {
        this.records = records;
    }

    /// The last entry that was read, so that a restored board, whose history is another, is noticed.
    private record Mark(long revision, Instant at, int changes) {
        static Mark of(Entry entry) {
            return new Mark(entry.revision(), entry.at(), entry.changes().size());
        }
    }

    /// Reads on and tells. Waits for the disk: not on the JavaFX thread.
    public Usage at(Instant now) throws TroubleException {
        one.lock();
        try {
            if (!goOn()) {
                log = new UsageLog();
                last = null;
                goOn();
            }
            return log.at(now);
        } finally {
            one.unlock();
        }
    }

    /// Returns false where the entry that was the last one is not what it was.
    private boolean goOn() throws TroubleException {
        Mark known = last;
        boolean[] isSame = {known == null};
        records.entries(known == null ? 1 : known.revision(), entry -> {
            if (known != null && entry.revision() == known.revision()) {
                isSame[0] = known.equals(Mark.of(entry));
                return isSame[0];
            }
            log.read(entry);
            last = Mark.of(entry);
            return true;
        });
        return isSame[0];
    }
}
