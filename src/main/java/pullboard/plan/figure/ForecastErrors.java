package pullboard.plan.figure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import pullboard.plan.demand.Consumption;
import pullboard.plan.demand.Miss;
import pullboard.plan.demand.Track;
import pullboard.plan.history.SupplyHistory;

/// How far the weekly forecasts of all parts were from what came. Errors are scaled part by part (see [Miss]), so that
/// bolts by the thousand do not drown gears by the dozen; each part and week counts the same.
///
/// @param misses by part, those of which a forecast could have been made
public record ForecastErrors(Map<String, List<Miss>> misses, ZoneId zone) {
    public ForecastErrors {
        misses = new TreeMap<>(misses);
    }

    /// @param end the day after the last week that counts
    public static ForecastErrors of(SupplyHistory history, LocalDate end, ZoneId zone) {
        Map<String, List<Miss>> misses = new TreeMap<>();
        for (String part : history.moved()) {
            Consumption demand =
                    history.consumption(part, end.atStartOfDay(zone).toInstant(), zone);
            List<Miss> found = Track.of(demand.weeks());
            if (!found.isEmpty()) {
                misses.put(part, found);
            }
        }
        return new ForecastErrors(misses, zone);
    }

    /// Mean absolute scaled error (MASE: see `plan.demand.Score`) of the weeks that begin within the stretch; empty:
    /// no
    /// forecast could have been made for them.
    public OptionalDouble mase(Stretch stretch) {
        return mean(stretch, Math::abs);
    }

    /// Mean scaled error with its sign: above 0 too much was expected.
    public OptionalDouble bias(Stretch stretch) {
        return mean(stretch, error -> error);
    }

    private OptionalDouble mean(Stretch stretch, DoubleUnaryOperator of) {
        return misses.values().stream()
                .flatMap(all -> within(all, stretch).stream())
                .mapToDouble(miss -> of.applyAsDouble(miss.error()))
                .average();
    }

    /// The parts by their own mean absolute error, the worst first.
    public List<String> worst(Stretch stretch) {
        Map<String, Double> errors = new TreeMap<>();
        misses.forEach((part, all) -> within(all, stretch).stream()
                .mapToDouble(miss -> Math.abs(miss.error()))
                .average()
                .ifPresent(error -> errors.put(part, error)));
        List<String> parts = new ArrayList<>(errors.keySet());
        parts.sort(Comparator.comparingDouble((String part) -> -errors.getOrDefault(part, 0.0)));
        return parts;
    }

    private List<Miss> within(List<Miss> all, Stretch stretch) {
        return all.stream()
                .filter(miss -> stretch.contains(miss.day().atStartOfDay(zone).toInstant()))
                .toList();
    }
}
