package pullboard.plan.level;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Containers of each row on each working day: level, or as the due dates fall.
///
/// @param containers by row, one number a day; 0 on days whose plan is kept
record DayPlan(Map<String, List<Long>> containers) {

    /// Each row as evenly as [EvenDays] says, over the days that are free; the odd containers of the rows go to
    /// different days, the rows with the most work first, so that the days' work is level, too.
    static DayPlan level(List<BoxNeed> needs, List<LocalDate> days, KeptDays kept) {
        int[] free = IntStream.range(0, days.size())
                .filter(day -> !kept.has(days.get(day)))
                .toArray();
        Map<String, List<Long>> plan = new HashMap<>();
        if (free.length > 0) {
            BigInteger[] load = new BigInteger[free.length];
            Arrays.fill(load, BigInteger.ZERO);
            List<BoxNeed> heaviest = needs.stream()
                    .sorted(Comparator.comparing(DayPlan::work).reversed())
                    .toList();
            for (BoxNeed need : heaviest) {
                List<Long> best = best(need, new EvenDays(left(need, days, kept)), load);
                plan.put(need.part().part(), onAllDays(best, free, days.size()));
                for (int i = 0; i < free.length; i++) {
                    load[i] = load[i].add(millis(need, best.get(i)));
                }
            }
        }
        return new DayPlan(plan);
    }

    /// What the free days must have made by the end of each: the most that is needed until the next free day, beyond
    /// what kept days make.
    private static List<Long> left(BoxNeed need, List<LocalDate> days, KeptDays kept) {
        List<Long> left = new ArrayList<>();
        long fixed = 0;
        long most = 0;
        for (int day = 0; day < days.size(); day++) {
            boolean isKept = kept.has(days.get(day));
            fixed += kept.cards(days.get(day), need.part().part());
            most = Math.max(most, need.containers().get(day) - fixed);
            if (!isKept) {
                left.add(most);
            } else if (!left.isEmpty()) {
                left.set(left.size() - 1, most);
            }
        }
        return left;
    }

    private static List<Long> onAllDays(List<Long> made, int[] free, int days) {
        Long[] all = new Long[days];
        Arrays.fill(all, 0L);
        for (int i = 0; i < free.length; i++) {
            all[free[i]] = made.get(i);
        }
        return List.of(all);
    }

    private static List<Long> best(BoxNeed need, EvenDays even, BigInteger[] load) {
        List<Long> best = even.rounded(0, load.length);
        for (int shift = 1; shift < load.length; shift++) {
            List<Long> other = even.rounded(shift, load.length);
            if (unevenness(need, other, load).compareTo(unevenness(need, best, load)) < 0) {
                best = other;
            }
        }
        return best;
    }

    /// The sum of the squares of the days' work.
    private static BigInteger unevenness(BoxNeed need, List<Long> days, BigInteger[] load) {
        BigInteger sum = BigInteger.ZERO;
        for (int day = 0; day < load.length; day++) {
            sum = sum.add(load[day].add(millis(need, days.get(day))).pow(2));
        }
        return sum;
    }

    private static BigInteger work(BoxNeed need) {
        return millis(need, need.containers().getLast());
    }

    private static BigInteger millis(BoxNeed need, long containers) {
        return BigInteger.valueOf(need.part().work().toMillis()).multiply(BigInteger.valueOf(containers));
    }

    /// Everything on the day by which it is needed.
    static DayPlan asDue(List<BoxNeed> needs) {
        Map<String, List<Long>> plan = new HashMap<>();
        for (BoxNeed need : needs) {
            List<Long> days = new ArrayList<>();
            long before = 0;
            for (long needed : need.containers()) {
                days.add(needed - before);
                before = needed;
            }
            plan.put(need.part().part(), days);
        }
        return new DayPlan(plan);
    }

    long on(BoxPart part, int day) {
        List<Long> days = containers.get(part.part());
        return days == null ? 0 : days.get(day);
    }
}
