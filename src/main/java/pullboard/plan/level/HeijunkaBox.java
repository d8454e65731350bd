package pullboard.plan.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pullboard.board.supply.LevelPlan;

/// The levelling box: a row for each part, a column for each interval, in each field the cards (one a container) to be
/// released then. Never changes; a move gives another box, see [BoxRules].
///
/// @param needs what each row delivers, in the order of the rows
/// @param slots for each interval the parts of its cards, in the order in which they are to be made; those of one part
/// together
public record HeijunkaBox(Horizon horizon, List<BoxNeed> needs, List<List<String>> slots) {
    /// The most cards that one box holds.
    public static final int MOST = Mix.MOST;

    public HeijunkaBox {
        needs = List.copyOf(needs);
        slots = slots.stream().map(HeijunkaBox::grouped).toList();
    }

    /// Every day's containers of a part differ by at most one, as far as its due dates allow ([EvenDays]); within a
    /// day parts alternate ([ProductRate]) and work is spread over the intervals. Nothing comes later than due.
    ///
    /// @throws IllegalArgumentException where a part comes twice, or a box would hold more than [#MOST] cards
    public static HeijunkaBox levelled(List<BoxPart> parts, List<BoxDemand> demand, Horizon horizon) {
        return levelled(parts, demand, horizon, List.of());
    }

    /// The same around days that are planned already: these stay as they are, the other days make the rest. Where a
    /// kept plan makes too little, something can be late, see [#missing].
    ///
    /// @param kept plans of days of the horizon, whose loops are the rows
    /// @throws IllegalArgumentException as above
    public static HeijunkaBox levelled(
            List<BoxPart> parts, List<BoxDemand> demand, Horizon horizon, List<LevelPlan> kept) {
        return levelled(parts, demand, horizon, kept, ProductRate::earliestDue);
    }

    /// The same with another order of the cards within a day.
    ///
    /// @param order of what one day makes
    /// @throws IllegalArgumentException as above
    public static HeijunkaBox levelled(
            List<BoxPart> parts,
            List<BoxDemand> demand,
            Horizon horizon,
            List<LevelPlan> kept,
            Function<Mix, LevelSequence> order) {
        List<BoxNeed> needs = needs(parts, demand, horizon);
        return new HeijunkaBox(horizon, needs, new Filling(horizon, needs).evenly(new KeptDays(kept), order));
    }

    /// How many cards a box would hold; more than [#MOST]: there is none.
    public static long cards(List<BoxPart> parts, List<BoxDemand> demand, Horizon horizon) {
        return parts.stream()
                .mapToLong(
                        part -> BoxNeed.of(part, demand, horizon).containers().getLast())
                .sum();
    }

    /// The plan without levelling, to compare with: what is due on a day is made on that day, part after part, each in
    /// one batch.
    ///
    /// @throws IllegalArgumentException as [#levelled]
    public static HeijunkaBox unlevelled(List<BoxPart> parts, List<BoxDemand> demand, Horizon horizon) {
        List<BoxNeed> needs = needs(parts, demand, horizon);
        return new HeijunkaBox(horizon, needs, new Filling(horizon, needs).inBatches());
    }

    private static List<BoxNeed> needs(List<BoxPart> parts, List<BoxDemand> demand, Horizon horizon) {
        if (parts.stream().map(BoxPart::part).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("a part with two rows: " + parts);
        }
        List<BoxNeed> needs =
                parts.stream().map(part -> BoxNeed.of(part, demand, horizon)).toList();
        long cards =
                needs.stream().mapToLong(need -> need.containers().getLast()).sum();
        if (cards > MOST) {
            throw new IllegalArgumentException(cards + " cards in one box");
        }
        return needs;
    }

    private static List<String> grouped(List<String> cards) {
        List<String> grouped = new ArrayList<>();
        for (String part : new LinkedHashSet<>(cards)) {
            grouped.addAll(Collections.nCopies(Collections.frequency(cards, part), part));
        }
        return List.copyOf(grouped);
    }

    /// The row of a part.
    ///
    /// @throws IllegalArgumentException where it has none
    public BoxNeed need(String part) {
        return needs.stream()
                .filter(need -> need.part().part().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row for " + part));
    }

    /// Cards of a part in an interval.
    public int cards(String part, int interval) {
        return Collections.frequency(slots.get(interval), part);
    }

    /// Cards of a part on each working day.
    public List<Long> cardsByDay(String part) {
        return horizon.days().stream()
                .map(day -> horizon.of(day).stream()
                        .mapToLong(interval -> cards(part, interval))
                        .sum())
                .toList();
    }

    /// How long the cards of an interval keep the line busy, without set-ups.
    public Duration load(int interval) {
        return slots.get(interval).stream()
                .map(part -> need(part).part().work())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The same for a day.
    public Duration load(LocalDate day) {
        return horizon.of(day).stream().map(this::load).reduce(Duration.ZERO, Duration::plus);
    }

    /// Whether an interval holds more work than working time.
    public boolean isOver(int interval) {
        return load(interval).compareTo(horizon.interval(interval).capacity()) > 0;
    }

    /// By how many cards the days of a part differ. Above 1: a due date forces it, or a card was moved.
    public long spread(String part) {
        List<Long> days = cardsByDay(part);
        return Collections.max(days) - Collections.min(days);
    }

    /// Cards of a part that are missing by the end of each working day; all 0: nothing is late.
    public List<Long> missing(String part) {
        List<Long> needed = need(part).containers();
        List<Long> made = cardsByDay(part);
        List<Long> missing = new ArrayList<>();
        long sum = 0;
        for (int day = 0; day < needed.size(); day++) {
            sum += made.get(day);
            missing.add(Math.max(0, needed.get(day) - sum));
        }
        return missing;
    }

    /// Cards of each part that should have been released at `now`, in the order of the rows: those of every interval
    /// that has begun.
    public Map<String, Long> released(Instant now) {
        Map<String, Long> released = new LinkedHashMap<>();
        needs.forEach(need -> released.put(need.part().part(), 0L));
        slots.subList(0, horizon.begun(now)).forEach(slot -> slot.forEach(part -> released.merge(part, 1L, Long::sum)));
        return released;
    }

    /// One card of a part less in an interval, one more in another, there at the end.
    HeijunkaBox moved(String part, int from, int to) {
        List<List<String>> changed = new ArrayList<>();
        slots.forEach(slot -> changed.add(new ArrayList<>(slot)));
        changed.get(from).remove(changed.get(from).lastIndexOf(part));
        changed.get(to).add(part);
        return new HeijunkaBox(horizon, needs, changed);
    }
}
