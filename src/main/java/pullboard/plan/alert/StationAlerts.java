package pullboard.plan.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.StationId;

/// Stations that have been full, or without work, for longer than is usual there: longer than 95 of 100 earlier times
/// in working hours, by nearest rank, but never less than {@link #LEAST}; where fewer than {@link #ENOUGH} are known,
/// longer than {@link #CLEAR}. A station that had no work in all the time that is remembered is not starved but
/// unused.
final class StationAlerts {
    static final Duration LEAST = Duration.ofHours(2);
    static final Duration CLEAR = Duration.ofHours(8);
    static final int ENOUGH = 10;

    private static final int PERCENT = 95;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Situation situation;
    private final Board board;
    private final Map<StationId, Signal> signals;

    private StationAlerts(Situation situation) {
        this.situation = situation;
        board = situation.board();
        signals = Signals.of(board, situation.now());
    }

    /// Stations that are full for one and the same reason are told once: the last of them.
    static List<Alert> of(Situation situation) {
        StationAlerts stations = new StationAlerts(situation);
        List<Alert> all = new ArrayList<>();
        Set<Remedy> told = new HashSet<>();
        for (Station station : situation.board().stations().reversed()) {
            Alert.StationHeldUp alert = stations.alert(station);
            if (alert != null && told.add(alert.remedy())) {
                all.add(alert);
            }
        }
        all.addAll(cards(situation));
        return all;
    }

    private static List<Alert> cards(Situation situation) {
        return situation.still().stream()
                .<Alert>map(still -> new Alert.CardLost(
                        still, new Remedy.LookFor(still.card().id(), still.station())))
                .toList();
    }

    private Alert.@Nullable StationHeldUp alert(Station station) {
        Signal signal = signals.get(station.id());
        StationLog.Held held = situation.log().stations().held(station.id());
        Kind kind = signal == null ? null : StationLog.kind(board, station.id(), signal.state());
        if (kind == null || held == null || held.kind() != kind) {
            return null;
        }
        List<Duration> past = past(station.id(), kind);
        if (kind == Kind.STATION_STARVED && past.isEmpty()) {
            return null;
        }
        boolean isKnown = past.size() >= ENOUGH;
        Duration usual = isKnown ? usual(past) : CLEAR;
        Duration time = situation.hours().between(station.id(), held.since(), situation.now());
        if (time.compareTo(usual) <= 0) {
            return null;
        }
        Remedy remedy = kind == Kind.STATION_FULL
                ? StationRemedies.ofFull(board, signals, station.id())
                : StationRemedies.ofStarved(board, station.id());
        return new Alert.StationHeldUp(kind, station, held.since(), time, usual, isKnown ? past.size() : 0, remedy);
    }

    private List<Duration> past(StationId station, Kind kind) {
        return situation.log().stations().past(station, kind).stream()
                .map(stretch -> situation.hours().between(station, stretch.from(), stretch.to()))
                .filter(time -> time.compareTo(MOMENT) >= 0)
                .sorted()
                .toList();
    }

    private static Duration usual(List<Duration> sorted) {
        Duration most = sorted.get(Math.ceilDiv(PERCENT * sorted.size(), 100) - 1);
        return most.compareTo(LEAST) < 0 ? LEAST : most;
    }
}
