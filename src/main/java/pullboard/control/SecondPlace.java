package pullboard.control;

import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pullboard.store.BackupPlan;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// Copies the backups to a second place beside the work: a share that hangs holds up nothing. What lies in the board's
/// own folder stays there in any case, so that a place that is gone costs nothing but its copy.
public final class SecondPlace implements AutoCloseable {
    /// After that a place does not answer.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Store store;
    private final InstantSource clock;
    private final Supplier<String> wanted;
    private final List<Consumer<State>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("copies").factory());
    private volatile State state = new State(Kind.NONE, "", "");

    /// How it stands.
    public enum Kind {
        /// No such place is set.
        NONE,
        /// They are being copied.
        COPYING,
        /// All are there.
        THERE,
        /// The place is no folder, or not connected.
        GONE,
        /// It does not answer in time.
        SILENT,
        /// It is there, but does not take them.
        REFUSED
    }

    /// @param place as it is set; where the copies are there, the board's folder in it
    /// @param why what the system said
    public record State(Kind kind, String place, String why) {
        /// Whether the newest backups lie in the board's own folder only.
        public boolean isTrouble() {
            return kind == Kind.GONE || kind == Kind.SILENT || kind == Kind.REFUSED;
        }
    }

    /// @param wanted the place that is set now; empty: none
    SecondPlace(Store store, InstantSource clock, Supplier<String> wanted) {
        this.store = store;
        this.clock = clock;
        this.wanted = wanted;
    }

    public State state() {
        return state;
    }

    /// Tells of each change of the state, on any thread.
    public Subscription watch(Consumer<State> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Copies what is missing there, once more after what is being copied now; waits for nothing.
    public void bring() {
        String place = wanted.get().strip();
        if (place.isEmpty()) {
            tell(new State(Kind.NONE, "", ""));
        } else if (!busy.compareAndSet(false, true)) {
            again.set(true);
        } else {
            if (!state.isTrouble()) {
                tell(new State(Kind.COPYING, place, ""));
            }
            CompletableFuture.runAsync(() -> copy(place), worker)
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .whenComplete((_, late) -> {
                        if (late instanceof TimeoutException) {
                            tell(new State(Kind.SILENT, place, ""));
                        }
                    });
        }
    }

    private void copy(String place) {
        State now;
        try {
            Path folder = store.copyBackupsTo(Path.of(place), BackupPlan.USUAL, clock.instant());
            now = new State(Kind.THERE, folder.toString(), "");
        } catch (StoreTrouble trouble) {
            boolean gone = trouble.getCause() instanceof NotDirectoryException;
            now = new State(gone ? Kind.GONE : Kind.REFUSED, place, trouble.detail());
        } catch (InvalidPathException noPath) {
            now = new State(Kind.GONE, place, String.valueOf(noPath.getMessage()));
        }
        tell(now);
        busy.set(false);
        if (again.getAndSet(false)) {
            bring();
        }
    }

    private synchronized void tell(State now) {
        if (!now.equals(state)) {
            state = now;
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }

    /// A copy that is under way is broken off; the rest is copied next time.
    @Override
    public void close() {
        watchers.clear();
        worker.shutdownNow();
    }
}
