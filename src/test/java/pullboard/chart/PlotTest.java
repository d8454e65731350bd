package pullboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlotTest {
    private static final Box PAGE = new Box(0, 0, 600, 300);
    private final Drawn drawn = new Drawn();

    @Test
    void aClickOnABarFindsItAndNothingBesideIt() {
        Plot plot = plot(new Layer.Bars(
                "Cards",
                Ink.BLUE,
                Fill.SOLID,
                new double[] {0, 1},
                new double[] {1, 2},
                new double[2],
                new double[] {4, 8},
                false));
        Plot.Pick second = plot.at(0, 1);

        assertThat(plot.pick(second.x(), second.y() + 5)).isEqualTo(second);
        assertThat(plot.pick(second.x(), second.y() - 5)).isNull();
    }

    @Test
    void theNearestPointIsFoundWhicheverLayerItIsIn() {
        Plot plot = plot(
                new Layer.Points("a", Ink.BLUE, Marker.DOT, new double[] {2, 4}, new double[] {2, 4}),
                new Layer.Points("b", Ink.ORANGE, Marker.RING, new double[] {2.1}, new double[] {2}));
        Plot.Pick first = plot.at(0, 0);
        Plot.Pick other = plot.at(1, 0);

        assertThat(plot.pick(first.x() - 2, first.y())).isEqualTo(first);
        assertThat(plot.pick(other.x() + 2, other.y())).isEqualTo(other);
        assertThat(plot.pick(first.x() + 90, first.y() - 60)).isNull();
    }

    @Test
    void placesAndValuesAreTheSameWay() {
        Plot plot = plot(new Layer.Level("mean", Ink.GREEN, Dash.DASHED, 5));

        assertThat(plot.x(plot.field().x())).isZero();
        assertThat(plot.x(plot.field().right())).isEqualTo(10);
        assertThat(plot.y(plot.field().bottom())).isZero();
    }

    @Test
    void aMillionPointsAreThinnedOutButTheHighestStays() {
        double[] x = new double[1_000_000];
        double[] y = new double[x.length];
        Arrays.setAll(x, i -> i * 1e-5);
        Arrays.setAll(y, i -> i == 654_321 ? 9.9 : 1 + i % 3);

        Plot plot = plot(new Layer.Line("WIP", Ink.BLUE, Dash.SOLID, x, y, false));
        plot.draw(drawn);

        double[] path = drawn.longest();
        assertThat(path.length).isLessThan(5000);
        assertThat(Arrays.stream(path).min().orElseThrow())
                .isLessThan(plot.field().y() + 5);
    }

    @Test
    void namesOfLinesThatEndTogetherMakeRoomForEachOther() {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            layers.add(new Layer.Level("line " + i, Ink.series(i), Dash.SOLID, 5 + i * 0.01));
        }
        plot(layers.toArray(Layer[]::new)).draw(drawn);

        List<Double> heights = drawn.words.stream()
                .filter(word -> word.text.startsWith("line"))
                .map(word -> word.y)
                .sorted()
                .toList();
        assertThat(heights).hasSize(5);
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThan(12);
        }
    }

    @Test
    void anEmptyChartSaysWhatIsMissing() {
        Axis axis = new Axis("", new Scale.Linear(0, 1));
        new Plot(
                        new Chart("Cycle time", "", axis, axis, List.of(), "Not enough yet:\n3 of 11 cards"),
                        PAGE,
                        drawn,
                        Locale.ENGLISH)
                .draw(drawn);

        assertThat(drawn.words)
                .extracting(word -> word.text)
                .contains("Cycle time", "Not enough yet:", "3 of 11 cards");
    }

    private Plot plot(Layer... layers) {
        Axis axis = new Axis("", new Scale.Linear(0, 10));
        return new Plot(new Chart("", "", axis, axis, List.of(layers), ""), PAGE, drawn, Locale.ENGLISH);
    }

    /// Remembers what was drawn.
    private static final class Drawn implements Surface {
        private final List<Word> words = new ArrayList<>();
        private final List<double[]> paths = new ArrayList<>();

        private record Word(String text, double x, double y) {}

        double[] longest() {
            return paths.stream()
                    .max((a, b) -> Integer.compare(a.length, b.length))
                    .orElseThrow();
        }

        @Override
        public void line(double x1, double y1, double x2, double y2, Ink ink, double width, Dash dash) {}

        @Override
        public void path(double[] x, double[] y, int n, Ink ink, double width, Dash dash) {
            paths.add(Arrays.copyOf(y, n));
        }

        @Override
        public void area(double[] x, double[] y, int n, Ink ink, Fill fill) {}

        @Override
        public void box(Box box, Ink ink, Fill fill) {}

        @Override
        public void marker(Marker marker, double x, double y, double size, Ink ink) {}

        @Override
        public void word(String word, double x, double y, double size, boolean bold, Ink ink, Anchor anchor) {
            words.add(new Word(word, x, y));
        }

        @Override
        public double width(String word, double size, boolean bold) {
            return word.length() * size * 0.55;
        }

        @Override
        public void inside(Box box, Runnable drawing) {
            drawing.run();
        }
    }
}
