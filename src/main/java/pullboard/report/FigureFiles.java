package pullboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.flow.Figures;
import pullboard.flow.FinishedCard;
import pullboard.flow.Output;
import pullboard.flow.Spread;
import pullboard.flow.StationFigures;

/// Writes figures to files: `cycle-times.csv`, `stations.csv`, `summary.json`. Seconds are plain decimals, whole ones
/// without a point; a cell is empty (in JSON null) where there is no figure.
public final class FigureFiles {
    private FigureFiles() {}

    /// One line per finished card, by time of finish; times with the offset of the shop's zone.
    public static void cycleTimes(Path target, Figures figures, ZoneId zone) throws FileTrouble {
        NewFile.<RuntimeException>write(target, writer -> {
            CsvWriter csv = Csv.writer(writer);
            csv.writeRecord(("card,part,quantity,started_at,finished_at,elapsed_seconds,working_seconds,"
                            + "calendar_days_inclusive,touch_seconds,blocked_seconds,flow_efficiency,visits,returns,"
                            + "good,rejected,held,censored")
                    .split(","));
            for (FinishedCard card : figures.finishedCards()) {
                cycleTime(csv, card, zone);
            }
            csv.flush();
        });
    }

    private static void cycleTime(CsvWriter csv, FinishedCard card, ZoneId zone) {
        boolean timed = card.elapsed() != null;
        String elapsed = Numbers.seconds(card.elapsed());
        csv.writeRecord(
                Csv.text(card.card().number()),
                Csv.text(card.part()),
                Long.toString(card.quantity()),
                time(card.started(), zone),
                time(card.finished(), zone),
                elapsed,
                // No calendar is defined: the shop is always open.
                elapsed,
                card.started() == null ? "" : Long.toString(days(card.started(), card.finished(), zone)),
                timed ? Numbers.seconds(card.touch()) : "",
                timed ? Numbers.seconds(card.blocked()) : "",
                Numbers.figure(card.flowEfficiency()),
                Integer.toString(card.visits()),
                Integer.toString(card.returns()),
                Numbers.pieces(card.result().good()),
                Numbers.pieces(card.result().rejected()),
                Numbers.pieces(card.result().held()),
                Boolean.toString(card.censored()));
    }

    /// One line per station: those on the board in its order, then removed ones that have a history.
    public static void stations(Path target, Figures figures, Board board) throws FileTrouble {
        NewFile.<RuntimeException>write(target, writer -> {
            CsvWriter csv = Csv.writer(writer);
            csv.writeRecord(("station,visits,cards,returns,open,mean_seconds,p50_seconds,p85_seconds,p95_seconds,"
                            + "max_seconds,working_mean_seconds,good,rejected,held,yield")
                    .split(","));
            for (StationFigures station : inBoardOrder(figures, board)) {
                station(csv, station, board.nameOf(station.station()));
            }
            csv.flush();
        });
    }

    private static List<StationFigures> inBoardOrder(Figures figures, Board board) {
        List<StationFigures> left = new ArrayList<>(figures.stations());
        List<StationFigures> ordered = new ArrayList<>();
        for (Station station : board.stations()) {
            StationId id = station.id();
            StationFigures known = left.stream()
                    .filter(figure -> figure.station().equals(id))
                    .findFirst()
                    .orElseGet(() -> StationFigures.none(id));
            left.remove(known);
            ordered.add(known);
        }
        ordered.addAll(left);
        return ordered;
    }

    private static void station(CsvWriter csv, StationFigures station, String name) {
        Spread time = station.time();
        String mean = time == null ? "" : Numbers.seconds(time.mean());
        csv.writeRecord(
                Csv.text(name),
                Integer.toString(station.visits()),
                Integer.toString(station.cards()),
                Integer.toString(station.returns()),
                Integer.toString(station.open()),
                mean,
                time == null ? "" : Numbers.seconds(time.p50()),
                time == null ? "" : Numbers.seconds(time.p85()),
                time == null ? "" : Numbers.seconds(time.p95()),
                time == null ? "" : Numbers.seconds(time.max()),
                mean,
                Long.toString(station.good()),
                Long.toString(station.rejected()),
                Long.toString(station.held()),
                Numbers.figure(station.yield()));
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
        spread(json, figures.cycleTime());
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

    private static void spread(Json json, @Nullable Spread time) throws IOException {
        json.begin("cycle_time_seconds");
        json.number("n", time == null ? "0" : Integer.toString(time.n()));
        json.number("mean", Numbers.seconds(time == null ? null : time.mean()));
        json.number("p50", Numbers.seconds(time == null ? null : time.p50()));
        json.number("p85", Numbers.seconds(time == null ? null : time.p85()));
        json.number("p95", Numbers.seconds(time == null ? null : time.p95()));
        json.number("max", Numbers.seconds(time == null ? null : time.max()));
        json.end();
    }

    private static long days(Instant start, Instant end, ZoneId zone) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone)) + 1;
    }

    private static String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }
}
