package pullboard.plan.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a row has to deliver.
///
/// What is due on a day without work is needed by the working day before it; what is due before the horizon, by its
/// first day. What is due after the last day that is planned belongs into a later box.
///
/// @param pieces that leave at the end of each working day
/// @param overdue pieces among those of the first day that were due before it
/// @param later pieces that are due after the last day that is planned
public record BoxNeed(BoxPart part, List<Long> pieces, long overdue, long later) {

    public BoxNeed {
        pieces = List.copyOf(pieces);
    }

    static BoxNeed of(BoxPart part, List<BoxDemand> demand, Horizon horizon) {
        List<LocalDate> days = horizon.days();
        List<Long> pieces = new ArrayList<>();
        days.forEach(_ -> pieces.add(0L));
        long overdue = 0;
        long later = 0;
        for (BoxDemand one : demand) {
            if (!one.part().equals(part.part())) {
                continue;
            }
            if (one.due().isAfter(horizon.last())) {
                later += one.pieces();
                continue;
            }
            int day = lastNotAfter(days, one.due());
            overdue += day < 0 ? one.pieces() : 0;
            pieces.set(Math.max(0, day), pieces.get(Math.max(0, day)) + one.pieces());
        }
        return new BoxNeed(part, pieces, overdue, later);
    }

    private static int lastNotAfter(List<LocalDate> days, LocalDate due) {
        int last = -1;
        for (int day = 0; day < days.size() && !days.get(day).isAfter(due); day++) {
            last = day;
        }
        return last;
    }

    /// Pieces that leave on all days together.
    public long all() {
        return pieces.stream().mapToLong(Long::longValue).sum();
    }

    /// Containers that must be full by the end of each working day, since the first: what is needed until then, on the
    /// last day also what has to stay, less what is on hand, rounded up.
    public List<Long> containers() {
        List<Long> containers = sums(0);
        containers.set(containers.size() - 1, sums(part.reserve()).getLast());
        return containers;
    }

    /// The same where nothing waits: what has to stay is made up for at once.
    List<Long> atOnce() {
        return sums(part.reserve());
    }

    private List<Long> sums(long staying) {
        List<Long> containers = new ArrayList<>();
        long needed = staying - part.onHand();
        for (long each : pieces) {
            needed += each;
            containers.add(Math.max(0, Math.ceilDiv(needed, part.container())));
        }
        return containers;
    }
}
