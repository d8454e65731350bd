package pullboard.plan.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.StationId;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Loop;
import pullboard.plan.loop.LoopState;
import pullboard.plan.order.LeadTimes;
import pullboard.plan.order.OrderBook;
import pullboard.plan.order.OrderLine;
import pullboard.plan.order.Risk;

/// Customer orders that are late or probably will be.
final class OrderAlerts {
    private static final double HALF = 0.5;

    private OrderAlerts() {}

    static List<Alert> of(Situation situation) {
        LeadTimes times = LeadTimes.of(situation.board());
        List<Alert> all = new ArrayList<>();
        for (OrderLine line : OrderBook.of(situation.board()).lines()) {
            Risk risk = Risk.of(line, situation.odds(), times, situation.percent(), situation.zone(), situation.now());
            if (risk.state() == Risk.State.LATE || risk.state() == Risk.State.AT_RISK) {
                all.add(alert(situation, line, risk));
            }
        }
        return all;
    }

    private static Alert alert(Situation situation, OrderLine line, Risk risk) {
        boolean isLate = risk.state() == Risk.State.LATE;
        Urgency risky = risk.chance().orElse(0) < HALF ? Urgency.TODAY : Urgency.SOON;
        Instant since = isLate ? situation.after(line.order().due()) : null;
        return new Alert.OrderAtRisk(line, risk, isLate ? Urgency.NOW : risky, since, remedy(situation, line));
    }

    /// Ship what is there; else begin with what has not even started; else help the card that is furthest behind.
    private static Remedy remedy(Situation situation, OrderLine line) {
        CustomerOrder order = line.order();
        if (line.isReady()) {
            return new Remedy.ShipOrder(order.number(), line.shippable());
        }
        Remedy filling = line.missing() > 0 ? filling(situation, order) : null;
        if (filling != null) {
            return filling;
        }
        if (line.missing() == 0 || !order.supermarket().isEmpty()) {
            Card behind = line.cards().stream()
                    .min(Comparator.comparing((Card card) -> !card.isHeldUp())
                            .thenComparing(card -> position(situation, card)))
                    .orElse(null);
            if (behind != null) {
                return LoopRemedies.hurry(behind);
            }
        }
        return new Remedy.ReleaseOrder(order.number(), Math.max(line.missing(), line.needs()));
    }

    /// What is delivered from a supermarket comes by the loop that fills it.
    private static @Nullable Remedy filling(Situation situation, CustomerOrder order) {
        return situation.books().all(Loop.class).stream()
                .filter(loop -> loop.part().equals(order.part()) && loop.to().equals(order.supermarket()))
                .map(loop ->
                        LoopState.of(situation.books(), loop, situation.log().usage(situation.now())))
                .map(state -> LoopRemedies.of(situation.board(), state))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int position(Situation situation, Card card) {
        StationId station = card.station();
        return station == null ? -1 : situation.board().position(station);
    }
}
