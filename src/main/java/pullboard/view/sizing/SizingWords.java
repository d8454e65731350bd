package pullboard.view.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.Method;
import pullboard.plan.demand.Outlook;
import pullboard.plan.demand.Score;
import pullboard.plan.sizing.KanbanFormula;
import pullboard.plan.sizing.Line;
import pullboard.plan.sizing.Term;
import pullboard.plan.sizing.evidence.DemandChoice;
import pullboard.plan.sizing.evidence.Given;
import pullboard.plan.sizing.evidence.LoopInputs;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// Numbers and their sources as people read and type them.
final class SizingWords {
    private static final int DECIMALS = 3;
    private static final int MOST_TYPED = 15;
    private final Texts texts;

    SizingWords(Services services) {
        texts = services.texts("view-sizing");
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// `1,120.5`, at most three decimals.
    String number(Fraction value) {
        return number(value, DECIMALS);
    }

    String number(Fraction value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value.toBigDecimal(decimals));
    }

    String money(Fraction value) {
        return number(value, value.compareTo(Fraction.of(100)) < 0 ? 2 : 0);
    }

    /// Into a field: the same without grouping, so that it can be typed over.
    String typable(Fraction value) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(DECIMALS);
        format.setGroupingUsed(false);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value.toBigDecimal(DECIMALS));
    }

    /// A number of 0 or more with comma or point, null: it is none.
    @Nullable
    Fraction typed(String text) {
        String plain = text.strip().replace(',', '.');
        if (plain.length() > MOST_TYPED || plain.startsWith("-")) {
            return null;
        }
        try {
            return Fraction.parse(plain);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    String formula(KanbanFormula formula) {
        return get("formula." + formula.name());
    }

    String term(Term term) {
        return get("term." + term.name());
    }

    /// What a number of this kind is counted in.
    String unit(Term term) {
        return term == Term.SAFETY
                ? get("unit.safety")
                : get("unit." + term.measure().name());
    }

    /// Where a number comes from.
    String source(LoopInputs inputs, Term term) {
        Given given = inputs.given(term);
        return switch (given.source()) {
            case DEMAND ->
                given.percent() == 0
                        ? get("source.demand.average", given.count())
                        : get("source.demand.percent", given.count(), given.percent());
            case ROUNDS -> get("source.rounds", given.count(), given.percent());
            case PLAN -> get("source.plan", given.count());
            case FORECAST -> forecast(inputs.demand(), given);
            case LOOP -> get("source.loop");
            case ASSUMED -> get("source.assumed");
            case ENTERED -> get("source.entered");
            case MISSING -> term == Term.DEMAND ? missing(inputs.demand()) : get("source.missing");
        };
    }

    /// The method and its error. Where it is known, the error is that which choosing in the past would have made: the
    /// one by which the method was chosen flatters it.
    private String forecast(DemandChoice demand, Given given) {
        if (!(demand.outlook() instanceof DemandForecast forecast)) {
            return get("source.missing");
        }
        boolean total = forecast.isJudgedByTotal();
        Score chosen =
                forecast.hindsight().map(DemandForecast.Hindsight::chosen).orElse(forecast.score());
        Score naive = forecast.hindsight().map(DemandForecast.Hindsight::naive).orElse(forecast.naive());
        String plain = error(total ? naive.totalMase() : naive.mase());
        return forecast.isNothingBetter()
                ? get("source.forecast.naive", reach(demand, given), plain)
                : get(
                        "source.forecast",
                        method(forecast.method()),
                        reach(demand, given),
                        error(total ? chosen.totalMase() : chosen.mase()),
                        plain);
    }

    private String reach(DemandChoice demand, Given given) {
        if (given.percent() == 0) {
            return get("forecast.reach.average", given.count());
        }
        return demand.isCoverKnown()
                ? get("forecast.reach.percent", given.count(), given.percent())
                : get("forecast.reach.most", given.count(), given.percent());
    }

    private String missing(DemandChoice demand) {
        return switch (demand.from()) {
            case FORECAST ->
                demand.outlook() instanceof Outlook.TooShort few
                        ? get("source.forecast.short", few.has(), few.needs())
                        : get("reckoning");
            case RECORDED, TYPED -> get("source.missing");
        };
    }

    /// `= 2,800 · 0.4`, or empty where it was given.
    String working(Line line) {
        return line.isGiven() ? "" : "= " + line.working(this::number);
    }

    /// `= 1,120 pieces`, `≈` where decimals were left out.
    String result(Line line) {
        boolean isWhole = line.value()
                .times(BigDecimal.TEN.pow(DECIMALS).longValueExact())
                .isWhole();
        return (isWhole ? "= " : "≈ ") + number(line.value()) + " " + unit(line.term());
    }

    /// What a forecast method is called.
    String method(Method method) {
        return get("method." + method.getClass().getSimpleName());
    }

    /// An error of statistics, two decimals.
    String error(double value) {
        return Double.isInfinite(value) ? "∞" : get("error", value);
    }

    /// Pieces that statistics expect: whole ones.
    String pieces(double value) {
        return get("pieces", Math.round(value));
    }
}
