package pullboard.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pullboard.board.StationId;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Marker;
import pullboard.chart.Scale;
import pullboard.flow.Micros;
import pullboard.flow.series.AgeingWip;

/// The open cards by station and age, before the ages that finished cards had when they left there.
public final class AgeingChart {
    private static final String NAME = "ageing";
    private static final double DAY = 86_400e6;

    private final Question question;
    private final ChartWords words;
    private final AgeingWip ageing;
    private final List<AgeingWip.Item> items;
    private final List<StationId> stations;

    private AgeingChart(Question question) {
        this.question = question;
        words = question.words();
        long now = Math.min(Micros.of(question.now()), question.replay().until());
        ageing = AgeingWip.of(question.replay(), now, question.percentile());
        items = ageing.items().stream()
                .sorted(Comparator.comparingLong((AgeingWip.Item item) -> -item.age()))
                .toList();
        stations = items.stream()
                .map(AgeingWip.Item::station)
                .distinct()
                .sorted(Comparator.comparingInt(words.board()::position))
                .toList();
    }

    public static FlowChart of(Question question) {
        return new AgeingChart(question).chart();
    }

    private FlowChart chart() {
        if (items.isEmpty()) {
            return FlowChart.empty(NAME, words, words.get("ageing.none"));
        }
        double longest = items.getFirst().age();
        for (StationId station : stations) {
            longest = Math.max(longest, ageing.bands(station).p95());
        }
        String days = words.get("axis.days.elapsed");
        List<Layer> layers = new ArrayList<>(bands());
        double[] x = new double[items.size()];
        double[] y = new double[items.size()];
        int[] before = new int[stations.size()];
        for (int i = 0; i < x.length; i++) {
            int at = stations.indexOf(items.get(i).station());
            x[i] = at + beside(before[at]++);
            y[i] = items.get(i).age() / DAY;
        }
        int points = layers.size();
        layers.add(new Layer.Points(words.get("ageing.cards"), Ink.TEXT, Marker.DOT, x, y));
        Chart chart = new Chart(
                words.title(NAME),
                words.get("ageing.note", items.size(), words.moment(Micros.of(question.now()))),
                new Axis(
                        "",
                        new Scale.Names(stations.stream().map(words::station).toList())),
                new Axis(days, Scale.fromZero(longest / DAY)),
                layers,
                "");
        return new FlowChart(
                NAME,
                chart,
                words.definition(NAME),
                (layer, i) -> layer == points ? says(items.get(i)) : "",
                (layer, i) -> layer == points ? ageing.behind(items.get(i)) : null);
    }

    /// Cards of one station stand beside each other: in the middle, right, left, further right ...
    private static double beside(int position) {
        int step = (position % 9 + 1) / 2;
        return (position % 2 == 0 ? -step : step) * 0.08;
    }

    private List<Layer> bands() {
        Ink[] inks = {Ink.GREEN, Ink.YELLOW, Ink.ORANGE, Ink.VERMILLION};
        Fill[] fills = {Fill.DOTS, Fill.TINT, Fill.HATCH, Fill.CROSS_HATCH};
        int[] percents = {50, 70, 85, 95};
        List<Layer> layers = new ArrayList<>();
        for (int band = 0; band < inks.length; band++) {
            int count = stations.size();
            double[] from = new double[count];
            double[] to = new double[count];
            double[] base = new double[count];
            double[] top = new double[count];
            for (int i = 0; i < count; i++) {
                AgeingWip.Bands bands = ageing.bands(stations.get(i));
                long[] lines = {0, bands.p50(), bands.p70(), bands.p85(), bands.p95()};
                from[i] = i - 0.42;
                to[i] = i + 0.42;
                base[i] = bands.basis().isEnough() ? lines[band] / DAY : 0;
                top[i] = bands.basis().isEnough() ? lines[band + 1] / DAY : 0;
            }
            String name = words.get("ageing.band", percents[band]);
            layers.add(new Layer.Bars(name, inks[band], fills[band], from, to, base, top, false));
        }
        return layers;
    }

    private String says(AgeingWip.Item item) {
        AgeingWip.Bands bands = ageing.bands(item.station());
        String band = bands.basis().isEnough()
                ? words.get("ageing.in." + bands.band(item.age()))
                : words.notEnough(bands.basis(), "bands");
        return words.get(
                "ageing.says",
                question.replay().log().card(item.card()).number(),
                words.station(item.station()),
                words.duration(item.age()),
                words.duration(item.workingAge()),
                words.duration(item.stay()),
                band);
    }
}
