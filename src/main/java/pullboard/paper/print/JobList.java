package pullboard.paper.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The jobs, in memory as they are on disk. Thread-safe.
final class JobList {
    private static final System.Logger LOG = System.getLogger(JobList.class.getName());

    /// So many jobs that are over are kept for a reprint.
    static final int KEPT = 200;

    private final Spool spool;
    private final Executor listeners;
    private final List<Consumer<List<PrintJob>>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeMap<Long, PrintJob> jobs = new TreeMap<>();
    private final Set<String> keys = new HashSet<>();
    private long last;
    private boolean closed;

    JobList(Path folder, Executor listeners) throws IOException {
        this.listeners = listeners;
        spool = new Spool(folder);
        last = spool.last();
        for (PrintJob job : spool.read()) {
            jobs.put(job.id(), afterStart(job));
            keys.add(job.order().key());
        }
    }

    /// A job that was on its way when the program ended may have come out or not; a file is simply written again.
    private static PrintJob afterStart(PrintJob job) {
        if (!(job.state() instanceof PrintJob.State.Sending(int pages))) {
            return job;
        }
        return job.order().printer() instanceof FolderPrinter
                ? job.with(new PrintJob.State.Waiting())
                : job.with(new PrintJob.State.Unsure(new Obstacle(Obstacle.Kind.ENDED, ""), pages));
    }

    Path pages(long id) {
        return spool.pages(id);
    }

    /// A number for a new job; 0 where its key is known.
    long number(String key) {
        return guarded(() -> key.isEmpty() || keys.add(key) ? ++last : 0);
    }

    /// Makes a new job's pages and takes it in, all or nothing.
    void enter(PrintJob job, PageSource pages) throws IOException {
        boolean entered = false;
        try {
            spool.pages(job.id(), pages);
            spool.write(job);
            guarded(() -> {
                put(job);
                trim();
                return job;
            });
            entered = true;
        } finally {
            if (!entered) {
                guarded(() -> keys.remove(job.order().key()));
                spool.remove(job.id());
            }
        }
        tell();
    }

    /// The newest first.
    List<PrintJob> all() {
        return guarded(() -> List.copyOf(jobs.descendingMap().values()));
    }

    /// Changes a job on disk and here; on disk first.
    ///
    /// @return as it is now, null where there is none of this number
    @Nullable
    PrintJob change(long id, UnaryOperator<PrintJob> change) throws IOException {
        PrintJob now;
        lock.lock();
        try {
            PrintJob job = jobs.get(id);
            now = job == null ? null : change.apply(job);
            if (now != null && !now.equals(job)) {
                spool.write(now);
                put(now);
                trim();
            }
        } finally {
            lock.unlock();
        }
        tell();
        return now;
    }

    /// How far a job is; not worth a write.
    void note(PrintJob job) {
        guarded(() -> jobs.put(job.id(), job));
        tell();
    }

    /// Waits for the first job of this road that is due and not to be waited for any more.
    ///
    /// @return null: the list is closed
    @Nullable
    PrintJob await(String road, InstantSource clock) throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                PrintJob first = jobs.values().stream()
                        .filter(job ->
                                job.isDue() && job.order().printer().road().equals(road))
                        .findFirst()
                        .orElse(null);
                Duration pause = first == null ? Duration.ofDays(1) : pause(first, clock.instant());
                if (first != null && !pause.isPositive()) {
                    return first;
                }
                boolean early = changed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
                LOG.log(System.Logger.Level.TRACE, early ? "jobs changed" : "a pause is over");
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        return guarded(() -> closed);
    }

    void close() {
        guarded(() -> {
            closed = true;
            changed.signalAll();
            return closed;
        });
    }

    Runnable watch(Consumer<List<PrintJob>> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private static Duration pause(PrintJob job, Instant now) {
        Instant next = job.state() instanceof PrintJob.State.Failed failed ? failed.next() : null;
        return next == null ? Duration.ZERO : Duration.between(now, next);
    }

    private void put(PrintJob job) {
        jobs.put(job.id(), job);
        changed.signalAll();
    }

    /// Old jobs make room; one that somebody still has to look at stays.
    private void trim() {
        List<PrintJob> over = jobs.values().stream()
                .filter(job -> job.isOver() && (job.settled() || job.state() instanceof PrintJob.State.Cancelled))
                .toList();
        for (PrintJob old : over.subList(0, Math.max(0, over.size() - KEPT))) {
            try {
                spool.remove(old.id());
                jobs.remove(old.id());
                keys.remove(old.order().key());
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "an old print job stays", e);
            }
        }
    }

    private void tell() {
        if (!watchers.isEmpty() && telling.compareAndSet(false, true)) {
            listeners.execute(() -> {
                telling.set(false);
                List<PrintJob> now = all();
                watchers.forEach(watcher -> watcher.accept(now));
            });
        }
    }

    private <T> T guarded(Supplier<T> deed) {
        lock.lock();
        try {
            return deed.get();
        } finally {
            lock.unlock();
        }
    }
}
