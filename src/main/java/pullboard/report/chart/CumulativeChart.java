package pullboard.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.Buckets;
import pullboard.flow.Stays;
import pullboard.flow.Window;
import pullboard.flow.series.Behind;
import pullboard.flow.series.CumulativeFlow;

/// Cumulative flow: how many cards were where, one band on the other. Stations beyond the six that hold the most cards
/// share one band.
public final class CumulativeChart {
    private static final String NAME = "cumulative";
    private static final int BANDS = 6;

    private final ChartWords words;
    private final CumulativeFlow flow;
    private final Buckets buckets;
    private final List<int[]> bands = new ArrayList<>();

    private CumulativeChart(Question question, Window window) {
        words = question.words();
        buckets = question.fine(window);
        flow = CumulativeFlow.of(question.replay(), buckets);
        collect();
    }

    public static FlowChart of(Question question) {
        Window window = question.replay().window();
        return window == null ? question.nothing(NAME) : new CumulativeChart(question, window).chart(window);
    }

    /// Finished at the bottom, then the stations from the last one on, Orders on top.
    private void collect() {
        int[] places = flow.places();
        List<Integer> stations = new ArrayList<>();
        for (int layer = 0; layer < places.length; layer++) {
            if (places[layer] >= 0) {
                stations.add(layer);
            }
        }
        List<Integer> own = stations.stream()
                .sorted(Comparator.comparingDouble((Integer layer) -> -size(layer)))
                .limit(stations.size() > BANDS + 1 ? BANDS : BANDS + 1)
                .sorted(Comparator.comparingInt(
                        (Integer layer) -> -words.board().position(new StationId(places[layer]))))
                .toList();
        bands.add(layers(places, Stays.FINISHED));
        own.forEach(layer -> bands.add(new int[] {layer}));
        if (own.size() < stations.size()) {
            bands.add(stations.stream()
                    .filter(layer -> !own.contains(layer))
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
        int[] orders = layers(places, Stays.ORDERS);
        if (size(orders[0]) > 0) {
            bands.add(orders);
        }
    }

    private static int[] layers(int[] places, int place) {
        for (int layer = 0; layer < places.length; layer++) {
            if (places[layer] == place) {
                return new int[] {layer};
            }
        }
        throw new IllegalArgumentException("no layer for " + place);
    }

    private double size(int layer) {
        double sum = 0;
        for (int i = 0; i < buckets.count(); i++) {
            sum += flow.average(layer, i);
        }
        return sum;
    }

    private FlowChart chart(Window window) {
        if (!flow.basis().isEnough()) {
            return FlowChart.empty(
                    NAME, words, words.notEnough(flow.basis(), buckets.grain().name()));
        }
        Bucketed places = new Bucketed(buckets);
        double[] x = places.ends();
        double[] low = new double[x.length];
        List<Layer> layers = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            double[] high = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                high[i] = low[i] + count(band, i);
            }
            Fill fill = Fill.series(band);
            layers.add(new Layer.Area(name(band), Ink.series(band), fill, x, low, high, false));
            low = high;
        }
        double highest = Arrays.stream(low).max().orElse(1);
        Axis y = new Axis(words.get("axis.cards"), Scale.fromZero(highest));
        Chart chart = new Chart(words.title(NAME), words.period(window), places.levels(words), y, layers, "");
        return new FlowChart(NAME, chart, words.definition(NAME), this::says, this::behind);
    }

    private int count(int band, int bucket) {
        int count = 0;
        for (int layer : bands.get(band)) {
            count += flow.atEnd(layer, bucket);
        }
        return count;
    }

    private String name(int band) {
        int[] layers = bands.get(band);
        return layers.length == 1
                ? words.place(flow.places()[layers[0]])
                : words.get("cumulative.others", layers.length);
    }

    private String says(int band, int bucket) {
        return words.get("cumulative.says", name(band), count(band, bucket), words.endOf(buckets, bucket));
    }

    private @Nullable Behind behind(int band, int bucket) {
        int[] layers = bands.get(band);
        return layers.length == 1 ? flow.behind(layers[0], bucket) : null;
    }
}
