package pullboard.cli;

import java.time.Instant;
import java.util.Objects;
import pullboard.board.Command;
import pullboard.board.Raise;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.control.Answer;

/// Commands about one station or a span of them.
final class StationDeeds {
    private static final String NONE = "none";
    private static final String SPAN = "..";

    private StationDeeds() {}

    static void limit(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        String what = invocation.operand(0);
        String wanted = invocation.operand(1).strip();
        boolean none = wanted.equalsIgnoreCase(NONE);
        int amount = none ? 0 : (int) Math.min(Integer.MAX_VALUE, invocation.number("N", wanted, 1));
        Names names = new Names(desk);
        int span = what.indexOf(SPAN);
        if (span > 0 && desk.board().stationNamed(what) == null) {
            Station first = names.station(what.substring(0, span));
            Station last = names.station(what.substring(span + SPAN.length()));
            limitSpan(desk, first, last, none, amount);
        } else if (invocation.has("until")) {
            raise(invocation, desk, names.station(what), amount);
        } else {
            Station station = names.station(what);
            desk.change(new Command.SetLimit(station.id(), none ? null : limit(invocation, station, amount)));
            tell(desk, station);
        }
    }

    private static void limitSpan(Desk desk, Station first, Station last, boolean none, int amount) throws NotDone {
        if (none) {
            desk.change(new Command.RemoveSpanLimit(first.id(), last.id()));
            desk.say(desk.speech().get("done.span.none", first.name(), last.name()));
        } else {
            desk.change(new Command.SetSpanLimit(first.id(), last.id(), amount));
            desk.say(desk.speech().get("done.span", first.name(), last.name(), amount));
        }
    }

    /// A limit keeps its unit unless another is asked for.
    private static WipLimit limit(Invocation invocation, Station station, int amount) {
        WipLimit before = station.limit();
        boolean pieces = invocation.has("pieces") || before != null && before.unit() == WipLimit.Unit.PIECES;
        return new WipLimit(amount, pieces ? WipLimit.Unit.PIECES : WipLimit.Unit.CARDS, invocation.has("soft"));
    }

    private static void raise(Invocation invocation, Desk desk, Station station, int amount)
            throws WrongUsage, NotDone {
        Command.RaiseLimit raise = new Command.RaiseLimit(
                station.id(),
                amount,
                new Moments(invocation, desk.now(), desk.zone()).moment("until"),
                desk.by(),
                invocation.option("reason", ""));
        desk.change(raise);
        tell(desk, station);
    }

    private static void tell(Desk desk, Station before) {
        Speech speech = desk.speech();
        Instant now = desk.now();
        Station station = Objects.requireNonNullElse(desk.board().station(before.id()), before);
        WipLimit limit = station.limitAt(now);
        Raise raise = station.raiseAt(now);
        if (limit == null) {
            desk.say(speech.get("done.limit.none", station.name()));
        } else if (raise == null) {
            desk.say(speech.get("done.limit", station.name(), speech.wording().limit(limit)));
        } else {
            String until = desk.dates().moment(raise.until(), now);
            desk.say(speech.get(
                    "done.limit.until", station.name(), speech.wording().limit(limit), until));
        }
    }

    static void stop(Invocation invocation, Desk desk) throws NotDone {
        Station station = new Names(desk).station(invocation.operand(0));
        Answer.Done done = desk.change(new Command.StopStation(station.id(), invocation.option("reason", "")));
        desk.say(desk.speech().get("done.stop", done.board().nameOf(station.id()), invocation.option("reason", "")));
    }

    static void restart(Invocation invocation, Desk desk) throws NotDone {
        Station station = new Names(desk).station(invocation.operand(0));
        desk.change(new Command.RestartStation(station.id()));
        desk.say(desk.speech().get("done.restart", station.name()));
    }
}
