package pullboard.board.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One card of a loop.
///
/// @param number permanent, on its ticket: the loop's name and a running number
/// @param trip how often it was released; each trip through our own stations is a card on the board with the number
/// {@link #tripCard}
/// @param since when it came to its state
/// @param pieces that it stands for now: what came, where full; what is asked for, where not
/// @param until it is taken out when it comes back empty after this day, null: it stays
/// @param cycles trips after which it is taken out, 0: it stays
/// @param block why nobody may use it, empty: it is not blocked
public record Kanban(
        String number,
        String loop,
        State state,
        int trip,
        Instant since,
        long pieces,
        @Nullable LocalDate until,
        int cycles,
        String block)
        implements Tracked {

    /// Where a card of a loop is on its way round. `IN_PROCESS` is told by its board card or its order.
    public enum State {
        EMPTY,
        /// For the rest of its batch, or for the levelling box.
        WAITING,
        RELEASED,
        IN_PROCESS,
        IN_TRANSIT,
        FULL,
        IN_USE,
        /// Out of the loop for good.
        RETIRED
    }

    /// A new card of a loop, empty.
    public static Kanban fresh(String number, String loop, long pieces, Instant at) {
        return new Kanban(number, loop, State.EMPTY, 0, at, pieces, null, 0, "");
    }

    /// The same, for a time only.
    public Kanban temporary(@Nullable LocalDate last, int trips) {
        return new Kanban(number, loop, state, trip, since, pieces, last, trips, block);
    }

    @Override
    public String key() {
        return number;
    }

    /// Number of the board card of its present trip.
    public String tripCard() {
        return number + "." + trip;
    }

    public boolean isTemporary() {
        return until != null || cycles > 0;
    }

    public boolean isBlocked() {
        return !block.isEmpty();
    }

    /// Whether it belongs to the loop's lasting number of cards.
    public boolean isLasting() {
        return state != State.RETIRED && !isTemporary();
    }

    public Kanban to(State next, Instant at) {
        return new Kanban(number, loop, next, trip, at, pieces, until, cycles, block);
    }

    public Kanban full(long came, Instant at) {
        return new Kanban(number, loop, State.FULL, trip, at, came, until, cycles, block);
    }

    /// On trip `next`, for `asked` pieces.
    public Kanban released(int next, long asked, Instant at) {
        return new Kanban(number, loop, State.RELEASED, next, at, asked, until, cycles, block);
    }

    public Kanban withBlock(String reason) {
        return new Kanban(number, loop, state, trip, since, pieces, until, cycles, reason);
    }
}
