package pullboard.control;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Those who watch a value, and whether there is news for them.
final class Watchers<T> {
    private final List<Consumer<T>> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean news = new AtomicBoolean();
    private final Supplier<T> newest;

    Watchers(Supplier<T> newest) {
        this.newest = newest;
    }

    Subscription add(Consumer<T> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// There is another value.
    void changed() {
        news.set(true);
    }

    /// Tells the newest value, if there is news.
    void tell() {
        if (news.getAndSet(false)) {
            T value = newest.get();
            watchers.forEach(watcher -> watcher.accept(value));
        }
    }
}
