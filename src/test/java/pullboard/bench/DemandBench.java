package pullboard.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandSeries;
import pullboard.plan.demand.Use;
import pullboard.plan.sizing.replay.LoopReplay;

/// The choice of a forecast for the 25 parts of a small shop from 180 days each, and for one part from two years,
/// against reading the same arrays once; the replay of a loop over a year against walking through its uses.
final class DemandBench {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final Predicate<LocalDate> WORKS = day -> day.getDayOfWeek().getValue() <= 5;
    private static final int RUNS = 7;

    private DemandBench() {}

    public static void main(String[] args) {
        forecasts(25, 180);
        forecasts(1, 520);
        replay();
    }

    private static void forecasts(int parts, int days) {
        List<DemandSeries> series = new ArrayList<>();
        Random random = new Random(1);
        for (int part = 0; part < parts; part++) {
            long[] pieces = new long[days];
            for (int day = 0; day < days; day++) {
                boolean isNone = part % 3 == 0 && random.nextInt(3) > 0;
                pieces[day] = isNone ? 0 : 20 + random.nextInt(40) + (part % 3 == 1 && day % 5 == 4 ? 50 : 0);
            }
            series.add(DemandSeries.ofDays(FIRST, WORKS, pieces));
        }
        long plain = least(_ -> series.stream().mapToLong(DemandBench::read).sum());
        long chosen = least(_ -> series.stream()
                .mapToDouble(one -> ((DemandForecast) DemandForecast.of(one, 20)).total(20))
                .sum());
        System.out.printf(
                "forecasts of %d parts from %d days: %.1f ms, %.1f ms a part, plain loop %.3f ms, ratio %.0f%n",
                parts, days, chosen / 1e6, chosen / 1e6 / parts, plain / 1e6, (double) chosen / plain);
    }

    private static long read(DemandSeries series) {
        long sum = 0;
        for (long pieces : series.pieces()) {
            sum += pieces;
        }
        return sum;
    }

    private static void replay() {
        Random random = new Random(1);
        Instant begin = Instant.parse("2025-01-01T00:00:00Z");
        Instant end = begin.plus(Duration.ofDays(365));
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            uses.add(new Use(begin.plusSeconds(random.nextInt(365 * 86_400)), 1 + random.nextInt(10)));
        }
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            times.add(Duration.ofMinutes(600 + random.nextInt(4000)));
        }
        LoopReplay replay = LoopReplay.of(uses, begin, end, times, 50, 1);
        long plain = least(_ -> replay.uses().stream().mapToLong(Use::pieces).sum());
        long played = least(_ ->
                replay.around(20).stream().mapToLong(one -> one.piecesShort()).sum());
        System.out.printf(
                "replay of a year, %,d uses, with 19, 20 and 21 cards: %.1f ms, plain loop %.3f ms, ratio %.0f%n",
                uses.size(), played / 1e6, plain / 1e6, (double) played / plain);
    }

    private static long least(ToDoubleFunction<Integer> task) {
        long least = Long.MAX_VALUE;
        double sum = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            sum += task.applyAsDouble(run);
            least = Math.min(least, System.nanoTime() - start);
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("nothing was reckoned");
        }
        return least;
    }
}
