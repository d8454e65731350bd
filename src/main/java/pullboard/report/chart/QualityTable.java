package pullboard.report.chart;

import java.util.ArrayList;
import java.util.List;
import pullboard.flow.quality.DataQuality;
import pullboard.flow.quality.Finding;

/// What is doubtful in the recorded movements, one line for each kind of doubt, also those that found nothing.
public final class QualityTable {
    private QualityTable() {}

    public static FlowTable of(Question question) {
        ChartWords words = question.words();
        List<FlowTable.Row> rows = new ArrayList<>();
        int doubtful = 0;
        for (Finding finding : DataQuality.of(question.replay())) {
            doubtful += finding.isClean() ? 0 : 1;
            rows.add(row(words, finding));
        }
        return new FlowTable(
                words.get("quality.title"),
                words.get("quality.note", doubtful, rows.size()),
                words.get("quality.definition"),
                List.of(words.get("quality.doubt"), words.get("quality.found"), words.get("quality.what")),
                rows,
                words.get("nothing"));
    }

    private static FlowTable.Row row(ChartWords words, Finding finding) {
        String doubt = finding.doubt().name();
        String found = finding.isClean()
                ? words.get("quality.none", finding.among())
                : words.get("quality.some", finding.found(), finding.among());
        return new FlowTable.Row(
                List.of(words.get("doubt." + doubt), found, words.get("doubt." + doubt + ".what")),
                finding.isClean() ? null : finding.behind());
    }
}
