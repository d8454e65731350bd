package pullboard.plan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pullboard.board.ShopFloor;
import pullboard.board.StationId;

/// A shop with two stations, Turning and Milling, from a Monday at six on, and what is told of it.
final class AlertFloor {
    final ShopFloor floor = ShopFloor.with("Turning:2", "Milling:2");
    final StationId turning = floor.id("Turning");
    final StationId milling = floor.id("Milling");
    private List<Still> still = List.of();

    /// The cards that are probably lost.
    void stands(Still... cards) {
        still = List.of(cards);
    }

    Alerts alerts() {
        AlertLog log = new AlertLog(Instant.EPOCH);
        floor.ledger().forEach(log::read);
        log.standOn(floor.board());
        return Alerts.of(new Situation(
                floor.board(), log, still, Map.of(), 85, (_, from, to) -> Duration.between(from, to), floor.now()));
    }

    Alert only() {
        assertThat(alerts().open()).hasSize(1);
        return alerts().open().getFirst();
    }
}
