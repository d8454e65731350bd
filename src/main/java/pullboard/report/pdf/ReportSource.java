package pullboard.report.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.paper.PageSize;
import pullboard.report.chart.ChartWords;
import pullboard.report.chart.FlowChart;
import pullboard.report.chart.Question;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What reports are made of.
///
/// @param past all movements, with the clock that counts working time
/// @param board as it is at `now`
/// @param isWorking whether durations are working time
/// @param calendar name of the calendar that counts it, null: none, or each station's own
/// @param version of the program
public record ReportSource(
        Past past,
        Board board,
        Instant now,
        Percentile percentile,
        boolean isWorking,
        @Nullable String calendar,
        String version,
        Locale locale) {

    Texts texts() {
        return Texts.of("report-pdf", locale);
    }

    Wording wording() {
        return new Wording(locale);
    }

    Dates dates() {
        return new Dates(locale, zone());
    }

    ZoneId zone() {
        return board.shop().zone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    Question question(Filter filter) {
        return new Question(Replay.of(past, filter), percentile, isWorking, now, new ChartWords(locale, board, now));
    }

    /// Charts side by side.
    static Part.Charts side(double height, FlowChart... charts) {
        return new Part.Charts(List.of(charts).stream().map(FlowChart::chart).toList(), height);
    }

    Report report(String title, String about, List<Part> parts) {
        Texts texts = texts();
        String shop = board.shop().name();
        String time = calendar != null
                ? texts.get("foot.calendar", calendar)
                : texts.get(isWorking ? "foot.working" : "foot.elapsed");
        String method = texts.get("foot.method." + percentile.name());
        String foot = texts.get("foot", dates().moment(now, Instant.EPOCH), method, time, version);
        Report.Head head =
                new Report.Head(title, about, shop, foot, (page, pages) -> texts.get("foot.page", page, pages));
        return new Report(head, parts, PageSize.A4, locale);
    }
}
