package pullboard.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which moves a card may make, and what each is called.
final class MoveRules {
    private MoveRules() {}

    static List<Change> pull(Ask ask, Command.PullInto command) throws No {
        Station station = ask.station(command.station());
        CardId next = Signals.next(ask.board(), station.id());
        if (next == null) {
            throw new No(new Refusal.NothingToPull(station.id()));
        }
        return move(ask, new Command.MoveCard(next, Place.working(station.id())));
    }

    static List<Change> move(Ask ask, Command.MoveCard command) throws No {
        Card card = ask.card(command.card());
        Place to = command.to();
        if (card.place().equals(to)) {
            throw new No(new Refusal.AlreadyThere(card.id(), to));
        }
        if (card.block() != null) {
            throw new No(new Refusal.CardBlocked(card.id(), card.block()));
        }
        Instant lost = card.ticket().lost();
        if (lost != null) {
            throw new No(new Refusal.CardLost(card.id(), lost));
        }
        if (to == Place.End.CANCELLED || to == Place.End.OUTSIDE) {
            return CardRules.cancel(ask, new Command.CancelCard(card.id(), command.reason()));
        }
        Movement.Kind kind = kind(ask, card, to);
        mayStart(ask, to);
        mayEnd(ask, card, kind);
        OrderRules.mustBeDecided(ask, card, to);
        CheckRules.mustBeChecked(ask, card, to);
        String reason = command.reason().strip();
        Refusal.Deed deed = deed(kind);
        if (deed != null) {
            Ask.reason(reason, deed);
        }
        Pieces result = result(card, to, command.result());
        return List.of(new Change.CardMoved(card.id(), card.place(), to, kind, ask.now(), result, ask.by(), reason));
    }

    private static Movement.Kind kind(Ask ask, Card card, Place to) throws No {
        if (!card.isOpen()) {
            if (to instanceof Place.At at) {
                ask.station(at.station());
            }
            return Movement.Kind.REOPEN;
        }
        return switch (to) {
            case Place.At at -> kindAt(ask, card, at);
            case Place.End end when end == Place.End.ORDERS -> Movement.Kind.RETURN;
            case Place.End _ ->
                Route.next(ask.board(), card) == null && card.station() != null
                        ? Movement.Kind.FINISH
                        : Movement.Kind.SKIP;
        };
    }

    private static Movement.Kind kindAt(Ask ask, Card card, Place.At to) throws No {
        StationId target = ask.station(to.station()).id();
        if (target.equals(card.station())) {
            return to.lane() == Lane.READY ? Movement.Kind.READY : Movement.Kind.REWORK;
        }
        if (target.equals(Route.next(ask.board(), card))) {
            return Movement.Kind.MOVE;
        }
        return Route.isBack(ask.board(), card, target) ? Movement.Kind.REWORK : Movement.Kind.SKIP;
    }

    private static Refusal.@Nullable Deed deed(Movement.Kind kind) {
        return switch (kind) {
            case REWORK -> Refusal.Deed.REWORK;
            case SKIP -> Refusal.Deed.SKIP;
            case RETURN -> Refusal.Deed.RETURN;
            case REOPEN -> Refusal.Deed.REOPEN;
            default -> null;
        };
    }

    /// A stopped station takes nothing in.
    private static void mayStart(Ask ask, Place to) throws No {
        if (to instanceof Place.At at) {
            refuseIfStopped(ask.station(at.station()));
        }
    }

    /// Nothing is finished at a stopped station; what is Ready there may be pulled, and work may be taken elsewhere.
    private static void mayEnd(Ask ask, Card card, Movement.Kind kind) throws No {
        boolean finishes = kind == Movement.Kind.MOVE || kind == Movement.Kind.FINISH || kind == Movement.Kind.SKIP;
        if (finishes && card.place() instanceof Place.At at && at.lane() == Lane.WORKING) {
            refuseIfStopped(ask.station(at.station()));
        }
    }

    private static void refuseIfStopped(Station station) throws No {
        if (station.isStopped()) {
            throw new No(new Refusal.StationStopped(station.id(), Objects.requireNonNull(station.stop())));
        }
    }

    /// What is not counted when work at a station ends is good: all that is left on the card.
    private static Pieces result(Card card, Place to, Pieces counted) throws No {
        boolean ends = card.place() instanceof Place.At from
                && from.lane() == Lane.WORKING
                && !(to instanceof Place.At at && at.station().equals(from.station()) && at.lane() == Lane.WORKING);
        if (!counted.isCounted()) {
            return ends ? Pieces.allGood(card.pieces()) : counted;
        }
        if (counted.total() > card.pieces()) {
            throw new No(new Refusal.CountTooHigh(card.id(), card.pieces(), counted));
        }
        if (counted.good() < 0) {
            long good = card.pieces() - counted.total();
            return new Pieces(good, Math.max(0, counted.rejected()), Math.max(0, counted.held()));
        }
        return new Pieces(counted.good(), Math.max(0, counted.rejected()), Math.max(0, counted.held()));
    }
}
