package pullboard.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.flow.Figures;
import pullboard.flow.Output;
import pullboard.flow.Spread;

/// Writes figures to files: `cycle-times.csv`, `stations.csv`, `summary.json`. Seconds are plain decimals, whole ones
/// without a point; a cell is empty (in JSON null) where there is no figure.
public final class FigureFiles {
    private FigureFiles() {}

    /// One line per finished card, by time of finish; times with the offset of the shop's zone.
    public static void cycleTimes(Path target, Figures figures, ZoneId zone) throws FileTrouble {
        CsvRow.write(target, FigureTables.cycleTimes(figures, zone), zone);
    }

    /// One line per station: those on the board in its order, then removed ones that have a history.
    public static void stations(Path target, Figures figures, Board board) throws FileTrouble {
        CsvRow.write(target, FigureTables.stations(figures, board), board.shop().zone());
    }

    /// The whole board on one page.
    public static void summary(Path target, Figures figures, ZoneId zone) throws FileTrouble {
        NewFile.<RuntimeException>write(target, writer -> summary(writer, figures, zone));
    }

    private static void summary(Writer writer, Figures figures, ZoneId zone) throws IOException {
        Json json = new Json(writer);
        json.begin(null);
        json.number("cards", Integer.toString(figures.cards()));
        json.number("finished", Integer.toString(figures.finished()));
        json.number("open", Integer.toString(figures.open()));
        json.text("from", figures.from() == null ? null : time(figures.from(), zone));
        json.text("to", figures.to() == null ? null : time(figures.to(), zone));
        json.text("percentile_method", figures.percentile().method());
        spread(json, "cycle_time_seconds", figures.cycleTime());
        spread(json, "working_time_seconds", figures.workingTime());
        json.begin("wip");
        json.number("average", Numbers.figure(figures.averageWip()));
        json.number("max", Integer.toString(figures.maximumWip()));
        json.end();
        json.begin("throughput_per_week");
        for (Map.Entry<String, Output> week : figures.throughput().weeks().entrySet()) {
            json.number(week.getKey(), Integer.toString(week.getValue().cards()));
        }
        json.end();
        json.number("flow_efficiency", Numbers.figure(figures.flowEfficiency()));
        json.number("littles_law_residual", Numbers.figure(figures.littlesLawResidual()));
        json.end();
        writer.write('\n');
    }

    private static void spread(Json json, String name, @Nullable Spread time) throws IOException {
        json.begin(name);
        json.number("n", time == null ? "0" : Integer.toString(time.n()));
        json.number("mean", Numbers.seconds(time == null ? null : time.mean()));
        json.number("p50", Numbers.seconds(time == null ? null : time.p50()));
        json.number("p85", Numbers.seconds(time == null ? null : time.p85()));
        json.number("p95", Numbers.seconds(time == null ? null : time.p95()));
        json.number("max", Numbers.seconds(time == null ? null : time.max()));
        json.end();
    }

    private static String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }
}
