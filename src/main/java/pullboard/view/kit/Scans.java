package pullboard.view.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import pullboard.control.Subscription;

/// Where scanned codes go: to the newest of those who asked for them, or else to the board. A screen or panel asks
/// while it is shown.
public final class Scans {
    private final Deque<Taker> takers = new ArrayDeque<>();
    private final Consumer<String> otherwise;

    /// @param otherwise gets what nobody asked for
    public Scans(Consumer<String> otherwise) {
        this.otherwise = otherwise;
    }

    /// Gives each code to `taker`, as it was scanned or typed, until closed.
    public Subscription take(Consumer<String> taker) {
        Taker mine = new Taker(taker);
        takers.push(mine);
        return () -> takers.remove(mine);
    }

    /// A code came in, whichever way.
    public void scanned(String code) {
        Taker newest = takers.peek();
        if (newest == null) {
            otherwise.accept(code);
        } else {
            newest.to.accept(code);
        }
    }

    /// One who asked; the same consumer may ask twice.
    private static final class Taker {
        private final Consumer<String> to;

        Taker(Consumer<String> to) {
            this.to = to;
        }
    }
}
