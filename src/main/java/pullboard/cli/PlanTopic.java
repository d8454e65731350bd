package pullboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `pullboard plan` can work out, with the options of each. A topic is one line here, its texts
/// (`synopsis.plan.`, `about.plan.`, and `value.` and `option.` of new options) and a class that turns options
/// into an answer.
enum PlanTopic {
    KANBANS(
            KanbanSum::of,
            "formula",
            "demand",
            "lead",
            "safety",
            "container",
            "safety-stock",
            "lot",
            "min",
            "safety-factor",
            "constant"),
    TAKT(LevelSums::takt, "available", "demand"),
    EPEI(LevelSums::epei, "run", "available", "changeover"),
    SEQUENCE(LevelSums::sequence, "demand", "parts"),
    SAFETY_STOCK(StockSums::safetyStock, "demand", "sigma", "lead", "sigma-lead", "service"),
    LOT(StockSums::lot, "demand", "order-cost", "holding-cost", "capacity"),
    TURNS(StockSums::turns, "cogs", "stock", "days");

    private final Sum sum;
    private final List<String> options;

    PlanTopic(Sum sum, String... options) {
        this.sum = sum;
        this.options = List.of(options);
    }

    /// Works one thing out of the options.
    @FunctionalInterface
    interface Sum {
        PlanAnswer of(PlanOptions options) throws WrongUsage, NotDone;
    }

    /// As typed: `safety-stock`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of its texts, behind `synopsis.` and `about.`.
    String command() {
        return Verb.PLAN.word() + "." + word();
    }

    PlanAnswer answer(PlanOptions asked) throws WrongUsage, NotDone {
        return sum.of(asked);
    }

    /// Without those that every topic takes.
    List<String> options() {
        return options;
    }

    static Optional<PlanTopic> of(String word) {
        return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(PlanTopic::word).toList();
    }

    /// `kanbans|lot|turns`
    static String listed() {
        return words().stream().collect(Collectors.joining("|"));
    }

    /// Every option that some topic takes.
    static String[] allOptions() {
        return Stream.concat(Stream.of(values()).flatMap(topic -> topic.options.stream()), Stream.of("json"))
                .distinct()
                .toArray(String[]::new);
    }
}
