package pullboard.paper.print;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A queue with little patience, and a look at its jobs.
final class Tray implements AutoCloseable {
    static final Patience SHORT = new Patience(
            Duration.ofSeconds(2),
            Duration.ofMillis(200),
            Duration.ofMillis(400),
            List.of(Duration.ofMillis(20), Duration.ofMillis(40)));

    final PrintQueue queue;
    private final LinkedBlockingQueue<List<PrintJob>> told = new LinkedBlockingQueue<>();

    Tray(Path folder) throws Exception {
        this(folder, Spooler.find());
    }

    Tray(Path folder, Spooler spooler) throws Exception {
        queue = new PrintQueue(folder, Clock.systemUTC(), SHORT, spooler, Runnable::run);
        queue.watch(told::add);
        told.add(queue.jobs());
    }

    PrintJob print(Printer printer, int pages, PageSource source) throws Exception {
        return print(printer, pages, source, "").orElseThrow();
    }

    Optional<PrintJob> print(Printer printer, int pages, PageSource source, String key) throws Exception {
        return queue.submit(new PrintOrder("Tickets", printer, 1, pages, "note", key), source);
    }

    PrintJob job(long id) {
        return queue.jobs().stream().filter(job -> job.id() == id).findFirst().orElseThrow();
    }

    /// Waits until the job is as wished.
    <T extends PrintJob.State> T until(long id, Class<T> state, Predicate<T> wished) throws Exception {
        Instant end = Instant.now().plusSeconds(15);
        while (Instant.now().isBefore(end)) {
            PrintJob.State now = job(id).state();
            if (state.isInstance(now) && wished.test(state.cast(now))) {
                return state.cast(now);
            }
            told.poll(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("still " + job(id));
    }

    <T extends PrintJob.State> T until(long id, Class<T> state) throws Exception {
        return until(id, state, _ -> true);
    }

    /// Sends a job to another printer, as soon as it is not just on its way.
    void move(long id, Printer printer) throws Exception {
        while (!job(id).order().printer().equals(printer)) {
            queue.again(id, printer);
            told.poll(5, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws Exception {
        queue.close();
    }
}
