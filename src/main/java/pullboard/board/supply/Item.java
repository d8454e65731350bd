package pullboard.board.supply;

import java.util.List;

/// Something that the shop keeps in its books under a key that is unique among its kind. It changes as a whole: the
/// ledger has it before and after.
public sealed interface Item permits Master, Tracked, Fact {

    /// Unique among the items of its kind; 1 to 160 characters.
    String key();

    /// All kinds of items, for those that write, read or show each of them.
    static List<Class<? extends Item>> kinds() {
        return List.of(
                Part.class,
                Supplier.class,
                Supermarket.class,
                Shelf.class,
                Loop.class,
                DemandPlan.class,
                PlannedDelivery.class,
                SetupTime.class,
                ReasonCode.class,
                CheckPlan.class,
                Audit.class,
                LevelPlan.class,
                Snooze.class,
                Kanban.class,
                Stock.class,
                Errand.class,
                CustomerOrder.class,
                Purchase.class,
                Lot.class,
                LotHold.class,
                Setup.class,
                Reject.class,
                CheckResult.class);
    }
}
