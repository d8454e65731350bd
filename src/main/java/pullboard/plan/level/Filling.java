package pullboard.plan.level;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Puts the cards of each day into its intervals.
final class Filling {
    private final Horizon horizon;
    private final List<BoxNeed> needs;
    private final List<List<String>> slots = new ArrayList<>();

    Filling(Horizon horizon, List<BoxNeed> needs) {
        this.horizon = horizon;
        this.needs = needs;
        horizon.intervals().forEach(_ -> slots.add(new ArrayList<>()));
    }

    /// Level days; work keeps step with working time.
    ///
    /// @param order of what one day makes
    List<List<String>> evenly(KeptDays kept, Function<Mix, LevelSequence> order) {
        List<LocalDate> days = horizon.days();
        List<String> rows = needs.stream().map(need -> need.part().part()).toList();
        DayPlan plan = DayPlan.level(needs, days, kept);
        for (int day = 0; day < days.size(); day++) {
            if (kept.has(days.get(day))) {
                take(days.get(day), kept, rows);
            } else {
                spread(days.get(day), sequence(plan, day, order));
            }
        }
        return slots;
    }

    private void take(LocalDate day, KeptDays kept, List<String> rows) {
        List<Integer> intervals = horizon.of(day);
        List<List<String>> cards = kept.cards(day, intervals.size(), rows);
        for (int i = 0; i < cards.size(); i++) {
            slots.get(intervals.get(i)).addAll(cards.get(i));
        }
    }

    /// Everything on its due day, in batches, from the day's first interval on; what does not fit is left to its last.
    List<List<String>> inBatches() {
        List<LocalDate> days = horizon.days();
        DayPlan plan = DayPlan.asDue(needs);
        for (int day = 0; day < days.size(); day++) {
            List<Integer> intervals = horizon.of(days.get(day));
            int at = 0;
            Duration left = horizon.interval(intervals.getFirst()).capacity();
            for (BoxPart part : batches(plan, day)) {
                while (left.compareTo(part.work()) < 0 && at < intervals.size() - 1) {
                    at++;
                    left = left.plus(horizon.interval(intervals.get(at)).capacity());
                }
                slots.get(intervals.get(at)).add(part.part());
                left = left.minus(part.work());
            }
        }
        return slots;
    }

    private List<BoxPart> batches(DayPlan plan, int day) {
        return needs.stream()
                .map(BoxNeed::part)
                .flatMap(part -> IntStream.range(0, (int) plan.on(part, day)).mapToObj(_ -> part))
                .toList();
    }

    private List<BoxPart> sequence(DayPlan plan, int day, Function<Mix, LevelSequence> order) {
        List<Mix.Product> products = needs.stream()
                .map(need -> new Mix.Product(need.part().part(), (int) plan.on(need.part(), day)))
                .toList();
        if (products.stream().allMatch(product -> product.quantity() == 0)) {
            return List.of();
        }
        Mix mix = new Mix(products);
        return IntStream.of(mix.rows(order.apply(mix)))
                .mapToObj(row -> needs.get(row).part())
                .toList();
    }

    /// A card goes into the interval in which its share of the day's work begins.
    private void spread(LocalDate day, List<BoxPart> cards) {
        List<Integer> intervals = horizon.of(day);
        Duration all = cards.stream().map(BoxPart::work).reduce(Duration.ZERO, Duration::plus);
        Duration capacity = horizon.capacity(day);
        Duration before = Duration.ZERO;
        Duration end = horizon.interval(intervals.getFirst()).capacity();
        int at = 0;
        for (BoxPart card : cards) {
            while (!isBefore(before, all, end, capacity) && at < intervals.size() - 1) {
                at++;
                end = end.plus(horizon.interval(intervals.get(at)).capacity());
            }
            slots.get(intervals.get(at)).add(card.part());
            before = before.plus(card.work());
        }
    }

    /// Whether part ÷ whole is below other ÷ its whole.
    private static boolean isBefore(Duration part, Duration whole, Duration other, Duration otherWhole) {
        return nanos(part).multiply(nanos(otherWhole)).compareTo(nanos(other).multiply(nanos(whole))) < 0;
    }

    private static BigInteger nanos(Duration time) {
        return BigInteger.valueOf(time.toNanos());
    }
}
