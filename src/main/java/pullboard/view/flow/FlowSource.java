package pullboard.view.flow;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.control.Records;
import pullboard.control.TroubleException;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.flow.calendar.Calendars;
import pullboard.view.kit.Work;

/// The board's history in memory, read on where it has grown, for questions about it. One question at a time, each on
/// a thread that may wait; it lives as long as the window, so that coming back is instant.
public final class FlowSource {
    /// Progress is told after so many entries.
    private static final int OFTEN = 512;

    private final Records records;
    private final ReentrantLock one = new ReentrantLock();
    private MovementLog log = new MovementLog();
    private @Nullable Mark last;
    private @Nullable Ready elapsed;
    private @Nullable Ready working;

    public FlowSource(Records records) {
        this.records = records;
    }

    /// The last entry that was read, so that a restored board, whose history is another, is noticed.
    private record Mark(long revision, Instant at, int changes) {
        static Mark of(Entry entry) {
            return new Mark(entry.revision(), entry.at(), entry.changes().size());
        }
    }

    /// A past that is in order, and the calendars by which its time counts.
    private record Ready(Past past, Map<String, String> documents, ZoneId zone) {}

    /// Answers a question about all that was recorded up to a board.
    ///
    /// @param isWorking whether time counts by the shop's calendars
    /// @param stale asked now and then; the reading stops where it says so, and is never interrupted, since a file
    /// under an interrupted thread closes for all
    /// @throws CancellationException nobody waits for the answer any more
    public <T> T ask(
            Board board, boolean isWorking, BooleanSupplier stale, Work.Progress progress, Function<Past, T> question)
            throws TroubleException {
        one.lock();
        try {
            stopIf(stale);
            readTo(board, stale, progress);
            Past past = past(board, isWorking);
            stopIf(stale);
            return question.apply(past);
        } finally {
            one.unlock();
        }
    }

    /// Looks something up for an answer that was given before. May wait.
    public <T> T look(Function<MovementLog, T> question) {
        one.lock();
        try {
            return question.apply(log);
        } finally {
            one.unlock();
        }
    }

    private static void stopIf(BooleanSupplier stale) {
        if (stale.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void readTo(Board board, BooleanSupplier stale, Work.Progress progress) throws TroubleException {
        if (last != null && last.revision() == board.revision() && log.size() == board.movements()) {
            return;
        }
        elapsed = null;
        working = null;
        if (!goOn(board, stale, progress)) {
            log = new MovementLog();
            last = null;
            goOn(board, stale, progress);
        }
        stopIf(stale);
    }

    /// Returns false where the entry that was the last one is not what it was.
    private boolean goOn(Board board, BooleanSupplier stale, Work.Progress progress) throws TroubleException {
        Mark known = last;
        if (known != null && board.revision() < known.revision()) {
            return false;
        }
        boolean[] isSame = {known == null};
        records.entries(known == null ? 1 : known.revision(), entry -> {
            if (known != null && entry.revision() == known.revision()) {
                isSame[0] = known.equals(Mark.of(entry));
                return isSame[0];
            }
            log.read(entry);
            last = Mark.of(entry);
            if (entry.revision() % OFTEN == 0) {
                progress.at(entry.revision(), board.revision());
            }
            return entry.revision() < board.revision() && !stale.getAsBoolean();
        });
        return isSame[0];
    }

    private Past past(Board board, boolean isWorking) {
        Ready known = isWorking ? working : elapsed;
        ZoneId zone = board.shop().zone();
        Map<String, String> documents = isWorking ? board.documents() : Map.of();
        if (known != null && known.documents().equals(documents) && known.zone().equals(zone)) {
            return known.past();
        }
        Past past = isWorking ? Past.of(log, Calendars.of(documents).hours(zone)::micros) : Past.of(log);
        Ready made = new Ready(past, documents, zone);
        if (isWorking) {
            working = made;
        } else {
            elapsed = made;
        }
        return past;
    }
}
