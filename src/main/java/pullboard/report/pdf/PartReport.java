package pullboard.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pullboard.flow.Filter;
import pullboard.report.chart.CycleCharts;
import pullboard.report.chart.KeyFigure;
import pullboard.report.chart.KeyFigures;
import pullboard.report.chart.Question;
import pullboard.report.chart.ReturnCharts;
import pullboard.report.chart.StationCharts;
import pullboard.report.chart.ThroughputChart;
import pullboard.text.Texts;

/// Everything about one part: how long it takes, where, and what came out.
public final class PartReport {
    private static final int PER_ROW = 3;
    private static final double WIDE = 92;
    private static final double HALF = 80;

    private PartReport() {}

    /// @param period bounds of time, and nothing else
    public static Report of(ReportSource source, String part, Filter period) {
        Texts texts = source.texts();
        Question question = source.question(period.ofParts(Set.of(part)));
        List<Part> parts = new ArrayList<>();
        List<KeyFigure> figures = KeyFigures.overview(question);
        if (figures.isEmpty()) {
            parts.add(new Part.Note(texts.get("part.nothing", part)));
        }
        for (int i = 0; i < figures.size(); i += PER_ROW) {
            parts.add(new Part.Figures(figures.subList(i, Math.min(i + PER_ROW, figures.size())).stream()
                    .map(figure -> new Part.Figure(figure.name(), figure.value(), figure.note()))
                    .toList()));
        }
        parts.add(ReportSource.side(WIDE, new CycleCharts(question).scatter()));
        parts.add(ReportSource.side(HALF, new CycleCharts(question).histogram(), ThroughputChart.pieces(question)));
        parts.add(new Part.Heading(texts.get("weekly.stations")));
        parts.add(ReportSource.side(WIDE, StationCharts.times(question)));
        parts.add(ReportSource.side(HALF, StationCharts.yields(question), ReturnCharts.stations(question)));
        return source.report(texts.get("part.title", part), texts.get("part.about"), parts);
    }
}
