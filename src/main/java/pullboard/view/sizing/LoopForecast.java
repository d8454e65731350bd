package pullboard.view.sizing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Loop;
import pullboard.plan.demand.Consumption;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandSeries;
import pullboard.plan.demand.Outlook;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.sizing.evidence.DemandChoice;
import pullboard.view.kit.Services;

/// The forecast of what will be called for where a loop delivers, reckoned beside the screen, and anew only where the
/// weeks it is made of have changed.
final class LoopForecast {
    private final Services services;
    private final Runnable told;
    private @Nullable Past asked;
    private @Nullable Past known;
    private @Nullable Outlook outlook;

    /// What a forecast is made of.
    private record Past(String part, String place, LocalDate first, List<Long> pieces) {
        static Past of(Loop loop, DemandSeries series) {
            return new Past(
                    loop.part(),
                    loop.to(),
                    series.days(1).getFirst(),
                    LongStream.of(series.pieces()).boxed().toList());
        }
    }

    /// @param told that a forecast is there, on the JavaFX thread
    LoopForecast(Services services, Runnable told) {
        this.services = services;
        this.told = told;
    }

    /// The forecast; null: it is being made.
    @Nullable
    Outlook of(SupplyHistory history, Loop loop, Instant now, ZoneId zone) {
        Instant since = history.since(loop.part());
        DemandSeries weeks = Consumption.of(
                        history.usesAt(loop.part(), loop.to()), since == null ? now : since, now, zone)
                .weeks();
        Past past = Past.of(loop, weeks);
        if (past.equals(known)) {
            return outlook;
        }
        if (!past.equals(asked)) {
            asked = past;
            services.work().start(() -> DemandForecast.of(weeks, DemandChoice.AHEAD), found -> keep(past, found), _ -> {
                asked = null;
            });
        }
        return null;
    }

    private void keep(Past past, Outlook found) {
        if (past.equals(asked)) {
            known = past;
            outlook = found;
            told.run();
        }
    }
}
