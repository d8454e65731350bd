package pullboard.plan.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.board.supply.Audit;
import pullboard.board.supply.LotHold;
import pullboard.plan.history.Raised;

/// What is put off in the shop itself: limits that are raised again and again, audits, lots on hold.
final class ShopAlerts {
    /// So many raises of a limit are too many ...
    static final int OFTEN = 3;
    /// ... in this time.
    static final Duration WINDOW = Duration.ofDays(14);

    static final Duration LONG_HELD = Duration.ofDays(3);
    static final int LONG_OVERDUE = 7;

    private ShopAlerts() {}

    static List<Alert> of(Situation situation) {
        List<Alert> all = new ArrayList<>(raises(situation));
        for (Audit audit : situation.books().all(Audit.class)) {
            if (audit.done() == null && audit.due().isBefore(situation.today())) {
                boolean isLong = audit.due().plusDays(LONG_OVERDUE).isBefore(situation.today());
                Remedy remedy = new Remedy.DoAudit(audit.name(), new StationId(audit.station()));
                Urgency urgency = isLong ? Urgency.TODAY : Urgency.SOON;
                all.add(new Alert.AuditOverdue(audit, urgency, situation.after(audit.due()), remedy));
            }
        }
        for (LotHold hold : situation.books().all(LotHold.class)) {
            if (hold.since().plus(LONG_HELD).isBefore(situation.now())) {
                all.add(new Alert.LotHeld(hold, new Remedy.DecideLot(hold.lot())));
            }
        }
        return all;
    }

    private static List<Alert> raises(Situation situation) {
        Instant from = situation.now().minus(WINDOW);
        Map<StationId, List<Raised>> lately = new LinkedHashMap<>();
        for (Raised raise : situation.log().raises()) {
            if (!raise.at().isBefore(from)) {
                lately.computeIfAbsent(raise.station(), _ -> new ArrayList<>()).add(raise);
            }
        }
        List<Alert> all = new ArrayList<>();
        lately.forEach((id, raises) -> {
            Station station = situation.board().station(id);
            if (station != null && raises.size() >= OFTEN) {
                WipLimit limit = station.limit();
                Remedy remedy = new Remedy.SettleLimit(id, limit == null ? 0 : limit.amount());
                all.add(new Alert.LimitRaised(
                        station, raises.size(), raises.getFirst().at(), remedy));
            }
        });
        return all;
    }
}
