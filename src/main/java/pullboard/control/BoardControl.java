package pullboard.control;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.store.Recorded;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// The one road: every change of the board passes here. One writer thread decides each command on the newest board,
/// records it and publishes the board that it gives; whoever comes second is decided on that newer board.
public final class BoardControl implements AutoCloseable {
    /// So many commands share one force to disk at the most.
    private static final int GROUP = 64;

    private final Store store;
    private final InstantSource clock;
    private final BlockingQueue<Work> queue = new LinkedBlockingQueue<>();
    private final Watchers<Board> boards;
    private final Watchers<State> states;
    private final Hop hop;
    private final Thread writer;
    private Recent recent;
    private volatile Board board;
    private volatile State state;
    private Board published;

    /// What undo and redo would turn round, and what is wrong with the store, if anything.
    public record State(
            @Nullable Entry undo,
            @Nullable Entry redo,
            @Nullable Trouble trouble) {}

    /// One thing for the writer to do.
    private sealed interface Work {
        /// `command` is asked for on the writer, so that undo means the last action at that moment.
        record Decide(
                Function<Recent, @Nullable Command> command,
                String by,
                @Nullable Instant past,
                CompletableFuture<Answer> answer)
                implements Work {}

        /// Work on the store that no change may meet.
        record Alone(Runnable deed) implements Work {}

        record Close() implements Work {}
    }

    /// @param listeners runs watchers and completes answers: the JavaFX thread, or a plain executor without a screen
    public BoardControl(Store store, InstantSource clock, Executor listeners) throws StoreTrouble {
        this.store = store;
        this.clock = clock;
        board = store.board();
        published = board;
        recent = new Recent(store.recent(Recent.MOST));
        state = new State(recent.toUndo(), recent.toRedo(), null);
        boards = new Watchers<>(this::now);
        states = new Watchers<>(this::state);
        hop = new Hop(listeners, boards, states);
        writer = Thread.ofPlatform().name("board-writer").start(this::write);
    }

    /// The newest board; from any thread.
    public Board now() {
        return board;
    }

    public State state() {
        return state;
    }

    /// Asks for a change.
    ///
    /// @param by who asks, empty where nobody said
    /// @return completes on the listeners' executor, after the watchers have seen the board
    public CompletableFuture<Answer> submit(Command command, String by) {
        return enqueue(_ -> command, by);
    }

