package pullboard.view.flow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import pullboard.board.Board;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.report.chart.AgeingChart;
import pullboard.report.chart.BalanceCharts;
import pullboard.report.chart.BlockerChart;
import pullboard.report.chart.ChartWords;
import pullboard.report.chart.CumulativeChart;
import pullboard.report.chart.CycleCharts;
import pullboard.report.chart.FlowChart;
import pullboard.report.chart.KeyFigure;
import pullboard.report.chart.KeyFigures;
import pullboard.report.chart.Question;
import pullboard.report.chart.ReturnCharts;
import pullboard.report.chart.StationCharts;
import pullboard.report.chart.ThroughputChart;
import pullboard.report.chart.WipChart;

/// The answer to a choice: numbers, charts, and the replay behind them.
///
/// @param isEmpty nothing was recorded at all
record FlowPage(Replay replay, boolean isEmpty, List<KeyFigure> figures, List<FlowChart> charts) {

    static FlowPage of(Past past, FlowChoice choice, Board board, Instant now, Locale locale) {
        Replay replay = Replay.of(past, choice.filter(now, board.shop().zone(), locale));
        ChartWords words = new ChartWords(locale, board, now);
        Question question = new Question(replay, choice.percentile(), choice.isWorking(), now, words);
        List<KeyFigure> figures = switch (choice.tab()) {
            case OVERVIEW -> KeyFigures.overview(question);
            case BALANCE -> KeyFigures.littlesLaw(question);
            default -> List.of();
        };
        return new FlowPage(replay, past.log().size() == 0, figures, charts(choice.tab(), question));
    }

    private static List<FlowChart> charts(Tab tab, Question question) {
        return switch (tab) {
            case OVERVIEW ->
                List.of(
                        CumulativeChart.of(question),
                        WipChart.of(question),
                        ThroughputChart.cards(question),
                        ThroughputChart.pieces(question));
            case CYCLE -> {
                CycleCharts cycle = new CycleCharts(question);
                yield List.of(cycle.scatter(), cycle.histogram(), cycle.xmr(), cycle.ranges());
            }
            case STATIONS ->
                List.of(
                        StationCharts.times(question),
                        AgeingChart.of(question),
                        StationCharts.yields(question),
                        ReturnCharts.stations(question),
                        ReturnCharts.reasons(question));
            case BLOCKERS -> List.of(BlockerChart.of(question));
            case BALANCE ->
                List.of(
                        BalanceCharts.arrivals(question),
                        BalanceCharts.steadiness(question),
                        BalanceCharts.efficiency(question));
        };
    }
}
