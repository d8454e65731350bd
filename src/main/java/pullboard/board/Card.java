package pullboard.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/// A kanban as it is now.
///
/// @param trip which journey of this card this is, from 1
/// @param arrival number of the movement that brought it to `place`; orders the cards of a lane
/// @param since when it came to `place`
/// @param entered when it came to its station, whichever lane; null elsewhere
/// @param started first entry into a station on this trip
/// @param finished last entry into Finished, null while open
/// @param rejected pieces scrapped so far
/// @param lastLeft when it last left each station on this trip; empty once finished
/// @param notes what its ticket says besides
/// @param ticket its paper
public record Card(
        CardId id,
        int trip,
        CardFacts facts,
        Place place,
        long arrival,
        Instant created,
        Instant since,
        @Nullable Instant entered,
        @Nullable Instant started,
        @Nullable Instant finished,
        @Nullable Block block,
        long rejected,
        PMap<StationId, Instant> lastLeft,
        CardNotes notes,
        Ticket ticket) {

    /// Pieces that still travel with the card: what it asks for less what was scrapped, never below 0.
    public long pieces() {
        return Math.max(0, facts.quantity() - rejected);
    }

    /// Whether it is on the board and not finished.
    public boolean isOpen() {
        return place == Place.End.ORDERS || place instanceof Place.At;
    }

    /// The station it stands at, or null in Orders, Finished and off the board.
    public @Nullable StationId station() {
        return place instanceof Place.At at ? at.station() : null;
    }

    /// Whether nobody can work on it: blocked, or lost.
    public boolean isHeldUp() {
        return block != null || ticket.isLost();
    }

    Card withFacts(CardFacts other) {
        return with(trip, other, block, notes, ticket);
    }

    Card withBlock(@Nullable Block other) {
        return with(trip, facts, other, notes, ticket);
    }

    Card withNotes(CardNotes other) {
        return with(trip, facts, block, other, ticket);
    }

    /// Another issue of the ticket is another trip.
    Card withTicket(Ticket other) {
        return with(trip + other.issue() - ticket.issue(), facts, block, notes, other);
    }

    private Card with(int trip, CardFacts facts, @Nullable Block block, CardNotes notes, Ticket ticket) {
        return new Card(
                id, trip, facts, place, arrival, created, since, entered, started, finished, block, rejected, lastLeft,
                notes, ticket);
    }
}
