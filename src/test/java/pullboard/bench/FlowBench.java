package pullboard.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.flow.Buckets;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.flow.forecast.BackTest;
import pullboard.flow.forecast.CardForecasts;
import pullboard.flow.forecast.DailyOutput;
import pullboard.flow.forecast.ThroughputForecast;
import pullboard.flow.quality.DataQuality;
import pullboard.flow.series.AgeingWip;
import pullboard.flow.series.Arrivals;
import pullboard.flow.series.Blockers;
import pullboard.flow.series.CumulativeFlow;
import pullboard.flow.series.CycleTimes;
import pullboard.flow.series.FlowEfficiency;
import pullboard.flow.series.LittlesLaw;
import pullboard.flow.series.Rework;
import pullboard.flow.series.StationTimes;
import pullboard.flow.series.ThroughputRun;
import pullboard.flow.series.WipRun;
import pullboard.flow.series.Yields;
import pullboard.flow.travel.Moment;
import pullboard.flow.travel.TimeTravel;

/// A year of a busy shop, 1,000,000 movements of 100,000 cards: figures and charts against a plain loop over the same
/// arrays, and against the same questions in SQL.
///
/// Argument: how many cards.
final class FlowBench {
    private static final int MOVES_PER_CARD = 10;
    private static final int ROUNDS = 5;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final int cards;
    private final Entry entry;
    private final int[] card;
    private final int[] to;
    private final long[] at;

    private FlowBench(int cards) {
        this.cards = cards;
        entry = entry(cards);
        card = new int[cards * MOVES_PER_CARD];
        to = new int[card.length];
        at = new long[card.length];
        int i = 0;
        for (Change change : entry.changes()) {
            if (change instanceof Change.CardMoved moved) {
                card[i] = i / MOVES_PER_CARD;
                to[i] = moved.to() instanceof Place.At place ? place.station().value() : 0;
                at[i++] = moved.at().getEpochSecond();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        new FlowBench(args.length > 0 ? Integer.parseInt(args[0]) : 100_000).run();
    }

    private void run() throws Exception {
        for (int round = 1; round < ROUNDS; round++) {
            round(false);
        }
        round(true);
        sql();
    }

    private void round(boolean isPrinted) {
        Clock clock = new Clock(isPrinted);
        long[] loop = clock.bare("plain loop: time at each station", this::loop);
        MovementLog log = clock.of("reading the ledger into arrays", () -> {
            MovementLog read = new MovementLog();
            read.read(entry);
            return read;
        });
        Past past = clock.of("putting it in order, replaying it once", () -> Past.of(log));
        Replay all = clock.of("filter: all", () -> Replay.of(past, Filter.ALL));
        Instant end = Objects.requireNonNull(all.window()).to();
        Filter weeks = Filter.ALL.between(end.minus(Duration.ofDays(28)), null);
        clock.of("filter: last 4 weeks", () -> Replay.of(past, weeks));
        clock.of(
                "filter: a week in the middle",
                () -> Replay.of(
                        past, Filter.ALL.between(START.plus(Duration.ofDays(180)), START.plus(Duration.ofDays(187)))));
        clock.of("filter: one part", () -> Replay.of(past, Filter.ALL.ofParts(Set.of("Part 3"))));
        clock.of("filter: one station", () -> Replay.of(past, Filter.ALL.atStations(Set.of(new StationId(3)))));
        Buckets days = Buckets.of(all.window(), Buckets.Grain.DAY, ZoneOffset.UTC);
        charts(clock, all, days, Duration.between(Instant.EPOCH, end).toSeconds() * 1_000_000);
        clock.of("figures of all exports", () -> Figures.of(all, Percentile.NEAREST_RANK, ZoneOffset.UTC));
        clock.of("data quality", () -> DataQuality.of(all));
        forecasts(clock, past, all, end);
        if (isPrinted) {
            travel(clock);
            System.out.println("(loop counted " + loop[1] + " s at station 1)");
        }
    }

    private static void charts(Clock clock, Replay all, Buckets days, long now) {
        clock.of("chart: cumulative flow", () -> CumulativeFlow.of(all, days));
        clock.of("chart: WIP", () -> WipRun.of(all, days));
        clock.of("chart: throughput", () -> ThroughputRun.of(all, days));
        clock.of("chart: arrivals and departures", () -> Arrivals.of(all, days));
        clock.of("chart: cycle times with histogram", () -> CycleTimes.of(all).histogram(20));
        clock.of("chart: time at stations", () -> StationTimes.of(all, Percentile.NEAREST_RANK));
        clock.of("chart: ageing", () -> AgeingWip.of(all, now, Percentile.NEAREST_RANK));
        clock.of("charts: efficiency, blockers, rework, yield, Little", () -> {
            FlowEfficiency.of(all, days);
            Blockers.of(all);
            Rework.of(all);
            Yields.of(all);
            return LittlesLaw.of(all);
        });
    }

    private static void forecasts(Clock clock, Past past, Replay all, Instant end) {
        DailyOutput output = DailyOutput.of(all, ZoneOffset.UTC, _ -> true);
        clock.of(
                "forecast: when are 500 finished",
                () -> ThroughputForecast.of(output, START.atZone(ZoneOffset.UTC).toLocalDate())
                        .curve(500));
        Filter quarter = Filter.ALL.between(end.minus(Duration.ofDays(91)), null);
        clock.of("forecast: every card in work, from 13 weeks", () -> {
            Replay known = Replay.of(past, quarter.between(quarter.from(), end.minus(Duration.ofDays(5))));
            return CardForecasts.of(known, output, end.minus(Duration.ofDays(5)), ZoneOffset.UTC)
                    .inWork(known);
        });
        clock.of(
                "forecast: back-test of throughput over 26 Mondays",
                () -> BackTest.ofThroughput(past, Filter.ALL, 7, ZoneOffset.UTC, _ -> true));
    }

    private void travel(Clock clock) {
        TimeTravel travel = clock.of("time travel: checkpoints", () -> TimeTravel.of(List.of(entry), _ -> true))
                .orElseThrow();
        Instant middle = START.plus(Duration.ofDays(200));
        Moment moment = clock.of("time travel: to any moment", () -> travel.at(middle));
        clock.of("time travel: on by ten minutes", () -> travel.on(moment, middle.plusSeconds(600)));
    }

    /// What the figures of stations cannot do without: each movement looked at once.
    private long[] loop() {
        long[] stayed = new long[11];
        for (int i = 1; i < card.length; i++) {
            if (card[i] == card[i - 1]) {
                stayed[to[i - 1]] += at[i] - at[i - 1];
            }
        }
        return stayed;
    }

    private void sql() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:flow")) {
            fill(connection);
            Clock clock = new Clock(true);
            clock.bare("plain loop again", this::loop);
            String times =
                    "select card, min(case when station > 0 then at end) a, max(at) b from movement group by card";
            clock.of("SQL: percentiles of the cycle time", () -> query(connection, """
                    select percentile_disc(0.5) within group (order by b - a),
                        percentile_disc(0.85) within group (order by b - a),
                        percentile_disc(0.95) within group (order by b - a) from (%s)""".formatted(times)));
            clock.of("SQL: arrivals per station and day", () -> query(connection, """
                    select station, at / 86400, count(*) from movement group by station, at / 86400"""));
            clock.of("SQL: time at stations", () -> query(connection, """
                    select station, avg(until - at) from (select station, at,
                        lead(at) over (partition by card order by at, id) until from movement)
                        group by station"""));
        }
    }

