package pullboard.flow;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Pieces;

/// Replays one card after another: its visits go into a table, its times stay here until the next card.
final class Journey {
    private static final long NEVER = Long.MIN_VALUE;

    private final MovementLog log;
    private final Columns movements;
    private final Visits visits;
    private final long until;
    /// Each station's latest visit by this card, where it is not older than `firstVisit`.
    private final int[] latest;
    private int card;
    private int firstVisit;
    private int spot;
    private int visit;
    private long since;
    private long started;
    private long finished;
    private long touch;
    private boolean cutOff;
    private boolean moved;
    private long earliest = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private boolean isMoreToCome;

    /// @param until movements from then on are not known
    Journey(MovementLog log, Visits visits, long until) {
        this.log = log;
        this.movements = log.movements;
        this.visits = visits;
        this.until = until;
        this.latest = new int[log.stations()];
        Arrays.fill(latest, -1);
    }

    /// Replays the movements `order[start]` to before `order[end]`, all of this card.
    void replay(int ofCard, int[] order, int start, int end) {
        card = ofCard;
        firstVisit = visits.size;
        visit = -1;
        started = NEVER;
        finished = NEVER;
        touch = 0;
        moved = false;
        for (int i = start; i < end; i++) {
            long at = movements.at[order[i]];
            if (at >= until) {
                isMoreToCome = true;
                break;
            }
            if (!moved) {
                appear(movements.from[order[i]]);
            }
            earliest = Math.min(earliest, at);
            last = Math.max(last, at);
            step(order[i]);
        }
    }

    /// The stretch of time that the cards so far tell of, cut off at `from`; null: they tell of none.
    @Nullable
    Window window(long from) {
        long start = Math.max(earliest, from);
        long end = isMoreToCome ? until : last;
        return earliest > last || start > end ? null : new Window(start, end);
    }

    private void appear(int from) {
        moved = true;
        spot = from;
        since = Visits.UNKNOWN;
        cutOff = from != Spots.OUTSIDE && from != Spots.ORDERS;
        if (Spots.isStation(from)) {
            arrive(Spots.station(from), Visits.UNKNOWN);
        }
    }

    private void step(int movement) {
        int to = movements.to[movement];
        long at = movements.at[movement];
        if (movements.isCounted(movement)) {
            count(movement, to);
        }
        if (to == spot) {
            return;
        }
        if (Spots.isWorking(spot) && since != Visits.UNKNOWN) {
            touch += at - since - log.blocks.get(card).within(since, at);
        }
        if (Spots.station(to) != Spots.station(spot)) {
            if (visit >= 0) {
                visits.left[visit] = at;
                visit = -1;
            }
            if (Spots.isStation(to)) {
                arrive(Spots.station(to), at);
            }
        }
        if (Spots.isStation(to) && started == NEVER) {
            started = at;
        }
        finished = to == Spots.FINISHED ? at : NEVER;
        spot = to;
        since = at;
    }

    private void arrive(int station, long at) {
        boolean back = latest[station] >= firstVisit;
        visit = visits.begin(card, station, at, back);
        latest[station] = visit;
    }

    /// A count belongs to the visit that it ends; an undo takes it back from the visit that it goes back to.
    private void count(int movement, int to) {
        boolean undo = movements.undo[movement];
        int station = Spots.station(undo ? to : spot);
        if (station >= 0 && latest[station] >= firstVisit) {
            visits.count(latest[station], undo ? -1 : 1, movements, movement);
        }
    }

    /// Whether the card was mentioned at all before `until`.
    boolean hasMoved() {
        return moved;
    }

    boolean isFinished() {
        return moved && spot == Spots.FINISHED;
    }

    boolean isCancelled() {
        return moved && spot == Spots.CANCELLED;
    }

    /// When it came to where it is.
    long since() {
        return since;
    }

    /// The card as it finished.
    FinishedCard result() {
        boolean timed = !cutOff && started != NEVER;
        int returns = 0;
        for (int i = firstVisit; i < visits.size; i++) {
            returns += visits.back[i] ? 1 : 0;
        }
        return new FinishedCard(
                log.cards.get(card),
                log.parts.get(card),
                log.quantity(card),
                timed ? Micros.instant(started) : null,
                Micros.instant(finished),
                timed ? Micros.duration(finished - started) : null,
                Micros.duration(touch),
                Micros.duration(timed ? log.blocks.get(card).within(started, finished) : 0),
                visits.size - firstVisit,
                returns,
                Objects.requireNonNullElse(pieces(), Pieces.NOT_COUNTED),
                !timed);
    }

    private @Nullable Pieces pieces() {
        Pieces last = null;
        long rejected = 0;
        for (int i = firstVisit; i < visits.size; i++) {
            if (visits.counts[i] > 0) {
                rejected += visits.rejected[i];
                last = new Pieces(Math.max(0, visits.good[i]), Math.max(0, rejected), Math.max(0, visits.held[i]));
            }
        }
        return last;
    }
}
