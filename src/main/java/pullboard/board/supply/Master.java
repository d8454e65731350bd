package pullboard.board.supply;

/// What people enter, change and take away as they see fit.
public sealed interface Master extends Item
        permits Part,
                Supplier,
                Supermarket,
                Shelf,
                Loop,
                DemandPlan,
                PlannedDelivery,
                SetupTime,
                ReasonCode,
                CheckPlan,
                Audit,
                LevelPlan,
                Snooze {

    /// The name of the first field that makes no sense, or an empty text.
    String fault();
}
