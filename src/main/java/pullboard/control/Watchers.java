package pullboard.control;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Tells watchers of the newest value, one hop at a time: while a hop is under way, later values ride along with it.
final class Watchers<T> {
    private final List<Consumer<T>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean hopping = new AtomicBoolean();
    private final Executor listeners;
    private final Supplier<T> newest;

    Watchers(Executor listeners, Supplier<T> newest) {
        this.listeners = listeners;
        this.newest = newest;
    }

    Subscription add(Consumer<T> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void tell() {
        if (hopping.compareAndSet(false, true)) {
            listeners.execute(() -> {
                hopping.set(false);
                T value = newest.get();
                watchers.forEach(watcher -> watcher.accept(value));
            });
        }
    }
}
