package pullboard.plan.level;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;

/// What a box asks of the line and of the shelf, exactly.
///
/// Inventory is counted at the end of every interval, before what is due that day leaves: on hand + made − left
/// before.
///
/// @param peakInterval the most work in one interval, without set-ups
/// @param peakDay the most work on one day, without set-ups
/// @param lightestDay the least
/// @param setups changes from one family to another, over the whole horizon
/// @param setupTime what they take
/// @param averageInventory pieces of all parts, average over the intervals
/// @param peakInventory pieces of all parts
/// @param overIntervals intervals with more work than working time
public record PlanFigures(
        Duration peakInterval,
        Duration peakDay,
        Duration lightestDay,
        int setups,
        Duration setupTime,
        Fraction averageInventory,
        long peakInventory,
        int overIntervals) {

    public static PlanFigures of(HeijunkaBox box, SetupTimes times) {
        return of(box, times, _ -> true);
    }

    /// @param times of one station
    /// @param isMadeThere rows that this station makes: only they set it up
    public static PlanFigures of(HeijunkaBox box, SetupTimes times, Predicate<String> isMadeThere) {
        Horizon horizon = box.horizon();
        List<Duration> intervals = new ArrayList<>();
        int over = 0;
        for (int interval = 0; interval < horizon.size(); interval++) {
            intervals.add(box.load(interval));
            over += box.isOver(interval) ? 1 : 0;
        }
        List<Duration> days = horizon.days().stream().map(box::load).toList();
        List<Long> inventory = inventory(box);
        long sum = inventory.stream().mapToLong(Long::longValue).sum();
        Setups setups = setups(box, times, isMadeThere);
        return new PlanFigures(
                Collections.max(intervals),
                Collections.max(days),
                Collections.min(days),
                setups.number(),
                setups.time(),
                Fraction.of(sum, inventory.size()),
                Collections.max(inventory),
                over);
    }

    private record Setups(int number, Duration time) {}

    private static Setups setups(HeijunkaBox box, SetupTimes times, Predicate<String> isMadeThere) {
        int number = 0;
        Duration time = Duration.ZERO;
        @Nullable String before = null;
        for (List<String> slot : box.slots()) {
            for (String part : slot.stream().filter(isMadeThere).toList()) {
                String family = box.need(part).part().family();
                if (before != null) {
                    number += before.equals(family) ? 0 : 1;
                    time = time.plus(times.between(before, family));
                }
                before = family;
            }
        }
        return new Setups(number, time);
    }

    private static List<Long> inventory(HeijunkaBox box) {
        List<LocalDate> days = box.horizon().days();
        Map<String, Long> containers = new HashMap<>();
        long stock = 0;
        for (BoxNeed need : box.needs()) {
            stock += need.part().onHand();
            containers.put(need.part().part(), need.part().container());
        }
        List<Long> inventory = new ArrayList<>();
        for (int interval = 0; interval < box.slots().size(); interval++) {
            stock += box.slots().get(interval).stream()
                    .mapToLong(part -> containers.getOrDefault(part, 0L))
                    .sum();
            inventory.add(stock);
            int day = days.indexOf(box.horizon().interval(interval).day());
            if (isLastOfDay(box.horizon(), interval)) {
                stock -= box.needs().stream()
                        .mapToLong(need -> need.pieces().get(day))
                        .sum();
            }
        }
        return inventory;
    }

    private static boolean isLastOfDay(Horizon horizon, int interval) {
        return interval == horizon.size() - 1
                || !horizon.interval(interval + 1)
                        .day()
                        .equals(horizon.interval(interval).day());
    }
}