    private void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table movement(id int primary key, card int, station int, at bigint)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into movement values (?, ?, ?, ?)")) {
            for (int i = 0; i < card.length; i++) {
                insert.setInt(1, i);
                insert.setInt(2, card[i]);
                insert.setInt(3, to[i]);
                insert.setLong(4, at[i]);
                insert.addBatch();
                if (i % 10_000 == 9_999 || i == card.length - 1) {
                    insert.executeBatch();
                }
            }
        }
        query(connection, "select count(*) from movement");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index by_card on movement(card, at)");
        }
    }

    private static int query(Connection connection, String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ten stations; every tenth card goes back once, every twentieth movement counts a reject.
    private static Entry entry(int cards) {
        Random random = new Random(1);
        List<Change> changes = new ArrayList<>(cards * 11);
        for (int i = 1; i <= 10; i++) {
            changes.add(
                    new Change.StationAdded(new Station(new StationId(i), "Station " + i, null, null, null), i - 1));
        }
        for (int card = 0; card < cards; card++) {
            CardId id = new CardId("WO-" + card);
            changes.add(new Change.CardAdded(id, new CardFacts("Part " + card % 50, 10)));
            Instant at = START.plusSeconds(card * 310L);
            Place from = Place.End.OUTSIDE;
            for (int move = 0; move < MOVES_PER_CARD; move++) {
                int station = card % 10 == 0 && move == 5 ? 3 : move + 1;
                boolean isLast = move == MOVES_PER_CARD - 1;
                Place to = isLast ? Place.End.FINISHED : Place.working(new StationId(station));
                Movement.Kind kind = isLast ? Movement.Kind.FINISH : Movement.Kind.MOVE;
                Pieces result = random.nextInt(20) == 0 ? new Pieces(9, 1, 0) : new Pieces(10, 0, 0);
                changes.add(new Change.CardMoved(id, from, to, kind, at, result, "Ann", ""));
                from = to;
                at = at.plusSeconds(60 + (long) (9000 * Math.exp(random.nextGaussian())));
            }
        }
        return new Entry(1, START.plus(Duration.ofDays(500)), "import", Entry.Nature.IMPORT, 0, changes);
    }

    /// Times what is done: by the clock on the wall, and of work on this thread, which tells more on a busy machine.
    private static final class Clock {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final boolean isPrinted;
        private long bare = 1;

        Clock(boolean isPrinted) {
            this.isPrinted = isPrinted;
        }

        <T> T bare(String what, Supplier<T> task) {
            bare = 0;
            return of(what, task);
        }

        <T> T of(String what, Supplier<T> task) {
            long wall = System.nanoTime();
            long work = threads.getCurrentThreadCpuTime();
            T result = task.get();
            long worked = Math.max(1, threads.getCurrentThreadCpuTime() - work);
            long waited = System.nanoTime() - wall;
            bare = bare == 0 ? worked : bare;
            if (isPrinted) {
                System.out.println(String.format(
                        Locale.ROOT,
                        "%-52s %9.1f ms, of work %9.1f ms, ratio %8.1f",
                        what,
                        waited / 1e6,
                        worked / 1e6,
                        (double) worked / bare));
            }
            return result;
        }
    }
}
