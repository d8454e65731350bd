package pullboard.paper.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Jobs wait on disk until their printer has them: they survive a restart and are tried again with growing pauses. A
/// job of which nobody saw the end is never sent again by itself: it asks a person. Thread-safe.
public final class PrintQueue implements AutoCloseable {
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final JobList jobs;
    private final Delivery delivery;
    private final Patience patience;
    private final InstantSource clock;
    private final Map<String, Employed> workers = new HashMap<>();

    private record Employed(Worker worker, Thread thread) {}

    /// Opens the queue and goes on with what it finds.
    ///
    /// @param folder of its own, made where it is not there
    /// @param listeners runs watchers: the JavaFX thread, or a plain executor without a screen
    public PrintQueue(Path folder, InstantSource clock, Patience patience, Spooler spooler, Executor listeners)
            throws IOException {
        this.clock = clock;
        this.patience = patience;
        delivery = new Delivery(patience, spooler);
        jobs = new JobList(folder, listeners);
        jobs.all().forEach(this::employ);
    }

    /// Makes the pages, keeps the job and prints it when its turn comes. Slow: it writes the pages.
    ///
    /// @return nothing where the same key was ordered before
    /// @throws IOException where the pages cannot be made or kept; nothing is printed then
    public Optional<PrintJob> submit(PrintOrder order, PageSource pages) throws IOException {
        long id = jobs.number(order.key());
        if (id == 0) {
            return Optional.empty();
        }
        PrintJob job = new PrintJob(id, order, clock.instant(), new PrintJob.State.Waiting(), false);
        jobs.enter(job, pages);
        employ(job);
        return Optional.of(job);
    }

    /// All jobs, the newest first.
    public List<PrintJob> jobs() {
        return jobs.all();
    }

    /// The PDF of a job.
    public Path pages(long id) {
        return jobs.pages(id);
    }

    /// Tells `watcher` when jobs change, not of every step.
    ///
    /// @return ends it
    public Runnable watch(Consumer<List<PrintJob>> watcher) {
        return jobs.watch(watcher);
    }

    /// Prints a job that waits, failed, is unsure or was cancelled, at this printer, now.
    public void again(long id, Printer printer) throws IOException {
        change(id, job -> {
            boolean may =
                    !(job.state() instanceof PrintJob.State.Sending || job.state() instanceof PrintJob.State.Done);
            PrintOrder order = job.order().at(printer);
            return may ? new PrintJob(id, order, job.created(), new PrintJob.State.Waiting(), job.settled()) : job;
        });
    }

    /// A person says that an unsure job came out.
    public void cameOut(long id) throws IOException {
        change(
                id,
                job -> job.state() instanceof PrintJob.State.Unsure
                        ? job.with(new PrintJob.State.Done(clock.instant()))
                        : job);
    }

    /// A person does not want it any more. What is on its way is broken off.
    public void cancel(long id) throws IOException {
        if (!isBrokenOff(id)) {
            change(id, job -> {
                boolean may = !job.isOver() && !(job.state() instanceof PrintJob.State.Sending);
                return may ? job.with(new PrintJob.State.Cancelled(clock.instant(), sent(job))) : job;
            });
        }
    }

    /// Whoever ordered it has taken note that it is done.
    public void settle(long id) throws IOException {
        change(id, job -> new PrintJob(id, job.order(), job.created(), job.state(), true));
    }

    /// Breaks off what is on its way, which is then unsure.
    @Override
    public void close() throws InterruptedException {
        List<Employed> ending;
        synchronized (workers) {
            jobs.close();
            ending = List.copyOf(workers.values());
        }
        // not by interrupting: that would close the file in which the end of a job is being noted
        ending.forEach(one -> one.worker().stop());
        for (Employed one : ending) {
            one.thread().join(CLOSING);
        }
    }

    private boolean isBrokenOff(long id) {
        synchronized (workers) {
            return workers.values().stream().anyMatch(one -> one.worker().cancel(id));
        }
    }

    private static int sent(PrintJob job) {
        return job.state() instanceof PrintJob.State.Unsure(Obstacle _, int pages) ? pages : 0;
    }

    private void change(long id, UnaryOperator<PrintJob> change) throws IOException {
        PrintJob now = jobs.change(id, change);
        if (now != null) {
            employ(now);
        }
    }

    private void employ(PrintJob job) {
        synchronized (workers) {
            String road = job.order().printer().road();
            if (job.isDue() && !jobs.isClosed() && !workers.containsKey(road)) {
                Worker worker = new Worker(road, jobs, delivery, patience, clock);
                workers.put(
                        road,
                        new Employed(
                                worker, Thread.ofVirtual().name("print " + road).start(worker)));
            }
        }
    }
}
