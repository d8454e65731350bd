package pullboard.view.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Slow things, each on a virtual thread of its own, so that the screen never waits.
public final class Work {
    private static final long STEP = 20;

    private final Executor screen;
    private int jobs;

    /// @param screen runs what comes back: the JavaFX thread
    public Work(Executor screen) {
        this.screen = screen;
    }

    /// Something slow. It says how far it is through `progress`, which throws when it was cancelled.
    @FunctionalInterface
    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /// Starts the job; exactly one of `done` and `failed` is told, on the screen's thread; neither if it was
    /// cancelled here. A job that somebody else broke off has failed.
    public <T> Running start(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        Running running = new Running();
        underWay(1);
        running.thread = Thread.ofVirtual().name("work").start(() -> {
            try {
                T result = job.run(running);
                finish(running, () -> done.accept(result));
            } catch (Exception failure) {
                finish(running, () -> failed.accept(failure));
            } catch (Error broken) {
                finish(running, () -> failed.accept(new ExecutionException(broken)));
                throw broken;
            }
        });
        return running;
    }

    /// Starts the job without progress.
    public <T> Running start(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        return start((Progress _) -> job.call(), done, failed);
    }

    /// Waits until nothing is under way, or for so long; not on the screen's thread.
    public synchronized void awaitIdle(Duration most) throws InterruptedException {
        long left = most.toMillis();
        while (jobs > 0 && left > 0) {
            long step = Math.min(left, STEP);
            wait(step);
            left -= step;
        }
    }

    private synchronized void underWay(int more) {
        jobs += more;
        notifyAll();
    }

    private void finish(Running running, Runnable tell) {
        screen.execute(() -> {
            try {
                if (!running.cancelled.get()) {
                    running.fraction.set(1);
                    tell.run();
                }
            } finally {
                underWay(-1);
            }
        });
    }

    /// Where a job says how far it is.
    public interface Progress {
        /// @param total 0: not known
        void at(long done, long total);
    }

    /// A job under way.
    public final class Running implements Progress {
        private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean hopping = new AtomicBoolean();
        private volatile double newest = -1;
        private volatile Thread thread = Thread.currentThread();

        private Running() {}

        /// From 0 to 1; -1 while it is not known. Changes on the screen's thread.
        public ReadOnlyDoubleProperty fraction() {
            return fraction.getReadOnlyProperty();
        }

        /// Stops it at its next word of progress or wait; nobody is told any more.
        public void cancel() {
            cancelled.set(true);
            thread.interrupt();
        }

        @Override
        public void at(long done, long total) {
            if (cancelled.get()) {
                throw new CancellationException();
            }
            newest = total <= 0 ? -1 : Math.min(1, (double) done / total);
            if (hopping.compareAndSet(false, true)) {
                screen.execute(() -> {
                    hopping.set(false);
                    fraction.set(newest);
                });
            }
        }
    }
}
