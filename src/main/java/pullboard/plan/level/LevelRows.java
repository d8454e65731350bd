package pullboard.plan.level;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import pullboard.board.Board;
import pullboard.board.supply.Books;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.Families;

/// What the books give a levelling box: a row for each loop that is made here and released by the box. A loop that is
/// released by batches has a card of the box for each batch.
///
/// @param parts the rows; on hand is the stock that the loop fills, and what is on its way to it
/// @param demand open customer orders from that supermarket, and what was planned for the part beyond the orders of
/// the same day. A plan counts for the first loop of its part only.
public record LevelRows(List<BoxPart> parts, List<BoxDemand> demand) {

    public LevelRows {
        parts = List.copyOf(parts);
        demand = List.copyOf(demand);
    }

    /// @param today planned demand of earlier days is past; orders stay due
    /// @param pitch how long one container of a loop keeps the line busy, above 0
    public static LevelRows of(Board board, LocalDate today, Function<Loop, Duration> pitch) {
        List<BoxPart> parts = new ArrayList<>();
        List<BoxDemand> demand = new ArrayList<>();
        Set<String> planned = new HashSet<>();
        for (Loop loop : board.books().all(Loop.class)) {
            if (loop.isMadeHere() && loop.levelled()) {
                String family = Families.of(board, loop.part());
                parts.add(new BoxPart(loop.name(), family, pieces(loop), pitch.apply(loop), onHand(board, loop)));
                Map<LocalDate, Long> orders = orders(board, loop);
                Map<LocalDate, Long> plan = planned.add(loop.part()) ? plan(board, loop.part(), today) : Map.of();
                Map<LocalDate, Long> all = new TreeMap<>(orders);
                plan.forEach((day, pieces) -> all.merge(day, pieces, Math::max));
                all.forEach((day, pieces) ->
                        demand.add(new BoxDemand(loop.name(), day, pieces, orders.getOrDefault(day, 0L))));
            }
        }
        return new LevelRows(parts, demand);
    }

    /// Pieces of one card of the box: of a batch where cards are released by batches.
    public static long pieces(Loop loop) {
        return loop.container() * loop.batch();
    }

    /// Whether orders or a plan ask for what a loop makes, so that a box would have something to level.
    public static boolean isWanted(Board board, Loop loop, LocalDate today) {
        return !orders(board, loop).isEmpty()
                || !plan(board, loop.part(), today).isEmpty();
    }

    /// The same as they were before these plans released anything: a box counts the cards of the days it plans by
    /// itself, so what is on its way or has come for them must not count twice.
    ///
    /// @param kept plans of the days of the box
    public LevelRows before(List<LevelPlan> kept) {
        List<BoxPart> earlier = parts.stream()
                .map(part -> part.withOnHand(part.onHand() - released(kept, part.part()) * part.container()))
                .toList();
        return new LevelRows(earlier, demand);
    }

    /// Rows for which neither orders nor plans ask are filled up again: what has been used and asks for it now, and a
    /// steady use in the days of the box. What stands on the shelf stays there.
    ///
    /// @param perDay pieces used a working day, by row
    /// @param days of the box
    public LevelRows withSteady(Books books, Map<String, Fraction> perDay, List<LocalDate> days) {
        List<BoxPart> rows = new ArrayList<>();
        List<BoxDemand> all = new ArrayList<>(demand);
        for (BoxPart part : parts) {
            Fraction rate = perDay.getOrDefault(part.part(), Fraction.ZERO);
            boolean isAsked = demand.stream().anyMatch(one -> one.part().equals(part.part()));
            if (isAsked || rate.signum() == 0) {
                rows.add(part);
            } else {
                rows.add(part.withReserve(part.onHand() + LevelRelease.waiting(books, part.part()) * part.container()));
                for (int i = 0; i < days.size(); i++) {
                    long before = rate.times(i).floor().longValueExact();
                    long until = rate.times(i + 1L).floor().longValueExact();
                    all.add(new BoxDemand(part.part(), days.get(i), until - before));
                }
            }
        }
        return new LevelRows(rows, all);
    }

    private static long released(List<LevelPlan> kept, String loop) {
        return kept.stream()
                .flatMap(plan -> plan.slots().stream())
                .filter(slot -> slot.loop().equals(loop))
                .mapToLong(LevelPlan.Slot::released)
                .sum();
    }

    private static long onHand(Board board, Loop loop) {
        long coming = board.books().kanbans(loop.name()).stream()
                .filter(kanban -> kanban.state() == Kanban.State.RELEASED || kanban.state() == Kanban.State.IN_PROCESS)
                .mapToLong(Kanban::pieces)
                .sum();
        return board.books().stock(loop.part(), loop.to()) + coming;
    }

    private static Map<LocalDate, Long> orders(Board board, Loop loop) {
        Map<LocalDate, Long> orders = new HashMap<>();
        for (CustomerOrder order : board.books().all(CustomerOrder.class)) {
            if (order.isOpen()
                    && order.part().equals(loop.part())
                    && order.supermarket().equals(loop.to())) {
                orders.merge(order.due(), order.rest(), Long::sum);
            }
        }
        return orders;
    }

    private static Map<LocalDate, Long> plan(Board board, String part, LocalDate today) {
        Map<LocalDate, Long> days = new HashMap<>();
        DemandPlan plan = board.books().find(DemandPlan.class, part);
        if (plan != null) {
            plan.days().stream()
                    .filter(day -> !day.day().isBefore(today))
                    .forEach(day -> days.merge(day.day(), day.pieces(), Long::sum));
        }
        return days;
    }
}
