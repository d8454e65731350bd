package pullboard.report;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.flow.Figures;
import pullboard.flow.FinishedCard;
import pullboard.flow.Output;
import pullboard.flow.Spread;
import pullboard.flow.StationFigures;

/// Figures as tables: finished cards, stations, the summary, what was finished week by week.
public final class FigureTables {
    private FigureTables() {}

    /// One row per finished card, by time of finish.
    ///
    /// @param zone in which days begin
    public static Table<RuntimeException> cycleTimes(Figures figures, ZoneId zone) {
        List<Column> columns = List.of(
                Column.text("card"),
                Column.text("part"),
                Column.number("quantity"),
                Column.time("started_at"),
                Column.time("finished_at"),
                Column.duration("elapsed_seconds"),
                Column.duration("working_seconds"),
                Column.number("calendar_days_inclusive"),
                Column.duration("touch_seconds"),
                Column.duration("blocked_seconds"),
                Column.share("flow_efficiency"),
                Column.number("visits"),
                Column.number("returns"),
                Column.number("good"),
                Column.number("rejected"),
                Column.number("held"),
                Column.flag("censored"));
        return new Table<>("cycle-times", columns, row -> {
            for (FinishedCard card : figures.finishedCards()) {
                cycleTime(row, card, zone);
            }
            return figures.finishedCards().size();
        });
    }

    private static void cycleTime(Row row, FinishedCard card, ZoneId zone) throws IOException {
        boolean timed = card.elapsed() != null;
        row.text(card.card().number())
                .text(card.part())
                .number(card.quantity())
                .time(card.started())
                .time(card.finished())
                .duration(card.elapsed())
                .duration(card.working());
        days(row, card, zone)
                .duration(timed ? card.touch() : null)
                .duration(timed ? card.blocked() : null)
                .share(card.flowEfficiency())
                .number(card.visits())
                .number(card.returns())
                .pieces(card.result().good())
                .pieces(card.result().rejected())
                .pieces(card.result().held())
                .flag(card.censored())
                .end();
    }

    private static Row days(Row row, FinishedCard card, ZoneId zone) {
        Instant started = card.started();
        if (started == null) {
            return row.none();
        }
        LocalDate last = LocalDate.ofInstant(card.finished(), zone);
        return row.number(ChronoUnit.DAYS.between(LocalDate.ofInstant(started, zone), last) + 1);
    }

    /// One row per station: those on the board in its order, then removed ones that have a history.
    public static Table<RuntimeException> stations(Figures figures, Board board) {
        List<Column> columns = List.of(
                Column.text("station"),
                Column.number("visits"),
                Column.number("cards"),
                Column.number("returns"),
                Column.number("open"),
                Column.duration("mean_seconds"),
                Column.duration("p50_seconds"),
                Column.duration("p85_seconds"),
                Column.duration("p95_seconds"),
                Column.duration("max_seconds"),
                Column.duration("working_mean_seconds"),
                Column.number("good"),
                Column.number("rejected"),
                Column.number("held"),
                Column.share("yield"));
        List<StationFigures> stations = inBoardOrder(figures, board);
        return new Table<>("stations", columns, row -> {
            for (StationFigures station : stations) {
                station(row, station, board.nameOf(station.station()));
            }
            return stations.size();
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

    private static void station(Row row, StationFigures station, String name) throws IOException {
        row.text(name)
                .number(station.visits())
                .number(station.cards())
                .number(station.returns())
                .number(station.open());
        spread(row, station.time())
                .duration(station.working() == null ? null : station.working().mean())
                .number(station.good())
                .number(station.rejected())
                .number(station.held())
                .share(station.yield())
                .end();
    }

    private static Row spread(Row row, @Nullable Spread time) {
        return row.duration(time == null ? null : time.mean())
                .duration(time == null ? null : time.p50())
                .duration(time == null ? null : time.p85())
                .duration(time == null ? null : time.p95())
                .duration(time == null ? null : time.max());
    }

    /// The figures of the whole board, one below the other, under the names that they have in `summary.json`.
    public static Table<RuntimeException> summary(Figures figures) {
        List<Column> columns = List.of(Column.text("figure"), Column.time("value"));
        return new Table<>("summary", columns, row -> {
            row.text("cards").number(figures.cards()).end();
            row.text("finished").number(figures.finished()).end();
            row.text("open").number(figures.open()).end();
            row.text("from").time(figures.from()).end();
            row.text("to").time(figures.to()).end();
            int rows = 5 + spread(row, "cycle_time", figures.cycleTime());
            rows += spread(row, "working_time", figures.workingTime());
            row.text("wip.average")
                    .figure(OptionalDouble.of(figures.averageWip()))
                    .end();
            row.text("wip.max").number(figures.maximumWip()).end();
            row.text("flow_efficiency").share(figures.flowEfficiency()).end();
            row.text("littles_law_residual")
                    .figure(figures.littlesLawResidual())
                    .end();
            return rows + 4;
        });
    }

    private static int spread(Row row, String name, @Nullable Spread time) throws IOException {
        row.text(name + ".n").number(time == null ? 0 : time.n()).end();
        row.text(name + ".mean").duration(time == null ? null : time.mean()).end();
        row.text(name + ".p50").duration(time == null ? null : time.p50()).end();
        row.text(name + ".p85").duration(time == null ? null : time.p85()).end();
        row.text(name + ".p95").duration(time == null ? null : time.p95()).end();
        row.text(name + ".max").duration(time == null ? null : time.max()).end();
        return 6;
    }

    /// What was finished in each ISO week.
    public static Table<RuntimeException> throughput(Figures figures) {
        List<Column> columns =
                List.of(Column.text("week"), Column.number("cards_finished"), Column.number("pieces_finished"));
        return new Table<>("throughput", columns, row -> {
            for (Map.Entry<String, Output> week : figures.throughput().weeks().entrySet()) {
                row.text(week.getKey())
                        .number(week.getValue().cards())
                        .number(week.getValue().pieces())
                        .end();
            }
            return figures.throughput().weeks().size();
        });
    }
}
