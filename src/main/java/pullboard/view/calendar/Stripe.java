package pullboard.view.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pullboard.flow.calendar.Hours;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;

/// A part of a shift in one row of the week: what lies between two midnights.
///
/// @param day on which the shift begins
/// @param row the day that it is drawn in, 0: Monday
/// @param from minute of that day, to `to`
/// @param lane from 0, where several shifts overlap
/// @param lanes how many there are in that row
record Stripe(DayOfWeek day, Shift shift, int row, int from, int to, int lane, int lanes) {

    /// Whether it is what a night shift left over from the day before.
    boolean isRest() {
        return row != day.getValue() - 1;
    }

    /// The stripes of a week, row by row.
    static List<Stripe> of(ShiftCalendar calendar) {
        List<List<Stripe>> rows = new ArrayList<>();
        for (int row = 0; row < 7; row++) {
            rows.add(new ArrayList<>());
        }
        for (Map.Entry<DayOfWeek, List<Shift>> day : calendar.week().entrySet()) {
            int row = day.getKey().getValue() - 1;
            for (Shift shift : day.getValue()) {
                int to = shift.hours().to();
                rows.get(row)
                        .add(new Stripe(day.getKey(), shift, row, shift.hours().from(), Math.min(to, Hours.DAY), 0, 1));
                if (to > Hours.DAY) {
                    int next = (row + 1) % 7;
                    rows.get(next).add(new Stripe(day.getKey(), shift, next, 0, to - Hours.DAY, 0, 1));
                }
            }
        }
        return rows.stream().flatMap(row -> side(row).stream()).toList();
    }

    /// Those that overlap one below the other.
    private static List<Stripe> side(List<Stripe> row) {
        row.sort(Comparator.comparingInt(Stripe::from).thenComparingInt(Stripe::to));
        List<Integer> ends = new ArrayList<>();
        int[] lanes = new int[row.size()];
        for (int i = 0; i < row.size(); i++) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > row.get(i).from()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, row.get(i).to());
            lanes[i] = lane;
        }
        List<Stripe> placed = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Stripe stripe = row.get(i);
            placed.add(new Stripe(stripe.day, stripe.shift, stripe.row, stripe.from, stripe.to, lanes[i], ends.size()));
        }
        return placed;
    }

    /// The breaks within it, in minutes of the row's day.
    List<Hours> breaks() {
        int shifted = isRest() ? Hours.DAY : 0;
        List<Hours> inside = new ArrayList<>();
        for (Hours pause : shift.breaks()) {
            int begin = Math.max(from, pause.from() - shifted);
            int end = Math.min(to, pause.to() - shifted);
            if (begin < end) {
                inside.add(new Hours(begin, end));
            }
        }
        return inside;
    }
}
