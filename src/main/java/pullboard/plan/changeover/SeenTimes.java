package pullboard.plan.changeover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;
import pullboard.board.supply.Setup;
import pullboard.plan.changeover.SetupTimes.FamilyChange;

/// How long the set-ups of one station really took, to be held against the times that are reckoned with.
public final class SeenTimes {
    private final Map<FamilyChange, List<Duration>> times = new LinkedHashMap<>();
    private final List<Duration> all = new ArrayList<>();

    private SeenTimes() {}

    /// @param n set-ups
    /// @param internal median of the time for which the station stood, nearest rank
    public record Seen(int n, Duration internal) {}

    public static SeenTimes of(Collection<Setup> setups, StationId station) {
        SeenTimes seen = new SeenTimes();
        for (Setup setup : setups) {
            if (setup.station() == station.value()) {
                FamilyChange change = new FamilyChange(setup.from(), setup.to());
                seen.times.computeIfAbsent(change, _ -> new ArrayList<>()).add(setup.internal());
                seen.all.add(setup.internal());
            }
        }
        return seen;
    }

    /// From any family to any: all of them. Null: none was seen.
    public @Nullable Seen of(String from, String to) {
        boolean isUsual = from.equals(SetupTimes.ANY) && to.equals(SetupTimes.ANY);
        List<Duration> found = isUsual ? all : times.getOrDefault(new FamilyChange(from, to), List.of());
        if (found.isEmpty()) {
            return null;
        }
        List<Duration> sorted = found.stream().sorted().toList();
        return new Seen(sorted.size(), sorted.get((sorted.size() - 1) / 2));
    }
}
