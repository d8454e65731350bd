package pullboard.plan.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Supplier;
import pullboard.plan.Fraction;
import pullboard.plan.loop.LoopState;
import pullboard.plan.loop.Usage;
import pullboard.plan.loop.Zone;
import pullboard.plan.supply.OrderState;

/// Loops that are about to run dry, and suppliers that are late. A loop that is filled for the first time is none of
/// them, and nothing is urgent of which nothing is used.
final class LoopAlerts {
    private LoopAlerts() {}

    static List<Alert> of(Situation situation) {
        Usage usage = situation.log().usage(situation.now());
        List<Alert> all = new ArrayList<>();
        Set<String> dry = new HashSet<>();
        for (LoopState state : LoopState.all(situation.books(), usage)) {
            if (state.zone() == Zone.RED && !state.isUntouched()) {
                dry.add(state.loop().name());
                all.add(new Alert.LoopDry(
                        state, urgency(state), taken(situation, state), LoopRemedies.of(situation.board(), state)));
            }
        }
        for (Purchase purchase : situation.books().all(Purchase.class)) {
            if (OrderState.of(purchase, situation.today()) == OrderState.LATE) {
                all.add(late(situation, purchase, dry));
            }
        }
        return all;
    }

    private static Urgency urgency(LoopState state) {
        Fraction perDay = state.perDay();
        if (perDay != null && perDay.signum() == 0) {
            return Urgency.SOON;
        }
        Fraction cover = state.cover();
        boolean isOut = state.stock() == 0 || cover != null && cover.compareTo(Fraction.ONE) < 0;
        return isOut ? Urgency.NOW : Urgency.TODAY;
    }

    private static @Nullable Instant taken(Situation situation, LoopState state) {
        return state.cards().stream()
                .filter(kanban -> kanban.state() != Kanban.State.FULL)
                .map(kanban -> situation.log().emptied(kanban.number()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// More urgent where a loop that it should fill runs dry.
    private static Alert late(Situation situation, Purchase purchase, Set<String> dry) {
        List<Purchase.Line> open =
                purchase.lines().stream().filter(Purchase.Line::isOpen).toList();
        boolean isMissed = open.stream()
                .map(line -> situation.books().find(Kanban.class, line.kanban()))
                .anyMatch(kanban -> kanban != null && dry.contains(kanban.loop()));
        return new Alert.SupplierLate(
                purchase,
                open.size(),
                isMissed ? Urgency.NOW : Urgency.TODAY,
                situation.after(purchase.delivery()),
                call(situation.books().find(Supplier.class, purchase.supplier()), purchase));
    }

    static Remedy call(@Nullable Supplier supplier, Purchase purchase) {
        LocalDate day = purchase.delivery();
        String contact = supplier == null ? "" : supplier.contact();
        return new Remedy.CallSupplier(purchase.supplier(), contact, purchase.number(), day);
    }
}
