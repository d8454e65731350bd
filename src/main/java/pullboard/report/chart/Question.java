package pullboard.report.chart;

import java.time.Instant;
import pullboard.flow.Buckets;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.flow.Window;

/// What charts are asked about.
///
/// @param isWorking whether durations are working time, as the replay's clock has it; else elapsed time
/// @param now what the age of cards is measured to
public record Question(Replay replay, Percentile percentile, boolean isWorking, Instant now, ChartWords words) {
    private static final double DAY = 86_400e6;

    /// Buckets for a level that is looked at often: hours, days, weeks.
    Buckets fine(Window window) {
        double days = window.length() / DAY;
        return buckets(
                window,
                days <= 3
                        ? Buckets.Grain.HOUR
                        : days <= 400 ? Buckets.Grain.DAY : days <= 3000 ? Buckets.Grain.WEEK : Buckets.Grain.MONTH);
    }

    /// Buckets in which enough happens to be counted.
    Buckets coarse(Window window) {
        double days = window.length() / DAY;
        return buckets(
                window,
                days <= 2
                        ? Buckets.Grain.HOUR
                        : days <= 35 ? Buckets.Grain.DAY : days <= 800 ? Buckets.Grain.WEEK : Buckets.Grain.MONTH);
    }

    private Buckets buckets(Window window, Buckets.Grain grain) {
        return Buckets.of(window, grain, words.zone());
    }

    /// A chart that says that nothing was recorded.
    FlowChart nothing(String name) {
        return FlowChart.empty(name, words, words.get("nothing"));
    }
}
