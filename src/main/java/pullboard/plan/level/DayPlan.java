package pullboard.plan.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Containers of each row on each working day: level, or as the due dates fall.
///
/// @param containers by row, one number a day; 0 on days whose plan is kept
record DayPlan(Map<String, List<Long>> containers) {

    /// How often each row is placed again between the others, at most.
    private static final int ROUNDS = 6;

    /// Each row as evenly as [EvenDays] says, over the days that are free. The rows with the most work are placed
    /// first, then all of them again as long as that changes anything: so their odd containers go to different
    /// days, and the days' work is level, too.
    static DayPlan level(List<BoxNeed> needs, List<LocalDate> days, KeptDays kept) {
        int[] free = IntStream.range(0, days.size())
                .filter(day -> !kept.has(days.get(day)))
                .toArray();
        List<Row> rows = needs.stream()
                .map(need -> new Row(need, new EvenDays(left(need, days, kept)), new long[free.length]))
                .sorted(Comparator.comparing(Row::work).reversed())
                .toList();
        long[] load = new long[free.length];
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (Row row : rows) {
                changed |= row.place(load);
            }
            if (!changed) {
                break;
            }
        }
        Map<String, List<Long>> plan = new HashMap<>();
        rows.forEach(row -> plan.put(row.need.part().part(), onAllDays(row.made, free, days.size())));
        return new DayPlan(plan);
    }

    /// A row while it is placed.
    private static final class Row {
        private final BoxNeed need;
        private final EvenDays even;
        private final long millis;
        private long[] made;

        Row(BoxNeed need, EvenDays even, long[] made) {
            this.need = need;
            this.even = even;
            this.made = made;
            this.millis = need.part().work().toMillis();
        }

        long work() {
            return millis * need.containers().getLast();
        }

        /// Places it between the others; whether that changed anything.
        boolean place(long[] load) {
            add(load, -millis);
            long[] before = made;
            made = even.made(load);
            add(load, millis);
            return !Arrays.equals(before, made);
        }

        private void add(long[] load, long each) {
            for (int day = 0; day < load.length; day++) {
                load[day] += made[day] * each;
            }
        }
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

    private static List<Long> onAllDays(long[] made, int[] free, int days) {
        List<Long> all = new ArrayList<>(Collections.nCopies(days, 0L));
        for (int i = 0; i < free.length; i++) {
            all.set(free[i], made[i]);
        }
        return all;
    }

    /// Everything on the day by which it is needed.
    static DayPlan asDue(List<BoxNeed> needs) {
        Map<String, List<Long>> plan = new HashMap<>();
        for (BoxNeed need : needs) {
            List<Long> days = new ArrayList<>();
            long before = 0;
            for (long needed : need.atOnce()) {
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
