package pullboard.paper.print;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// How far a job is on its way to the printer, and the way to break it off.
final class Sent {
    private final IntConsumer told;
    private @Nullable Runnable breakOff;
    private boolean cancelled;
    private boolean begun;
    private int pages;

    /// @param told the number of pages that are out, after each
    Sent(IntConsumer told) {
        this.told = told;
    }

    /// From now on something may come out of the printer.
    synchronized void begin() {
        check();
        begun = true;
    }

    /// Something may have come out.
    synchronized boolean hasBegun() {
        return begun;
    }

    /// Nothing came out after all: the printer took none of it.
    synchronized void none() {
        begun = false;
    }

    synchronized int pages() {
        return pages;
    }

    void page(int done) {
        synchronized (this) {
            pages = done;
            check();
        }
        told.accept(done);
    }

    /// How to stop what is waiting for the printer; at once where it was cancelled before. Null: nothing is waiting.
    synchronized void by(@Nullable Runnable stop) {
        breakOff = stop;
        if (stop != null) {
            check();
        }
    }

    synchronized void cancel() {
        cancelled = true;
        if (breakOff != null) {
            breakOff.run();
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    private synchronized void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
