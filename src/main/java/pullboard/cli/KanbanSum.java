package pullboard.cli;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Map;
import pullboard.plan.Fraction;
import pullboard.plan.sizing.KanbanFormula;
import pullboard.plan.sizing.Line;
import pullboard.plan.sizing.LoopNeeds;
import pullboard.plan.sizing.Sizing;
import pullboard.plan.sizing.Term;

/// `plan kanbans`: the number of cards of a loop by a formula, with the working.
final class KanbanSum {
    /// Which option says what; demand, lead time and container every formula takes.
    private static final Map<String, Term> EXTRAS = Map.of(
            "safety", Term.SAFETY,
            "safety-stock", Term.SAFETY_STOCK,
            "lot", Term.LOT,
            "min", Term.MINIMUM,
            "safety-factor", Term.SAFETY_FACTOR,
            "constant", Term.CONSTANT);

    private static final int DECIMALS = 4;
    private static final long SHOWN = 10_000;

    /// Of a number without a last one.
    private static final int EXACT_DECIMALS = 12;

    private final PlanOptions options;
    private final Speech speech;
    private final NumberFormat numbers;

    private KanbanSum(PlanOptions options) {
        this.options = options;
        this.speech = options.speech();
        this.numbers = NumberFormat.getInstance(speech.locale());
        numbers.setMaximumFractionDigits(DECIMALS);
    }

    static PlanAnswer of(PlanOptions options) throws WrongUsage {
        return new KanbanSum(options).answer();
    }

    private PlanAnswer answer() throws WrongUsage {
        KanbanFormula formula = formula();
        LoopNeeds needs = LoopNeeds.of(options.rate("demand"), options.span("lead"), options.positive("container"));
        PlanAnswer answer = new PlanAnswer();
        for (String option : options.topic().options()) {
            Term term = EXTRAS.get(option);
            if (term != null && options.has(option)) {
                needs = needs.with(term, term == Term.SAFETY ? options.share(option) : options.number(option));
                if (!formula.inputs().contains(term)) {
                    answer.note(speech.get("plan.left.out", "--" + option, name(formula)));
                }
            }
        }
        Sizing sizing = formula.size(needs);
        working(sizing).lines().forEach(answer::line);
        return answer.line("")
                .line(speech.get("plan.kanbans", sizing.kanbans()))
                .text("exact", sizing.exact().toPlainText(EXACT_DECIMALS))
                .number("kanbans", sizing.kanbans());
    }

    private KanbanFormula formula() throws WrongUsage {
        String word = options.text("formula");
        return KanbanFormula.of(word)
                .orElseThrow(() -> options.wrong(
                        "plan.formula",
                        word,
                        Desk.listed(Arrays.stream(KanbanFormula.values())
                                .map(KanbanFormula::word)
                                .toList())));
    }

    private String name(KanbanFormula formula) {
        return speech.get("plan.formula." + formula.name());
    }

    private Table working(Sizing sizing) {
        Table table = new Table(name(sizing.formula()) + ": " + sizing.formula().notation());
        for (Line line : sizing.lines()) {
            table.add(
                    line.symbol(),
                    line.isGiven() ? "" : "= " + line.working(this::plain),
                    (isShownWhole(line) ? "= " : "≈ ") + measured(line),
                    speech.get("plan.term." + line.term().name()));
        }
        return table;
    }

    private String measured(Line line) {
        String unit = line.time() == null ? "" : line.time().sign();
        return speech.get("plan.measure." + line.term().measure().name(), plain(line.value()), unit);
    }

    /// All its decimals are shown.
    private static boolean isShownWhole(Line line) {
        return line.value().times(SHOWN).isWhole();
    }

    private String plain(Fraction value) {
        return numbers.format(value.toBigDecimal(DECIMALS));
    }
}
