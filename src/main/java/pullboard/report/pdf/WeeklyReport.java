package pullboard.report.pdf;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pullboard.flow.Filter;
import pullboard.report.chart.AgeingChart;
import pullboard.report.chart.BalanceCharts;
import pullboard.report.chart.BlockerChart;
import pullboard.report.chart.CumulativeChart;
import pullboard.report.chart.CycleCharts;
import pullboard.report.chart.KeyFigure;
import pullboard.report.chart.KeyFigures;
import pullboard.report.chart.Question;
import pullboard.report.chart.StationCharts;
import pullboard.report.chart.ThroughputChart;
import pullboard.report.chart.WipChart;
import pullboard.text.Texts;

/// The weekly flow report: one ISO week beside the one before it, and the thirteen weeks up to it as charts.
public final class WeeklyReport {
    private static final int WEEKS = 13;
    private static final int PER_ROW = 3;
    private static final double WIDE = 92;
    private static final double HALF = 80;

    private WeeklyReport() {}

    /// The Monday of the last whole week before `day`.
    public static LocalDate lastWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    }

    /// `2026-W47`.
    public static String name(LocalDate monday) {
        return String.format(
                java.util.Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// @param monday first day of the week that is reported
    public static Report of(ReportSource source, LocalDate monday) {
        Texts texts = source.texts();
        Question quarter = source.question(between(source, monday.minusWeeks(WEEKS - 1), monday.plusWeeks(1)));
        List<Part> parts = new ArrayList<>(figures(source, monday));
        parts.add(ReportSource.side(WIDE, CumulativeChart.of(quarter)));
        parts.add(ReportSource.side(HALF, ThroughputChart.cards(quarter), WipChart.of(quarter)));
        parts.add(new Part.Heading(texts.get("weekly.cycle")));
        parts.add(ReportSource.side(WIDE, new CycleCharts(quarter).scatter()));
        parts.add(ReportSource.side(HALF, new CycleCharts(quarter).histogram(), BalanceCharts.steadiness(quarter)));
        parts.add(new Part.Heading(texts.get("weekly.stations")));
        parts.add(ReportSource.side(WIDE, StationCharts.times(quarter)));
        parts.add(ReportSource.side(HALF, StationCharts.yields(quarter), BlockerChart.of(quarter)));
        parts.add(new Part.Heading(texts.get("weekly.open")));
        if (source.board().wip() > 0) {
            parts.add(ReportSource.side(WIDE, AgeingChart.of(source.question(Filter.ALL))));
        }
        parts.addAll(new OpenCards(source).oldest());
        String about = texts.get(
                "weekly.about",
                name(monday),
                source.dates().day(monday, source.today()),
                source.dates().day(monday.plusDays(6), source.today()));
        return source.report(texts.get("weekly.title"), about, parts);
    }

    /// Each figure of the week, with that of the week before.
    private static List<Part> figures(ReportSource source, LocalDate monday) {
        Texts texts = source.texts();
        List<KeyFigure> now = KeyFigures.overview(source.question(between(source, monday, monday.plusWeeks(1))));
        if (now.isEmpty()) {
            return List.of(new Part.Note(texts.get("weekly.nothing")));
        }
        Map<String, String> before = new TreeMap<>();
        KeyFigures.overview(source.question(between(source, monday.minusWeeks(1), monday)))
                .forEach(figure -> before.put(figure.name(), figure.value()));
        List<Part.Figure> figures = now.stream()
                .map(figure -> new Part.Figure(
                        figure.name(),
                        figure.value(),
                        texts.get("weekly.before", before.getOrDefault(figure.name(), "–"))))
                .toList();
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += PER_ROW) {
            rows.add(new Part.Figures(figures.subList(i, Math.min(i + PER_ROW, figures.size()))));
        }
        return rows;
    }

    private static Filter between(ReportSource source, LocalDate from, LocalDate until) {
        Instant start = source.start(from);
        return Filter.ALL.between(start, source.start(until));
    }
}
