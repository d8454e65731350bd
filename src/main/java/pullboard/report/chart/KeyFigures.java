package pullboard.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pullboard.flow.Buckets;
import pullboard.flow.Micros;
import pullboard.flow.Replay;
import pullboard.flow.Window;
import pullboard.flow.series.Behind;
import pullboard.flow.series.FlowEfficiency;
import pullboard.flow.series.LittlesLaw;
import pullboard.flow.series.ThroughputRun;

/// The numbers above the charts.
public final class KeyFigures {
    private static final int[] PERCENTS = {50, 85, 95};

    private final Question question;
    private final Replay replay;
    private final ChartWords words;
    private final List<KeyFigure> figures = new ArrayList<>();

    private KeyFigures(Question question) {
        this.question = question;
        replay = question.replay();
        words = question.words();
    }

    /// Finished and open cards, cycle times, output, WIP, flow efficiency.
    public static List<KeyFigure> overview(Question question) {
        KeyFigures all = new KeyFigures(question);
        Window window = question.replay().window();
        if (window != null) {
            all.cards();
            all.cycleTimes();
            all.output(window);
            all.wip();
            all.efficiency(window);
        }
        return List.copyOf(all.figures);
    }

    /// Both sides of Little's law, and by how much they differ.
    public static List<KeyFigure> littlesLaw(Question question) {
        KeyFigures all = new KeyFigures(question);
        Optional<LittlesLaw> law = LittlesLaw.of(question.replay());
        law.ifPresent(all::law);
        return List.copyOf(all.figures);
    }

    private void add(String key, String value, String note, @Nullable Behind behind) {
        String name = words.get("figure." + key);
        figures.add(new KeyFigure(name, value, note, words.get("figure." + key + ".definition"), behind));
    }

    private void cards() {
        int[] finished = replay.finished();
        int[] open = IntStream.range(0, replay.cards())
                .filter(card -> replay.ways().isOpen(card))
                .toArray();
        add("finished", words.number(finished.length), "", Behind.cards(replay, finished));
        add("open", words.number(open.length), "", Behind.cards(replay, open));
    }

    private void cycleTimes() {
        int[] timed =
                Arrays.stream(replay.finished()).filter(replay.ways()::isTimed).toArray();
        if (timed.length == 0) {
            return;
        }
        long[] sorted = Arrays.stream(timed)
                .mapToLong(card -> question.isWorking()
                        ? replay.working(card)
                        : replay.ways().cycleTime(card))
                .sorted()
                .toArray();
        StringBuilder lines = new StringBuilder();
        for (int percent : PERCENTS) {
            String one = words.duration(question.percentile().of(sorted, percent));
            lines.append(lines.isEmpty() ? "" : " · ").append(one);
        }
        Micros.Sum sum = new Micros.Sum();
        Arrays.stream(sorted).forEach(sum::add);
        String mean = words.duration(Micros.of(sum.mean(sorted.length)));
        String note = words.get("figure.cycle.note", sorted.length, mean);
        add("cycle", lines.toString(), note, Behind.cards(replay, timed));
    }

    private void output(Window window) {
        Buckets weeks = Buckets.of(window, Buckets.Grain.WEEK, words.zone());
        ThroughputRun run = ThroughputRun.of(replay, weeks);
        if (weeks.whole() > 0) {
            double mean = Arrays.stream(run.wholeCards()).average().orElse(0);
            String note = words.get("figure.output.note", weeks.whole());
            add("output", words.number(mean), note, Behind.cards(replay, replay.finished()));
        }
    }

    private void wip() {
        String note = words.get("figure.wip.note", replay.wip().maximum());
        add("wip", words.number(replay.wip().average()), note, null);
    }

    private void efficiency(Window window) {
        FlowEfficiency efficiency = FlowEfficiency.of(replay, question.coarse(window));
        if (efficiency.basis().isEnough()) {
            efficiency
                    .all()
                    .ifPresent(share -> add(
                            "efficiency",
                            words.percent(share),
                            words.get(
                                    "figure.efficiency.note", efficiency.basis().has()),
                            null));
        }
    }

    private void law(LittlesLaw law) {
        int cards = law.cards();
        add("law.wip", words.number(law.averageWip()), "", null);
        add("law.rate", words.number(law.perDay()), words.get("figure.law.note", cards), null);
        add("law.time", words.duration(Micros.of(law.time())), words.get("figure.law.note", cards), null);
        add("law.residual", words.number(Math.round(law.residual() * 1e4) / 1e4), "", null);
    }
}
