package pullboard.plan.level;

import java.util.List;
import java.util.function.Predicate;
import pullboard.plan.changeover.SetupTimes;

/// The same demand made level and made as it falls due.
public record PlanComparison(PlanFigures levelled, PlanFigures unlevelled) {

    /// @param levelled the box as it is planned now, with whatever was moved by hand
    public static PlanComparison of(HeijunkaBox levelled, List<BoxDemand> demand, SetupTimes times) {
        return of(levelled, demand, times, _ -> true);
    }

    /// The same, where set-ups are those of a station that makes only some of the rows.
    public static PlanComparison of(
            HeijunkaBox levelled, List<BoxDemand> demand, SetupTimes times, Predicate<String> isMadeThere) {
        List<BoxPart> parts = levelled.needs().stream().map(BoxNeed::part).toList();
        HeijunkaBox unlevelled = HeijunkaBox.unlevelled(parts, demand, levelled.horizon());
        return new PlanComparison(
                PlanFigures.of(levelled, times, isMadeThere), PlanFigures.of(unlevelled, times, isMadeThere));
    }
}
