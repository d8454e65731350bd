package pullboard.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.chart.Chart;
import pullboard.chart.Layer;
import pullboard.flow.Filter;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.flow.Story;

/// Charts say what was recorded: each point, bar and line, what it says, and what is behind it.
class FlowChartsTest {
    private static final double DAY = 24 * 60;

    private final Story story = new Story();

    /// Card i is worked on for i hours and finishes on day i.
    private void finishes(int cards) {
        for (int i = 1; i <= cards; i++) {
            story.moves(i * DAY, "C" + i, "1").moves(i * DAY + i * 60, "C" + i, "Finished");
        }
    }

    private Question question() {
        return question(Locale.ENGLISH, Story.minute(100 * DAY));
    }

    private Question question(Locale locale, Instant now) {
        Replay replay = story.replay(Filter.ALL);
        return new Question(replay, Percentile.NEAREST_RANK, false, now, new ChartWords(locale, Board.EMPTY, now));
    }

    private static <T extends Layer> List<T> layers(Chart chart, Class<T> kind) {
        return chart.layers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void eachFinishedCardIsAPointAndOpensItself() {
        finishes(20);

        FlowChart scatter = new CycleCharts(question()).scatter();

        Layer.Points points = layers(scatter.chart(), Layer.Points.class).getFirst();
        assertThat(points.x()).hasSize(20);
        assertThat(points.y()[6]).isEqualTo(7);
        assertThat(scatter.says().of(0, 6)).startsWith("Card C7\n7 h");
        assertThat(scatter.behind().of(0, 6).cards()).hasSize(1);
        assertThat(scatter.behind().of(0, 6).movements()).hasSize(2);
        assertThat(layers(scatter.chart(), Layer.Level.class))
                .extracting(Layer.Level::y)
                .containsExactly(10.0, 17.0, 19.0);
    }

    @Test
    void tooFewCardsHaveNoPercentilesAndSayHowManyAreNeeded() {
        finishes(3);
        CycleCharts cycle = new CycleCharts(question());

        assertThat(layers(cycle.scatter().chart(), Layer.Level.class)).isEmpty();
        assertThat(cycle.scatter().chart().note()).contains("3 of 20");
        assertThat(cycle.histogram().chart().isEmpty()).isTrue();
        assertThat(cycle.histogram().chart().empty()).isEqualTo("Not enough yet: 3 of 20 finished cards");
    }

    @Test
    void theHistogramHoldsEveryCardOnceAndItsBarsOpenThem() {
        finishes(24);

        FlowChart histogram = new CycleCharts(question()).histogram();

        double[] counts = layers(histogram.chart(), Layer.Bars.class).getFirst().top();
        assertThat(Arrays.stream(counts).sum()).isEqualTo(24);
        for (int bin = 0; bin < counts.length; bin++) {
            assertThat(histogram.behind().of(0, bin).cards()).hasSize((int) counts[bin]);
        }
    }

    @Test
    void theBandsOfCumulativeFlowEndAtWhatFinished() {
        finishes(10);

        FlowChart flow = CumulativeChart.of(question());

        Layer.Area finished = layers(flow.chart(), Layer.Area.class).getFirst();
        assertThat(finished.name()).isEqualTo("Finished");
        assertThat(finished.high()[finished.high().length - 1]).isEqualTo(10);
        assertThat(flow.says().of(0, 2)).startsWith("Finished: 3 cards");
    }

    @Test
    void weeksThatAreCutOffAreNotInTheMean() {
        for (int i = 1; i <= 60; i++) {
            story.moves(i * DAY, "C" + i, "1").moves(i * DAY + 60, "C" + i, "Finished");
        }

        FlowChart throughput = ThroughputChart.cards(question());

        List<Layer.Bars> bars = layers(throughput.chart(), Layer.Bars.class);
        assertThat(bars).extracting(Layer.Bars::name).containsExactly("Cards", "Part of a week");
        assertThat(layers(throughput.chart(), Layer.Level.class).getFirst().y()).isEqualTo(7);
    }

    @Test
    void aStepBeyondTheNaturalLimitsStandsOut() {
        finishes(20);
        story.moves(21 * DAY, "Slow", "1").moves(41 * DAY, "Slow", "Finished");

        FlowChart xmr = new CycleCharts(question()).xmr();

        List<Layer.Points> signals = layers(xmr.chart(), Layer.Points.class);
        assertThat(signals).hasSize(1);
        double[] x = signals.getFirst().x();
        assertThat(x[x.length - 1]).isEqualTo(21);
        int layer = xmr.chart().layers().indexOf(signals.getFirst());
        assertThat(xmr.says().of(layer, x.length - 1)).contains("Slow", "beyond a limit");
    }

    @Test
    void theLongestBlockerStandsOnTop() {
        for (int i = 1; i <= 5; i++) {
            story.moves(i * DAY, "C" + i, "1")
                    .blocks(i * DAY, "C" + i, i == 3 ? "no tool" : "no steel")
                    .frees(i * DAY + (i == 3 ? 600 : 60), "C" + i)
                    .moves(i * DAY + 700, "C" + i, "Finished");
        }

        FlowChart blockers = BlockerChart.of(question());

        Layer.Bars bars = layers(blockers.chart(), Layer.Bars.class).getFirst();
        assertThat(bars.top()).containsExactly(10, 4);
        assertThat(bars.from()[0]).isGreaterThan(bars.from()[1]);
        assertThat(blockers.says().of(0, 0)).startsWith("no tool\n1 blocks");
        assertThat(blockers.behind().of(0, 1).cards()).hasSize(4);
    }

    @Test
    void whatIsRejectedLowersTheYield() {
        for (int i = 1; i <= 5; i++) {
            Pieces counted = i == 1 ? new Pieces(5, 5, 0) : new Pieces(10, 0, 0);
            story.moves(i * DAY, "C" + i, "1").moves(i * DAY + 60, "C" + i, "Finished", Movement.Kind.FINISH, counted);
        }

        FlowChart yields = StationCharts.yields(question());

        List<Layer.Bars> bars = layers(yields.chart(), Layer.Bars.class);
        assertThat(bars.get(0).top()).containsExactly(90);
        assertThat(bars.get(1).top()).containsExactly(80);
    }

    @Test
    void nothingRecordedSaysSoInEveryLanguage() {
        assertThat(WipChart.of(question()).chart().empty()).isEqualTo("Nothing was recorded in this period.");
        assertThat(WipChart.of(question(Locale.GERMAN, Story.MONDAY)).chart().empty())
                .isEqualTo("In diesem Zeitraum ist nichts aufgezeichnet.");
    }

    @Test
    void doubtfulMovementsAreNamedAndOpenTheirCards() {
        story.moves(0, "A", "1").moves(0, "A", "2").moves(60, "A", "Finished");

        FlowTable quality = QualityTable.of(question());

        FlowTable.Row noTime = quality.rows().stream()
                .filter(row -> row.cells().getFirst().equals("No time at all"))
                .findFirst()
                .orElseThrow();
        assertThat(noTime.cells().get(1)).isEqualTo("1 of 2");
        assertThat(noTime.behind()).isNotNull();
    }
}
