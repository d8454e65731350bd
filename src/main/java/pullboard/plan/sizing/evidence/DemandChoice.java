package pullboard.plan.sizing.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.DemandPlan;
import pullboard.plan.Fraction;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandRange;
import pullboard.plan.demand.DemandSeries;
import pullboard.plan.demand.Outlook;

/// Where the demand on a loop is taken from.
///
/// @param percent share of the days, or of the forecasts that were made, whose demand is covered; 0: the average
/// @param plan demand that somebody entered day by day, null: none
/// @param outlook of what will be called for where the loop delivers, by week; null: it is not known yet
public record DemandChoice(
        From from,
        int percent,
        @Nullable DemandPlan plan,
        @Nullable Outlook outlook) {
    /// Weeks that a forecast looks ahead.
    public static final int AHEAD = 4;

    private static final int DAYS = 7;
    private static final int PLACES = 3;

    /// What is asked.
    public enum From {
        /// What was called for in the last weeks; where too little is known, what was entered day by day.
        RECORDED,
        /// What somebody says: typed just now, else entered day by day.
        TYPED,
        /// What the method expects that would have said the past best.
        FORECAST
    }

    /// What was recorded, on average.
    public static final DemandChoice USUAL = new DemandChoice(From.RECORDED, 0, null, null);

    public DemandChoice {
        if (outlook instanceof DemandForecast forecast
                && (forecast.ahead() != AHEAD || forecast.series().grain() != DemandSeries.Grain.WEEK)) {
            throw new IllegalArgumentException("A forecast of " + AHEAD + " weeks is needed");
        }
    }

    /// Pieces a day, unless somebody typed them.
    Given given(LoopEvidence evidence) {
        return switch (from) {
            case RECORDED -> evidence.missingDays() == 0 ? recorded(evidence) : planned();
            case TYPED -> planned();
            case FORECAST -> outlook instanceof DemandForecast forecast ? expected(forecast) : missing();
        };
    }

    private Given recorded(LoopEvidence evidence) {
        Fraction pieces = percent == 0 ? evidence.demand() : evidence.demand(percent);
        return new Given(pieces, Given.Source.DEMAND, evidence.days(), percent);
    }

    private Given planned() {
        List<DemandPlan.Day> days = plan == null ? List.of() : plan.days();
        if (days.isEmpty()) {
            return missing();
        }
        long pieces = days.stream().mapToLong(DemandPlan.Day::pieces).sum();
        LocalDate first =
                days.stream().map(DemandPlan.Day::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                days.stream().map(DemandPlan.Day::day).max(LocalDate::compareTo).orElseThrow();
        int length = (int) ChronoUnit.DAYS.between(first, last) + 1;
        return new Given(Fraction.of(pieces, length), Given.Source.PLAN, length, 0);
    }

    private static Given missing() {
        return Given.of(Fraction.ZERO, Given.Source.MISSING);
    }

    /// Whether enough forecasts were made in the past to say how many percent of them were exceeded; if not, the worst
    /// of them is covered.
    public boolean isCoverKnown() {
        return percent == 0
                || !(outlook instanceof DemandForecast forecast)
                || range(forecast).isKnown();
    }

    private DemandRange range(DemandForecast forecast) {
        return forecast.totalRange(AHEAD, Math.max(1, 2 * percent - 100));
    }

    /// The weeks ahead together, by the day. So many percent of the forecasts made in the past were exceeded by no
    /// more than what is added: the upper end of a range that leaves out as much below.
    private Given expected(DemandForecast forecast) {
        double pieces = percent == 0 ? forecast.total(AHEAD) : range(forecast).high();
        Fraction whole = Fraction.of(BigDecimal.valueOf(pieces).setScale(PLACES, RoundingMode.HALF_UP));
        return new Given(whole.dividedBy((long) AHEAD * DAYS), Given.Source.FORECAST, AHEAD, percent);
    }
}
