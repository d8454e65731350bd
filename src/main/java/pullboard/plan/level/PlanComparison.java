package pullboard.plan.level;

import java.util.List;
import pullboard.plan.changeover.SetupTimes;

/// The same demand made level and made as it falls due.
public record PlanComparison(PlanFigures levelled, PlanFigures unlevelled) {

    /// @param levelled the box as it is planned now, with whatever was moved by hand
    public static PlanComparison of(HeijunkaBox levelled, List<BoxDemand> demand, SetupTimes times) {
        List<BoxPart> parts = levelled.needs().stream().map(BoxNeed::part).toList();
        HeijunkaBox unlevelled = HeijunkaBox.unlevelled(parts, demand, levelled.horizon());
        return new PlanComparison(PlanFigures.of(levelled, times), PlanFigures.of(unlevelled, times));
    }
}
