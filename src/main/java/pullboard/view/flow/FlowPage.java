package pullboard.view.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.report.chart.AgeingChart;
import pullboard.report.chart.BalanceCharts;
import pullboard.report.chart.BlockerChart;
import pullboard.report.chart.ChartWords;
import pullboard.report.chart.CumulativeChart;
import pullboard.report.chart.CycleCharts;
import pullboard.report.chart.FlowChart;
import pullboard.report.chart.FlowTable;
import pullboard.report.chart.ForecastPage;
import pullboard.report.chart.KeyFigure;
import pullboard.report.chart.KeyFigures;
import pullboard.report.chart.QualityTable;
import pullboard.report.chart.Question;
import pullboard.report.chart.ReturnCharts;
import pullboard.report.chart.StationCharts;
import pullboard.report.chart.ThroughputChart;
import pullboard.report.chart.WipChart;

/// The answer to a choice: numbers, charts and tables, and the replay behind them.
///
/// @param isEmpty nothing was recorded at all
record FlowPage(
        Replay replay, boolean isEmpty, List<KeyFigure> figures, List<FlowChart> charts, List<FlowTable> tables) {
    /// Where a forecast is asked for and no card is open.
    private static final int SOME = 10;

    static FlowPage of(Past past, FlowChoice choice, Board board, Instant now, Locale locale) {
        ZoneId zone = board.shop().zone();
        ShiftCalendar shifts = Calendars.of(board.documents()).shopShifts();
        Replay replay = Replay.of(past, choice.filter(now, zone, shifts, locale));
        boolean isEmpty = past.log().size() == 0;
        if (replay.window() == null) {
            return new FlowPage(replay, isEmpty, List.of(), List.of(), List.of());
        }
        ChartWords words = new ChartWords(locale, board, now);
        Question question = new Question(replay, choice.percentile(), choice.isWorking(), now, words);
        return switch (choice.tab()) {
            case OVERVIEW -> page(question, KeyFigures.overview(question), overview(question));
            case CYCLE -> page(question, List.of(), cycle(question));
            case STATIONS -> page(question, List.of(), stations(question));
            case BLOCKERS -> page(question, List.of(), List.of(BlockerChart.of(question)));
            case BALANCE -> page(question, KeyFigures.littlesLaw(question), balance(question));
            case FORECAST -> forecast(question, choice, board, locale);
            case TRAVEL -> page(question, List.of(), List.of());
            case QUALITY -> new FlowPage(replay, false, List.of(), List.of(), List.of(QualityTable.of(question)));
        };
    }

    private static FlowPage page(Question question, List<KeyFigure> figures, List<FlowChart> charts) {
        return new FlowPage(question.replay(), false, figures, charts, List.of());
    }

    private static List<FlowChart> overview(Question question) {
        return List.of(
                CumulativeChart.of(question),
                WipChart.of(question),
                ThroughputChart.cards(question),
                ThroughputChart.pieces(question));
    }

    private static List<FlowChart> cycle(Question question) {
        CycleCharts cycle = new CycleCharts(question);
        return List.of(cycle.scatter(), cycle.histogram(), cycle.xmr(), cycle.ranges());
    }

    private static List<FlowChart> stations(Question question) {
        return List.of(
                StationCharts.times(question),
                AgeingChart.of(question),
                StationCharts.yields(question),
                ReturnCharts.stations(question),
                ReturnCharts.reasons(question));
    }

    private static List<FlowChart> balance(Question question) {
        return List.of(
                BalanceCharts.arrivals(question),
                BalanceCharts.steadiness(question),
                BalanceCharts.efficiency(question));
    }

    private static FlowPage forecast(Question question, FlowChoice choice, Board board, Locale locale) {
        LocalDate today = LocalDate.ofInstant(question.now(), board.shop().zone());
        int open = (int) board.cards().values().stream().filter(Card::isOpen).count();
        int cards = choice.count() > 0 ? choice.count() : open > 0 ? open : SOME;
        ForecastPage page = new ForecastPage(question, cards, choice.by(today, locale));
        return new FlowPage(
                question.replay(), false, page.figures(), page.charts(), List.of(page.cards(), page.tests()));
    }
}
