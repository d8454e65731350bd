package pullboard.flow.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullboard.board.StationId;
import pullboard.flow.Basis;
import pullboard.flow.Micros;
import pullboard.flow.Replay;
import pullboard.flow.Visits;
import pullboard.flow.Window;

/// Visits to stations where the card had been before: how many, how long, and the reasons that people gave. Of the
/// visits that reach into the window; of their time counts what lies in it.
public final class Rework {
    /// Visits of any kind.
    public static final int NEEDS = 5;

    private final Replay replay;
    private final List<Row> rows;
    private final List<Reason> reasons;
    private final int visits;

    private Rework(Replay replay, List<Row> rows, List<Reason> reasons, int visits) {
        this.replay = replay;
        this.rows = rows;
        this.reasons = reasons;
        this.visits = visits;
    }

    /// One station; `visits` and `time` are all there were, `returns` and `returned` those of returns.
    public record Row(StationId station, int visits, int returns, Duration time, Duration returned) {
        /// Share of the visits that were returns.
        public double share() {
            return visits == 0 ? 0 : (double) returns / visits;
        }
    }

    /// @param reason empty: nobody said
    public record Reason(String reason, int returns, Duration time) {}

    public static Rework of(Replay replay) {
        Window window = replay.window();
        if (window == null) {
            return new Rework(replay, List.of(), List.of(), 0);
        }
        Visits visits = replay.visits();
        int[][] counts = new int[2][replay.stations()];
        long[][] times = new long[2][replay.stations()];
        Map<String, Reason> reasons = new HashMap<>();
        for (int visit : replay.shownVisits()) {
            if (!reaches(replay, visit)) {
                continue;
            }
            long time = visits.within(visit, window.start(), window.end());
            int station = visits.station(visit);
            counts[0][station]++;
            times[0][station] += time;
            if (visits.isBack(visit)) {
                counts[1][station]++;
                times[1][station] += time;
                Reason one = new Reason(reason(replay, visit), 1, Micros.duration(time));
                reasons.merge(one.reason(), one, Rework::together);
            }
        }
        List<Reason> sorted = new ArrayList<>(reasons.values());
        sorted.sort(
                Comparator.comparing(Reason::time, Collections.reverseOrder()).thenComparing(Reason::reason));
        int all = Arrays.stream(counts[0]).sum();
        return new Rework(replay, rows(counts, times), List.copyOf(sorted), all);
    }

    private static boolean reaches(Replay replay, int visit) {
        return replay.visits().left(visit) >= replay.from();
    }

    private static String reason(Replay replay, int visit) {
        int entry = replay.entry(replay.visits(), visit);
        return entry < 0 ? "" : replay.log().reason(entry);
    }

    private static Reason together(Reason a, Reason b) {
        return new Reason(a.reason(), a.returns() + b.returns(), a.time().plus(b.time()));
    }

    private static List<Row> rows(int[][] counts, long[][] times) {
        List<Row> rows = new ArrayList<>();
        for (int station = 0; station < counts[0].length; station++) {
            if (counts[0][station] > 0) {
                rows.add(new Row(
                        new StationId(station),
                        counts[0][station],
                        counts[1][station],
                        Micros.duration(times[0][station]),
                        Micros.duration(times[1][station])));
            }
        }
        return List.copyOf(rows);
    }

    public Basis basis() {
        return new Basis(visits, NEEDS);
    }

    /// By station number.
    public List<Row> rows() {
        return rows;
    }

    /// The longest first.
    public List<Reason> reasons() {
        return reasons;
    }

    /// The returns to a station.
    public Behind behind(StationId station) {
        Found found = new Found();
        for (int visit : replay.shownVisits()) {
            if (replay.visits().station(visit) == station.value() && isReturn(visit)) {
                found.add(visit);
            }
        }
        return Behind.visits(replay, found.toArray());
    }

    /// The returns for one reason.
    public Behind behind(Reason reason) {
        Found found = new Found();
        for (int visit : replay.shownVisits()) {
            if (isReturn(visit) && reason(replay, visit).equals(reason.reason())) {
                found.add(visit);
            }
        }
        return Behind.visits(replay, found.toArray());
    }

    private boolean isReturn(int visit) {
        return replay.visits().isBack(visit) && reaches(replay, visit);
    }
}
