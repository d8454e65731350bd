package pullboard.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// WIP limits hold on every road: whatever a command is, no station and no span may end above its limit and fuller
/// than
/// it was.
final class Limits {
    private Limits() {}

    /// Refuses what breaks a hard limit; returns what goes over a soft one.
    static List<Refusal> check(Board before, Board after, Instant now) throws No {
        List<Refusal> warnings = new ArrayList<>();
        for (Station station : after.stations()) {
            WipLimit limit = station.limitAt(now);
            if (limit == null) {
                continue;
            }
            long wanted = after.load(station.id(), limit.unit());
            if (wanted > limit.amount() && wanted > before.load(station.id(), limit.unit())) {
                Refusal full = full(before, station, limit, wanted, now);
                if (!limit.soft()) {
                    throw new No(full);
                }
                warnings.add(full);
            }
        }
        for (SpanLimit span : after.spans()) {
            int wanted = after.load(span);
            if (wanted > span.amount() && wanted > before.load(span)) {
                throw new No(new Refusal.SpanFull(span, before.load(span), Outlook.leavers(before, span, now)));
            }
        }
        return warnings;
    }

    private static Refusal full(Board before, Station station, WipLimit limit, long wanted, Instant now) {
        Outlook.Clearing clearing = Outlook.clearing(before, station.id(), now);
        long holds = before.load(station.id(), limit.unit());
        return new Refusal.StationFull(station.id(), limit, holds, wanted, clearing.cards(), clearing.at());
    }
}
