package pullboard.view.changeover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.plan.changeover.SetupWatch;
import pullboard.view.form.Memory;
import pullboard.view.kit.Services;

/// Which station is looked at, and the set-ups that are being measured. They go on while other screens are shown, and
/// over a restart on this PC.
final class ChangeoverChoice {
    private static final String NAME = "changeover.watches";
    private static final String SEPARATOR = "\n";

    private final Services services;
    private final Memory memory;
    private final Map<StationId, SetupWatch> watches = new HashMap<>();
    private @Nullable StationId chosen;

    ChangeoverChoice(Services services, Memory memory) {
        this.services = services;
        this.memory = memory;
        memory.text(NAME).ifPresent(kept -> kept.lines().forEach(this::recall));
    }

    private void recall(String line) {
        String[] sides = line.split(" ", 2);
        SetupWatch watch = sides.length == 2 ? SetupWatch.read(sides[1]) : null;
        if (watch != null && sides[0].matches("[1-9][0-9]{0,8}")) {
            watches.put(new StationId(Integer.parseInt(sides[0])), watch);
        }
    }

    /// The station that is looked at: the one chosen last, else the first that is set up for families, rather one for
    /// which something waits, else the first; null: there is none.
    @Nullable
    Station station(Board board) {
        Station known = chosen == null ? null : board.station(chosen);
        if (known != null || board.stations().isEmpty()) {
            return known;
        }
        List<Station> setUp = board.stations().stream()
                .filter(station -> isSetUp(board, station.id()))
                .toList();
        Station first = setUp.isEmpty() ? board.stations().getFirst() : setUp.getFirst();
        return setUp.stream()
                .filter(station -> Signals.next(board, station.id()) != null)
                .findFirst()
                .orElse(first);
    }

    private static boolean isSetUp(Board board, StationId station) {
        return board.books().all(SetupTime.class).stream().anyMatch(time -> time.station() == station.value())
                || board.books().all(Setup.class).stream().anyMatch(setup -> setup.station() == station.value());
    }

    void choose(StationId station) {
        chosen = station;
    }

    /// The set-up that is being measured at a station; null: none.
    @Nullable
    SetupWatch watch(StationId station) {
        return watches.get(station);
    }

    /// @param watch null: nothing is measured any more
    void watch(StationId station, @Nullable SetupWatch watch) {
        if (watch == null) {
            watches.remove(station);
        } else {
            watches.put(station, watch);
        }
        String kept = watches.entrySet().stream()
                .map(entry -> entry.getKey().value() + " " + entry.getValue().text())
                .collect(Collectors.joining(SEPARATOR));
        services.work()
                .start(
                        () -> {
                            memory.keep(NAME, kept.isEmpty() ? null : kept);
                            return true;
                        },
                        _ -> {},
                        _ -> {});
    }
}
