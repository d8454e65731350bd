package pullboard.view.sizing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Marker;
import pullboard.chart.Scale;
import pullboard.plan.sizing.replay.Replayed;

/// Stock for each number of cards: on average, at its lowest, and what was owed at most.
final class ReplayChart {
    /// Of a bar; there is 1 from one to the next.
    private static final double WIDTH = 0.6;

    private ReplayChart() {}

    static Chart of(List<Replayed> all, SizingWords words) {
        double[] average = values(all, replayed -> replayed.averageStock().toDouble());
        double[] lowest = values(all, Replayed::lowestStock);
        double[] owed = values(all, replayed -> -replayed.mostOwed());
        double least = Arrays.stream(owed).min().orElse(0);
        double bottom = least == 0 ? 0 : -Scale.fromZero(-least).high();
        double top = Scale.fromZero(Arrays.stream(average).max().orElse(1)).high();
        List<String> names = all.stream()
                .map(replayed -> words.get("replay.number", replayed.cards()))
                .toList();
        double[] none = new double[all.size()];
        double[] places = places(all.size(), 0);
        return new Chart(
                "",
                "",
                new Axis("", new Scale.Names(names)),
                new Axis(words.get("chart.pieces"), new Scale.Linear(bottom, top)),
                List.of(
                        bars(words.get("chart.average"), Ink.SKY, Fill.SOLID, none, average),
                        bars(words.get("chart.owed"), Ink.VERMILLION, Fill.HATCH, owed, none),
                        new Layer.Points(words.get("chart.lowest"), Ink.TEXT, Marker.DIAMOND, places, lowest)),
                "");
    }

    private static Layer bars(String name, Ink ink, Fill fill, double[] base, double[] top) {
        return new Layer.Bars(
                name, ink, fill, places(base.length, -WIDTH / 2), places(base.length, WIDTH / 2), base, top, false);
    }

    private static double[] places(int count, double beside) {
        double[] places = new double[count];
        Arrays.setAll(places, i -> i + beside);
        return places;
    }

    private static double[] values(List<Replayed> all, ToDoubleFunction<Replayed> value) {
        return all.stream().mapToDouble(value).toArray();
    }
}
