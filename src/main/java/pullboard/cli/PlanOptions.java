package pullboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;

/// The options of one topic of `plan`, read as what they are: numbers, percentages, times, rates, lists. What
/// cannot be read is named with its option.
record PlanOptions(PlanTopic topic, Invocation invocation, Speech speech) {

    /// Refuses options of other topics.
    void check() throws WrongUsage {
        List<String> known = new ArrayList<>(topic.options());
        known.add("json");
        known.addAll(Verb.COMMON);
        for (String option : invocation.options().keySet()) {
            if (!known.contains(option)) {
                String near = Nearest.to(option, known);
                throw near == null
                        ? wrong("unknown.option", "--" + option)
                        : wrong("unknown.option.near", "--" + option, "--" + near);
            }
        }
    }

    boolean has(String option) {
        return invocation.has(option);
    }

    String text(String option) throws WrongUsage {
        String value = invocation.option(option);
        if (value == null || value.isBlank()) {
            throw wrong("missing.option", "--" + option);
        }
        return value.strip();
    }

    /// A number of 0 or more.
    Fraction number(String option) throws WrongUsage {
        return least(option, text(option), "plan.not.a.number", Fraction::parse);
    }

    Fraction number(String option, Fraction otherwise) throws WrongUsage {
        return has(option) ? number(option) : otherwise;
    }

    /// A number above 0.
    Fraction positive(String option) throws WrongUsage {
        return positive(option, text(option));
    }

    Fraction positive(String option, Fraction otherwise) throws WrongUsage {
        return has(option) ? positive(option) : otherwise;
    }

    private Fraction positive(String option, String typed) throws WrongUsage {
        Fraction number = least(option, typed, "plan.not.positive", Fraction::parse);
        if (number.signum() == 0) {
            throw wrong("plan.not.positive", "--" + option, typed);
        }
        return number;
    }

    /// `10%` or `0.1`; above 1 only with the sign: `150%`.
    Fraction share(String option) throws WrongUsage {
        return least(option, text(option), "plan.not.a.share", PlanOptions::shareOf);
    }

    Fraction share(String option, Fraction otherwise) throws WrongUsage {
        return has(option) ? share(option) : otherwise;
    }

    /// A number above 1 without its sign could be meant either way.
    private static Fraction shareOf(String typed) {
        if (typed.endsWith("%")) {
            return Fraction.parse(typed.substring(0, typed.length() - 1)).dividedBy(100);
        }
        Fraction share = Fraction.parse(typed);
        if (share.compareTo(Fraction.ONE) > 0) {
            throw new NumberFormatException("percent or a hundred times as much: " + typed);
        }
        return share;
    }

    /// A chance between 0 and 1, neither of them: `95%` or `0.95`.
    Fraction chance(String option) throws WrongUsage {
        Fraction chance = least(option, text(option), "plan.not.a.chance", PlanOptions::shareOf);
        if (chance.signum() == 0 || chance.compareTo(Fraction.ONE) >= 0) {
            throw wrong("plan.not.a.chance", "--" + option, text(option));
        }
        return chance;
    }

    /// `0.4d`.
    Span span(String option) throws WrongUsage {
        return read(option, text(option), "plan.not.a.span", Span::parse);
    }

    Span span(String option, Span otherwise) throws WrongUsage {
        return has(option) ? span(option) : otherwise;
    }

    /// `2000/d`.
    Rate rate(String option) throws WrongUsage {
        return read(option, text(option), "plan.not.a.rate", Rate::parse);
    }

    /// Numbers of 0 or more, with commas between them.
    List<Fraction> numbers(String option) throws WrongUsage {
        List<Fraction> numbers = new ArrayList<>();
        for (String part : parts(option)) {
            numbers.add(least(option, part, "plan.not.a.number", Fraction::parse));
        }
        return numbers;
    }

    /// Times, with commas between them.
    List<Span> spans(String option) throws WrongUsage {
        List<Span> spans = new ArrayList<>();
        for (String part : parts(option)) {
            spans.add(read(option, part, "plan.not.a.span", Span::parse));
        }
        return spans;
    }

    /// What stands between commas.
    List<String> parts(String option) throws WrongUsage {
        List<String> parts = new ArrayList<>();
        for (String part : text(option).split(",", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    WrongUsage wrong(String key, Object... arguments) {
        return WrongUsage.of(topic, key, arguments);
    }

    private Fraction least(String option, String typed, String key, Function<String, Fraction> reading)
            throws WrongUsage {
        Fraction number = read(option, typed, key, reading);
        if (number.signum() < 0) {
            throw wrong(key, "--" + option, typed);
        }
        return number;
    }

    private <T> T read(String option, String typed, String key, Function<String, T> reading) throws WrongUsage {
        try {
            return reading.apply(typed);
        } catch (NumberFormatException notOne) {
            throw wrong(key, "--" + option, typed);
        }
    }
}