    /// Asks for a change that is to be dated back: a history that is told after the fact. It is dated no earlier than
    /// the change before it and no later than now.
    public CompletableFuture<Answer> submitDated(Command command, String by, Instant past) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        queue.add(new Work.Decide(_ -> command, by, past, answer));
        return answer;
    }

    /// Turns the last action round, as a change of its own.
    public CompletableFuture<Answer> undo(String by) {
        return enqueue(last -> last.toUndo() == null ? null : new Command.Revert(last.toUndo()), by);
    }

    /// Does the last undone action again.
    public CompletableFuture<Answer> redo(String by) {
        return enqueue(last -> last.toRedo() == null ? null : new Command.Revert(last.toRedo()), by);
    }

    /// Tells `watcher` of each new board, not of every one: bursts are told once.
    public Subscription watch(Consumer<Board> watcher) {
        return boards.add(watcher);
    }

    /// Tells `watcher` when undo, redo or trouble change.
    public Subscription watchState(Consumer<State> watcher) {
        return states.add(watcher);
    }

    /// Runs `deed` between two changes, then takes the store's board as the newest.
    CompletableFuture<Void> alone(Deed deed) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        queue.add(new Work.Alone(() -> {
            try {
                run(deed);
                recent = new Recent(store.recent(Recent.MOST));
                publish(null, List.of());
                done.complete(null);
            } catch (StoreTrouble trouble) {
                done.completeExceptionally(new TroubleException(trouble));
            } catch (RuntimeException bug) {
                done.completeExceptionally(bug);
            }
        }));
        return done;
    }

    /// Also what failed half-way can have left another board.
    private void run(Deed deed) throws StoreTrouble {
        try {
            deed.run();
        } finally {
            board = store.board();
        }
    }

    /// Work on the store that may fail.
    interface Deed {
        void run() throws StoreTrouble;
    }

    /// Finishes what was asked for, then stops the writer; the store is closed by whoever opened it.
    @Override
    public void close() throws InterruptedException {
        queue.add(new Work.Close());
        writer.join();
    }

    private CompletableFuture<Answer> enqueue(Function<Recent, @Nullable Command> command, String by) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        queue.add(new Work.Decide(command, by, null, answer));
        return answer;
    }

    private void write() {
        List<Work> works = new ArrayList<>();
        boolean open = true;
        while (open) {
            try {
                works.clear();
                works.add(queue.take());
                queue.drainTo(works, GROUP - 1);
                open = !works.contains(new Work.Close());
                new Round().run(works);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void publish(@Nullable Trouble trouble, List<Runnable> answers) {
        State next = new State(recent.toUndo(), recent.toRedo(), trouble);
        if (!Objects.equals(next, state)) {
            state = next;
            states.changed();
        }
        if (published != board) {
            published = board;
            boards.changed();
        }
        hop.send(answers);
    }

    /// A group of commands that are decided one on the other and recorded with one force.
    private final class Round {
        private final List<Recorded> decided = new ArrayList<>();
        private final List<Runnable> answers = new ArrayList<>();
        private final List<CompletableFuture<Answer>> waiting = new ArrayList<>();
        private Board newest = board;

        void run(List<Work> works) {
            for (Work work : works) {
                switch (work) {
                    case Work.Decide decide -> decide(decide);
                    case Work.Alone alone -> {
                        record();
                        alone.deed().run();
                        newest = board;
                    }
                    case Work.Close _ -> {}
                }
            }
            record();
        }

        private void decide(Work.Decide work) {
            try {
                Command command = work.command().apply(recent);
                if (command == null) {
                    answer(work.answer(), new Answer.Refused(new Refusal.NothingToRevert(), newest));
                    return;
                }
                settle(work, command, Rules.decide(newest, command, work.by(), date(work.past())));
            } catch (RuntimeException bug) {
                answers.add(() -> work.answer().completeExceptionally(bug));
            }
        }

        private Instant date(@Nullable Instant past) {
            Instant now = clock.instant();
            return past == null || past.isAfter(now) ? now : past;
        }

        private void settle(Work.Decide work, Command command, Decision decision) {
            switch (decision) {
                case Decision.Refused(Refusal why) -> {
                    if (command instanceof Command.Revert(Entry entry) && why instanceof Refusal.CannotRevert) {
                        recent.forget(entry);
                    }
                    answer(work.answer(), new Answer.Refused(why, newest));
                }
                case Decision.Allowed allowed -> {
                    decided.add(new Recorded(allowed.entry(), allowed.after()));
                    recent.add(allowed.entry());
                    newest = allowed.after();
                    waiting.add(work.answer());
                    answer(work.answer(), new Answer.Done(allowed.entry(), allowed.after(), allowed.warnings()));
                }
            }
        }

        private void answer(CompletableFuture<Answer> future, Answer answer) {
            answers.add(() -> future.complete(answer));
        }

        private void record() {
            Trouble trouble = state.trouble();
            try {
                if (!decided.isEmpty()) {
                    store.record(decided);
                    board = newest;
                    trouble = null;
                }
            } catch (StoreTrouble | RuntimeException failure) {
                trouble = Trouble.of(failure);
                Answer failed = new Answer.Failed(trouble);
                answers.addAll(
                        0,
                        waiting.stream()
                                .map(future -> (Runnable) () -> future.complete(failed))
                                .toList());
                takeBack();
            }
            publish(trouble, answers);
            decided.clear();
            answers.clear();
            waiting.clear();
        }

        private void takeBack() {
            board = store.board();
            newest = board;
            try {
                recent = new Recent(store.recent(Recent.MOST));
            } catch (StoreTrouble unreadable) {
                recent = new Recent(List.of());
            }
        }
    }
}
