package pullboard.plan.level;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;

/// Sequences a mix so that it is made evenly and little time goes into set-ups.
///
/// Objective: product variation ([Variation#ofProducts], pieces²) + set-up minutes × [SetupCost#perMinute]. Two ways
/// to
/// the same counts and the same last product differ only in what they cost so far, so the cheaper one is kept (dynamic
/// programming over the counts). Where more are left than the width, only the most promising go on: then the result is
/// good, not proven best. Equal costs: the way found first, in the order of the mix.
public final class Smoothing {
    /// The longest round that is smoothed.
    public static final int MOST = 2_000;

    /// Steps of work that one call may do: a second or two.
    private static final int WORK = 1_500_000;

    private static final int NARROWEST = 20;

    private final Mix mix;
    private final int width;
    private final int[] quantities;
    private final StepCost cost;
    private boolean exact = true;

    private Smoothing(Mix mix, SetupCost setups, int width) {
        this.mix = mix;
        this.width = width;
        this.quantities = mix.quantities();
        this.cost = new StepCost(mix, setups);
    }

    /// What came out.
    ///
    /// @param variation of the products, in pieces²
    /// @param setups how often a set-up took time
    /// @param exact whether no sequence can be better
    public record Smooth(LevelSequence sequence, Fraction variation, Duration setupTime, int setups, boolean exact) {
        /// What was minimised, in pieces².
        public Fraction objective(Fraction perMinute) {
            return variation.plus(StepCost.minutes(setupTime).times(perMinute));
        }
    }

    /// @throws IllegalArgumentException where the mix is more than [#MOST] pieces
    public static Smooth smooth(Mix mix, SetupCost setups) {
        int perStep = Math.max(1, mix.total() * mix.products().size());
        return smooth(mix, setups, Math.max(NARROWEST, WORK / perStep));
    }

    static Smooth smooth(Mix mix, SetupCost setups, int width) {
        if (mix.total() > MOST) {
            throw new IllegalArgumentException(mix.total() + " pieces in one round");
        }
        return new Smoothing(mix, setups, width).run();
    }

    /// Where a way stands: how many of each product are made, and which was last (-1: none).
    private record Stand(List<Integer> made, int last) {}

    /// The cheapest way known to a stand.
    private record Way(
            Stand stand, BigInteger cost, @Nullable Way before) {}

    /// What a way will cost at the very least.
    private record Promise(Way way, BigInteger least) {}

    private Smooth run() {
        List<Integer> nothing = new ArrayList<>();
        for (int _ : quantities) {
            nothing.add(0);
        }
        List<Way> ways = List.of(new Way(new Stand(nothing, -1), BigInteger.ZERO, null));
        for (int step = 0; step < mix.total(); step++) {
            ways = narrowed(next(ways, step + 1));
        }
        Way best = ways.stream().min(Comparator.comparing(Way::cost)).orElseThrow();
        return cost.told(mix.sequence(order(best)), exact);
    }

    private List<Way> next(List<Way> ways, int steps) {
        Map<Stand, Way> next = new LinkedHashMap<>();
        for (Way way : ways) {
            for (int product = 0; product < quantities.length; product++) {
                if (way.stand().made().get(product) < quantities[product]) {
                    Way longer = longer(way, steps, product);
                    next.merge(longer.stand(), longer, (a, b) -> a.cost().compareTo(b.cost()) <= 0 ? a : b);
                }
            }
        }
        return new ArrayList<>(next.values());
    }

    private Way longer(Way way, int steps, int product) {
        List<Integer> made = new ArrayList<>(way.stand().made());
        made.set(product, made.get(product) + 1);
        BigInteger more = cost.of(made, steps, way.stand().last(), product);
        return new Way(new Stand(made, product), way.cost().add(more), way);
    }

    private List<Way> narrowed(List<Way> ways) {
        if (ways.size() <= width) {
            return ways;
        }
        exact = false;
        return ways.stream()
                .map(way -> new Promise(
                        way,
                        way.cost()
                                .add(cost.atLeast(
                                        way.stand().made(), way.stand().last()))))
                .sorted(Comparator.comparing(Promise::least))
                .limit(width)
                .map(Promise::way)
                .toList();
    }

    private int[] order(Way best) {
        int[] order = new int[mix.total()];
        Way way = best;
        for (int step = order.length - 1; step >= 0 && way != null; step--) {
            order[step] = way.stand().last();
            way = way.before();
        }
        return order;
    }
}
