package pullboard.plan.level;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Containers of each part on each working day: level, or as the due dates fall.
///
/// @param containers by part, one number a day
record DayPlan(Map<String, List<Long>> containers) {

    /// Each part as evenly as [EvenDays] says; the odd containers of the parts go to different days, the parts with
    /// the most work first, so that the days' work is level, too.
    static DayPlan level(List<BoxNeed> needs, List<LocalDate> days) {
        BigInteger[] load = new BigInteger[days.size()];
        Arrays.fill(load, BigInteger.ZERO);
        Map<String, List<Long>> plan = new HashMap<>();
        List<BoxNeed> heaviest = needs.stream()
                .sorted(Comparator.comparing(DayPlan::work).reversed())
                .toList();
        for (BoxNeed need : heaviest) {
            List<Long> best = best(need, load);
            plan.put(need.part().part(), best);
            for (int day = 0; day < load.length; day++) {
                load[day] = load[day].add(millis(need, best.get(day)));
            }
        }
        return new DayPlan(plan);
    }

    private static List<Long> best(BoxNeed need, BigInteger[] load) {
        EvenDays even = new EvenDays(need.containers());
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
        return containers.getOrDefault(part.part(), List.of()).get(day);
    }
}
