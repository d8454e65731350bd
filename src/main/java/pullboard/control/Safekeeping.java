package pullboard.control;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pullboard.store.Backup;
import pullboard.store.BackupPlan;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// Backups, restoring and checking. Everything but a restore goes on beside the work at the board, on the caller's
/// thread: never the screen's.
public final class Safekeeping implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
    private static final Duration FIRST_COPIES = Duration.ofSeconds(10);

    private final Store store;
    private final BoardControl board;
    private final InstantSource clock;
    private final SecondPlace second;
    private volatile Supplier<String> elsewhere = () -> "";
    private @Nullable ScheduledExecutorService timer;

    /// A backup in the board's own folder.
    ///
    /// @param at when it was taken
    public record Saved(Path file, Instant at, long revision) {
        private static Saved of(Backup backup) {
            return new Saved(backup.file(), backup.at(), backup.revision());
        }
    }

    public Safekeeping(Store store, BoardControl board, InstantSource clock) {
        this.store = store;
        this.board = board;
        this.clock = clock;
        second = new SecondPlace(store, clock, () -> elsewhere.get());
    }

    /// Where the backups are copied to as well.
    public SecondPlace second() {
        return second;
    }

    /// What was found wrong with the files since the board was opened; oldest first.
    public List<Mending> mendings() {
        return store.notes().stream().map(Mending::of).toList();
    }

    /// The backups in the board's own folder, newest first.
    public List<Saved> backups() throws TroubleException {
        return doing(() -> store.backups().stream().map(Saved::of).toList());
    }

    /// Takes a backup into the board's own folder.
    public Saved backUp() throws TroubleException {
        Saved saved = doing(() -> Saved.of(store.backUp(clock.instant())));
        second.bring();
        return saved;
    }

    /// Writes a backup anywhere else, replacing a file of that name.
    public void backUpTo(Path zip) throws TroubleException {
        doing(() -> {
            store.backUpTo(zip);
            return zip;
        });
    }

    /// Takes a backup if the usual plan asks for one.
    public Optional<Saved> backUpIfDue() throws TroubleException {
        return doing(() -> store.backUpIfDue(BackupPlan.USUAL, clock.instant()).map(Saved::of));
    }

    /// Looks from now on every few minutes whether a backup is due, and whether all are in the second place.
    ///
    /// @param place where they are copied to, as it is set now; empty: nowhere
    /// @param failed told, on another thread, of a backup that could not be taken
    public synchronized void keepTime(Supplier<String> place, Consumer<Trouble> failed) {
        if (timer == null) {
            elsewhere = place;
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("backups").factory());
            long minutes = LOOK_EVERY.toMinutes();
            started.schedule(second::bring, FIRST_COPIES.toSeconds(), TimeUnit.SECONDS);
            started.scheduleWithFixedDelay(() -> look(failed), 1, minutes, TimeUnit.MINUTES);
            timer = started;
        }
    }

    private void look(Consumer<Trouble> failed) {
        try {
            backUpIfDue();
        } catch (TroubleException trouble) {
            failed.accept(trouble.trouble());
        }
        second.bring();
    }

    /// Puts a backup in the place of the board, between two changes; the present board is backed up first.
    ///
    /// @return completes on the writer; with a {@link TroubleException} the board is still the old one, or (after a
    ///     failure in the middle) whichever of the two the folder holds
    public CompletableFuture<Void> restore(Path zip, Headway headway) {
        return board.alone(() -> store.restore(zip, headway::at, clock.instant()));
    }

    /// Reads the whole ledger again and compares board and database with it.
    public Verdict verify(Headway headway) throws TroubleException {
        return doing(() -> Verdict.of(store.verify(headway::at)));
    }

    private interface Work<T> {
        T run() throws StoreTrouble;
    }

    private static <T> T doing(Work<T> work) throws TroubleException {
        try {
            return work.run();
        } catch (StoreTrouble trouble) {
            throw new TroubleException(trouble);
        }
    }

    /// Ends the timer; a backup that is being taken is finished first.
    @Override
    public synchronized void close() {
        second.close();
        ScheduledExecutorService running = timer;
        timer = null;
        if (running != null) {
            running.close();
        }
    }
}
