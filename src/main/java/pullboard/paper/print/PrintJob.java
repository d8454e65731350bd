package pullboard.paper.print;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A job of the queue.
///
/// @param id gap-free from 1, never used again
/// @param settled whether whoever ordered it has taken note that it is done
public record PrintJob(long id, PrintOrder order, Instant created, State state, boolean settled) {

    /// Where a job stands.
    public sealed interface State {
        /// Its turn comes.
        record Waiting() implements State {}

        /// @param pages that are out
        record Sending(int pages) implements State {}

        /// The printer, or the system's queue, has it; or a person said that it came out.
        record Done(Instant at) implements State {}

        /// Nothing came out.
        ///
        /// @param tries so far
        /// @param next when it is tried again; null: only when a person says so
        record Failed(Obstacle why, int tries, @Nullable Instant next) implements State {}

        /// It broke off; nobody saw what came out. A person has to say.
        ///
        /// @param pages that were surely sent
        record Unsure(Obstacle why, int pages) implements State {}

        /// A person did not want it any more.
        ///
        /// @param pages that were out by then
        record Cancelled(Instant at, int pages) implements State {}
    }

    /// Nothing more happens to it by itself, and nobody is asked.
    public boolean isOver() {
        return state instanceof State.Done || state instanceof State.Cancelled;
    }

    /// Will be printed without anybody's doing.
    boolean isDue() {
        return state instanceof State.Waiting || state instanceof State.Failed failed && failed.next() != null;
    }

    PrintJob with(State other) {
        return new PrintJob(id, order, created, other, settled);
    }
}
