package pullboard.board;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Setting and raising WIP limits. A limit below what a station holds is allowed: it shows OVER until it has emptied.
final class LimitRules {
    static final int MOST = 1_000_000;

    private LimitRules() {}

    static List<Change> set(Ask ask, Command.SetLimit command) throws No {
        Station station = ask.station(command.station());
        if (command.limit() != null) {
            checkAmount(command.limit().amount());
        }
        List<Change> changes = new ArrayList<>();
        if (station.raiseAt(ask.now()) != null) {
            changes.add(new Change.LimitRaised(station.id(), station.raise(), null));
        } else {
            Ask.mustDiffer(String.valueOf(station.limit()), String.valueOf(command.limit()));
        }
        changes.add(new Change.LimitChanged(station.id(), station.limit(), command.limit()));
        return changes;
    }

    static List<Change> raise(Ask ask, Command.RaiseLimit command) throws No {
        Station station = ask.station(command.station());
        Refusal.RaiseFault fault = fault(ask, station, command);
        if (fault != null) {
            throw new No(new Refusal.BadRaise(station.id(), fault));
        }
        checkAmount(command.amount());
        Raise raise = new Raise(
                command.amount(),
                command.until(),
                command.by().strip(),
                command.reason().strip());
        return List.of(new Change.LimitRaised(station.id(), station.raise(), raise));
    }

    private static Refusal.@Nullable RaiseFault fault(Ask ask, Station station, Command.RaiseLimit command) {
        if (station.limit() == null) {
            return Refusal.RaiseFault.NO_LIMIT;
        }
        if (command.by().isBlank()) {
            return Refusal.RaiseFault.NO_NAME;
        }
        if (command.reason().isBlank()) {
            return Refusal.RaiseFault.NO_REASON;
        }
        if (!command.until().isAfter(ask.now())) {
            return Refusal.RaiseFault.NOT_IN_FUTURE;
        }
        return command.amount() <= station.limit().amount() ? Refusal.RaiseFault.NOT_HIGHER : null;
    }

    static List<Change> endRaise(Ask ask, Command.EndRaise command) throws No {
        Station station = ask.station(command.station());
        if (station.raiseAt(ask.now()) == null) {
            throw new No(new Refusal.NoRaise(station.id()));
        }
        return List.of(new Change.LimitRaised(station.id(), station.raise(), null));
    }

    static List<Change> setSpan(Ask ask, Command.SetSpanLimit command) throws No {
        ask.station(command.first());
        ask.station(command.last());
        checkAmount(command.amount());
        SpanLimit before = find(ask.board(), command.first(), command.last());
        SpanLimit after = new SpanLimit(command.first(), command.last(), command.amount());
        if (after.equals(before)) {
            throw new No(new Refusal.NothingToChange());
        }
        return List.of(new Change.SpanLimitChanged(before, after));
    }

    static List<Change> removeSpan(Ask ask, Command.RemoveSpanLimit command) throws No {
        SpanLimit before = find(ask.board(), command.first(), command.last());
        if (before == null) {
            throw new No(new Refusal.NoSpanLimit(command.first(), command.last()));
        }
        return List.of(new Change.SpanLimitChanged(before, null));
    }

    static void checkAmount(int amount) throws No {
        if (amount < 1 || amount > MOST) {
            throw new No(new Refusal.BadLimit(amount));
        }
    }

    private static @Nullable SpanLimit find(Board board, StationId first, StationId last) {
        for (SpanLimit span : board.spans()) {
            if (span.covers(first, last)) {
                return span;
            }
        }
        return null;
    }
}
