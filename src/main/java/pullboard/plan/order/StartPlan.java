package pullboard.plan.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import pullboard.board.Board;
import pullboard.board.supply.Part;

/// What should start, in the order in which it has to, and how much of it the CONWIP limits let start. An order is
/// released no earlier than it must (just in time), and never above a limit.
///
/// @param starts orders that are made to order and miss pieces; what is delivered from a supermarket is made by its
/// loops
/// @param loads the CONWIP limits
public record StartPlan(List<Start> starts, List<SpanLoad> loads) {
    private static final Comparator<Start> ORDER = Comparator.comparing(
                    Start::latest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(start -> start.line().order().due())
            .thenComparing(start -> start.line().order().number());

    public StartPlan {
        starts = List.copyOf(starts);
        loads = List.copyOf(loads);
    }

    /// @param percent confidence of the lead time, 1 to 100
    public static StartPlan of(Board board, OrderBook orders, LeadTimes times, int percent) {
        List<Start> starts = new ArrayList<>();
        for (OrderLine line : orders.lines()) {
            Part part = board.books().find(Part.class, line.order().part());
            boolean isMadeHere = line.order().supermarket().isEmpty() && (part == null || !part.bought());
            if (isMadeHere && line.missing() > 0) {
                starts.add(Start.of(line, times, percent, board.shop().zone()));
            }
        }
        starts.sort(ORDER);
        return new StartPlan(starts, SpanLoad.of(board));
    }

    /// What has to start by now and may: the most urgent ones, as many as the limits leave room for.
    public List<Start> releasable(Instant now) {
        OptionalInt room = SpanLoad.room(loads);
        return due(now).stream().limit(room.orElse(Integer.MAX_VALUE)).toList();
    }

    /// What has to start by now, whether it may or not.
    public List<Start> due(Instant now) {
        return starts.stream().filter(start -> start.isDue(now)).toList();
    }
}
