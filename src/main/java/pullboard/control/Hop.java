package pullboard.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Brings all news to the listeners' thread together, so that one frame shows all of it: the newest board to its
/// watchers, then the state, then the answers. What comes while a hop is under way rides along.
final class Hop implements Runnable {
    private final Executor listeners;
    private final Watchers<?> boards;
    private final Watchers<?> states;
    private final Queue<Runnable> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean underWay = new AtomicBoolean();

    Hop(Executor listeners, Watchers<?> boards, Watchers<?> states) {
        this.listeners = listeners;
        this.boards = boards;
        this.states = states;
    }

    /// Sends what the watchers have not been told yet.
    ///
    /// @param more to be given after that
    void send(List<Runnable> more) {
        answers.addAll(more);
        if (underWay.compareAndSet(false, true)) {
            listeners.execute(this);
        }
    }

    /// On the listeners' thread. Whoever waits for an answer gets it even where a watcher fails.
    @Override
    public void run() {
        underWay.set(false);
        List<Runnable> due = new ArrayList<>();
        for (Runnable answer = answers.poll(); answer != null; answer = answers.poll()) {
            due.add(answer);
        }
        try {
            boards.tell();
        } finally {
            try {
                states.tell();
            } finally {
                due.forEach(Runnable::run);
            }
        }
    }
}
