package pullboard.paper.print;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Prints the jobs of one printer, one after the other, in their order: a slow printer holds up nobody else's.
final class Worker implements Runnable {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());

    private final String road;
    private final JobList jobs;
    private final Delivery delivery;
    private final Patience patience;
    private final InstantSource clock;
    private long present;
    private @Nullable Sent sent;

    Worker(String road, JobList jobs, Delivery delivery, Patience patience, InstantSource clock) {
        this.road = road;
        this.jobs = jobs;
        this.delivery = delivery;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            PrintJob job = jobs.await(road, clock);
            while (job != null) {
                deliver(job);
                job = jobs.await(road, clock);
            }
        } catch (InterruptedException closing) {
            return;
        }
    }

    /// Breaks off this job if it is the one on its way.
    ///
    /// @return whether it is
    synchronized boolean cancel(long id) {
        if (sent == null || present != id) {
            return false;
        }
        sent.cancel();
        return true;
    }

    /// Breaks off whatever is on its way.
    synchronized void stop() {
        if (sent != null) {
            sent.cancel();
        }
    }

    /// That a job is on its way is on disk before anything of it leaves.
    private void deliver(PrintJob job) {
        int tries = job.state() instanceof PrintJob.State.Failed failed ? failed.tries() : 0;
        Sent way = new Sent(pages -> jobs.note(job.with(new PrintJob.State.Sending(pages))));
        PrintJob.State end;
        try {
            if (!begin(job, way)) {
                over();
                return;
            }
            delivery.print(job, jobs.pages(job.id()), way);
            end = new PrintJob.State.Done(clock.instant());
        } catch (PrintTrouble trouble) {
            end = after(trouble.obstacle(), tries + 1, way);
        } catch (IOException notKept) {
            String says = String.valueOf(notKept.getMessage());
            end = after(new Obstacle(Obstacle.Kind.NOT_WRITTEN, says), tries + 1, way);
        } catch (CancellationException | InterruptedException stopped) {
            end = after(new Obstacle(Obstacle.Kind.ENDED, ""), tries + 1, way);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "print job " + job.id(), bug);
            end = after(new Obstacle(Obstacle.Kind.PAGE_LOST, bug.toString()), tries + 1, way);
        }
        end(job.with(end));
    }

    /// Whether it still is as it was when it was chosen, and is now on its way.
    private boolean begin(PrintJob job, Sent way) throws IOException {
        synchronized (this) {
            present = job.id();
            sent = way;
        }
        PrintJob going = job.with(new PrintJob.State.Sending(0));
        return going.equals(jobs.change(job.id(), now -> now.equals(job) ? going : now));
    }

    private PrintJob.State after(Obstacle why, int tries, Sent way) {
        if (way.isCancelled() && !jobs.isClosed()) {
            return new PrintJob.State.Cancelled(clock.instant(), way.pages());
        }
        if (way.hasBegun()) {
            return new PrintJob.State.Unsure(why, way.pages());
        }
        if (jobs.isClosed()) {
            return new PrintJob.State.Waiting();
        }
        Instant next = why.mayPass() ? clock.instant().plus(patience.after(tries)) : null;
        return new PrintJob.State.Failed(why, tries, next);
    }

    private void end(PrintJob job) {
        over();
        try {
            jobs.change(job.id(), _ -> job);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the end of print job " + job.id() + " is not on disk", e);
            jobs.note(job);
        }
    }

    private synchronized void over() {
        sent = null;
    }
}
