package pullboard.cli;

import java.math.BigDecimal;
import java.util.List;
import pullboard.plan.Fraction;
import pullboard.plan.Span;
import pullboard.plan.level.Epei;
import pullboard.plan.level.GoalChasing;
import pullboard.plan.level.LevelSequence;
import pullboard.plan.level.Mix;
import pullboard.plan.level.ProductRate;
import pullboard.plan.level.Takt;
import pullboard.plan.level.Variation;

/// `plan takt`, `plan epei` and `plan sequence`: the beat, the round and the order of level work.
final class LevelSums {
    private static final Fraction HOUR = Fraction.of(3600);

    private LevelSums() {}

    static PlanAnswer takt(PlanOptions options) throws WrongUsage {
        Fraction available = span(options, "available").in(Span.Unit.SECOND);
        Takt takt = Takt.of(available, options.positive("demand"));
        Fraction perHour = HOUR.dividedBy(takt.seconds());
        return new PlanAnswer()
                .line(options.speech().get("plan.takt", rounded(takt.seconds()), rounded(perHour)))
                .number("takt_seconds", takt.seconds())
                .number("pieces_per_hour", perHour);
    }

    static PlanAnswer epei(PlanOptions options) throws WrongUsage, NotDone {
        List<Fraction> runs = minutes(options.spans("run"));
        List<Fraction> changeovers = minutes(options.spans("changeover"));
        if (runs.size() != changeovers.size()) {
            throw options.wrong("plan.epei.number", runs.size(), changeovers.size());
        }
        Epei epei = Epei.of(runs, changeovers, span(options, "available").in(Span.Unit.MINUTE));
        Fraction days = epei.days()
                .orElseThrow(() -> new NotDone(
                        options.speech().get("plan.epei.full", rounded(epei.run()), rounded(epei.available()))));
        return new PlanAnswer()
                .line(options.speech()
                        .get("plan.epei", rounded(days), rounded(epei.changeover()), rounded(epei.free())))
                .number("epei_days", days)
                .number("run_minutes", epei.run())
                .number("changeover_minutes", epei.changeover())
                .number("free_minutes", epei.free());
    }

    static PlanAnswer sequence(PlanOptions options) throws WrongUsage {
        Mix mix = new MixOptions(options).mix();
        LevelSequence sequence = mix.hasParts() ? GoalChasing.one(mix) : ProductRate.earliestDue(mix);
        Fraction products = Variation.ofProducts(mix, sequence);
        PlanAnswer answer = new PlanAnswer()
                .line(sequence.toString())
                .text("sequence", sequence.toString())
                .number("product_variation", products);
        if (!mix.hasParts()) {
            return answer.line(options.speech().get("plan.sequence", rounded(products)));
        }
        Fraction parts = Variation.ofParts(mix, sequence);
        return answer.line(options.speech().get("plan.sequence.parts", rounded(parts), rounded(products)))
                .number("part_variation", parts);
    }

    /// A time above 0.
    private static Span span(PlanOptions options, String option) throws WrongUsage {
        Span span = options.span(option);
        if (span.amount().signum() == 0) {
            throw options.wrong("plan.not.positive", "--" + option, options.text(option));
        }
        return span;
    }

    private static List<Fraction> minutes(List<Span> spans) {
        return spans.stream().map(span -> span.in(Span.Unit.MINUTE)).toList();
    }

    private static BigDecimal rounded(Fraction value) {
        return value.toBigDecimal(3);
    }
}
