package pullboard.plan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandForecastTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);
    private static final Predicate<LocalDate> WEEKDAYS =
            day -> day.getDayOfWeek().getValue() <= 5;

    @Test
    void aShortHistoryIsRefusedWithWhatIsMissing() {
        Outlook outlook = DemandForecast.of(weeks(20, _ -> 5), 4);

        assertThat(outlook).isEqualTo(new Outlook.TooShort(20, 25));
        assertThat(((Outlook.TooShort) outlook).missing()).isEqualTo(5);
        assertThat(DemandForecast.of(weeks(25, _ -> 5), 4)).isInstanceOf(DemandForecast.class);
        assertThat(DemandForecast.of(weeks(0, _ -> 5), 1)).isEqualTo(new Outlook.TooShort(0, 22));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 120_000})
    void constantDemandStaysAsItIs(long pieces) {
        DemandForecast forecast = forecast(weeks(60, _ -> pieces), 6);

        assertThat(forecast.isNothingBetter()).isTrue();
        assertThat(forecast.expected(6)).isEqualTo(pieces);
        assertThat(forecast.total(6)).isEqualTo(6.0 * pieces);
        assertThat(forecast.score())
                .isEqualTo(new Score(0, 0, 0, 0, 0, forecast.score().origins()));
        assertThat(forecast.range(1, 80)).isEqualTo(new DemandRange(pieces, pieces, true));
    }

    /// So does each method by itself.
    @ParameterizedTest
    @EnumSource
    void everyMethodKeepsConstantDemand(Fitting fitting) {
        double[] pieces = new double[60];
        Arrays.fill(pieces, 9);
        int[] phases = IntStream.range(0, 70).map(i -> i % 4).toArray();

        double[] ahead = ahead(fitting.fit(new History(pieces, phases, 4), 60), new History(pieces, phases, 4));

        // SBA takes out a bias that demand in every period does not have
        double factor =
                fitting.fit(new History(pieces, phases, 4), 60) instanceof Method.Sba sba ? 1 - sba.interval() / 2 : 1;
        assertThat(ahead).containsExactly(filled(9 * factor), within(1e-9));
    }

    @Test
    void whatGoesAtRandomFromItsLastPlaceIsLeftToNaive() {
        Random random = new Random(3);
        long[] at = {10_000};
        DemandForecast forecast = forecast(weeks(200, _ -> at[0] += random.nextInt(-100, 101)), 1);

        assertThat(forecast.isNothingBetter()).isTrue();
        assertThat(forecast.method()).isEqualTo(new Method.Naive());
        assertThat(forecast.score()).isEqualTo(forecast.naive());
        assertThat(forecast.expected(1)).isEqualTo(at[0]);
    }

    @Test
    void aTrendIsContinued() {
        Random random = new Random(4);
        DemandForecast forecast = forecast(weeks(100, i -> 100 + 5L * i + random.nextInt(-20, 21)), 8);

        assertThat(forecast.method()).isInstanceOfAny(Method.Holt.class, Method.DampedHolt.class);
        assertThat(forecast.expected(8)).isCloseTo(100 + 5 * 107, within(25.0));
        assertThat(forecast.score().mase()).isLessThan(forecast.naive().mase());
    }

    /// Fridays take three times as much, and a holiday does not shift them.
    @Test
    void aWeekIsFoundAndContinuedOverAHoliday() {
        Random random = new Random(5);
        Predicate<LocalDate> works = day -> WEEKDAYS.test(day) && day.getDayOfYear() != 121;
        List<LocalDate> days = DemandSeries.ofDays(MONDAY, works).days(160);
        long[] pieces = days.stream()
                .mapToLong(day -> (day.getDayOfWeek().getValue() == 5 ? 90 : 30) + random.nextInt(-5, 6))
                .toArray();

        DemandForecast forecast = forecast(DemandSeries.ofDays(MONDAY, works, pieces), 10);

        assertThat(forecast.season()).isEqualTo(5);
        assertThat(forecast.method()).isInstanceOf(Method.HoltWinters.class);
        for (int ahead = 1; ahead <= 10; ahead++) {
            boolean isFriday = forecast.day(ahead).getDayOfWeek().getValue() == 5;
            assertThat(forecast.expected(ahead)).isCloseTo(isFriday ? 90 : 30, within(5.0));
        }
        assertThat(forecast.score().mase()).isLessThan(0.3 * forecast.naive().mase());
    }

    @Test
    void aSeasonThatIsNotThereIsNotFound() {
        Random random = new Random(6);

        assertThat(forecast(weeks(150, _ -> random.nextInt(50, 100)), 4).season())
                .isEqualTo(1);
        assertThat(forecast(weeks(150, i -> 50 + 20 * (i % 4) + random.nextInt(10)), 4)
                        .season())
                .isEqualTo(4);
        DemandSeries fixed = weeks(150, i -> 50 + 20 * (i % 6) + random.nextInt(10));
        assertThat(((DemandForecast) DemandForecast.of(fixed, 4, List.of(6))).season())
                .isEqualTo(6);
        assertThat(((DemandForecast) DemandForecast.of(fixed, 4, List.of())).season())
                .isEqualTo(1);
    }

    /// One week in four, so most weeks have none: to expect nothing would be right most of the time and never help.
    @Test
    void rareDemandIsNotForecastAsNone() {
        Random random = new Random(7);
        DemandForecast forecast = forecast(weeks(200, _ -> random.nextInt(4) == 0 ? 10 + random.nextInt(20) : 0), 8);

        assertThat(forecast.pattern().isRare()).isTrue();
        assertThat(forecast.isJudgedByTotal()).isTrue();
        assertThat(forecast.isNothingBetter()).isFalse();
        assertThat(forecast.tried())
                .extracting(tried -> tried.method().getClass().getSimpleName())
                .contains("Croston", "Sba", "Tsb");
        assertThat(forecast.total(8)).isCloseTo(8 * 19.5 / 4, within(15.0));
        assertThat(forecast.score().totalMase()).isLessThan(forecast.naive().totalMase());
    }

    @Test
    void chancesFallToNothingOnceDemandStops() {
        double[] pieces = new double[200];
        for (int i = 0; i < 40; i += 4) {
            pieces[i] = 12;
        }
        History history = History.of(pieces);

        double[] tsb = ahead(new Method.Tsb(0.2, 0.1), new History(pieces, new int[210], 1));
        double[] croston = ahead(new Method.Croston(0.2, 0.1), new History(pieces, new int[210], 1));

        assertThat(tsb[0]).isLessThan(1e-5).isPositive();
        assertThat(croston[0]).isGreaterThan(2);
        assertThat(Fitting.possible(history, 1)).doesNotContain(Fitting.TSB);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void eightTimesTheDemandIsEightTimesTheForecast(int seed) {
        long[] pieces = random(seed, 120).pieces();
        DemandForecast once = forecast(DemandSeries.ofWeeks(MONDAY, pieces), 5);
        DemandForecast more = forecast(
                DemandSeries.ofWeeks(
                        MONDAY, Arrays.stream(pieces).map(count -> 8 * count).toArray()),
                5);

        assertThat(more.method()).isEqualTo(once.method());
        assertThat(more.score().mase()).isCloseTo(once.score().mase(), within(1e-9));
        for (int ahead = 1; ahead <= 5; ahead++) {
            assertThat(more.expected(ahead)).isCloseTo(8 * once.expected(ahead), within(1e-6));
            assertThat(more.range(ahead, 80).high())
                    .isCloseTo(8 * once.range(ahead, 80).high(), within(1e-6));
        }
    }

    /// What the list says of a method is what it did: the one on top is no worse than naive.
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
    void aForecastIsNeverWorseThanNaiveWasNorBelowNothing(int seed) {
        DemandForecast forecast = forecast(random(seed, 100), 6);
        boolean isTotal = forecast.isJudgedByTotal();

        assertThat(forecast.score().by(isTotal))
                .isLessThanOrEqualTo(forecast.naive().by(isTotal));
        assertThat(forecast.tried().getFirst().score().by(isTotal) * 1.0101)
                .isGreaterThanOrEqualTo(forecast.score().by(isTotal));
        for (int ahead = 1; ahead <= 6; ahead++) {
            DemandRange wide = forecast.range(ahead, 80);
            DemandRange narrow = forecast.range(ahead, 50);
            assertThat(forecast.expected(ahead)).isNotNegative();
            assertThat(wide.low()).isNotNegative().isLessThanOrEqualTo(narrow.low());
            assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
            assertThat(forecast.totalRange(ahead, 80).low()).isNotNegative();
        }
        assertThat(forecast.totalRange(1, 80)).isEqualTo(forecast.range(1, 80));
        assertThat(forecast(random(seed, 100), 6).tried()).isEqualTo(forecast.tried());
    }

    /// Noise around a mean, with and without trend and gaps, three hundred parts: of ranges of 80 %, about 80 % hold.
    @Test
    void rangesHoldAsOftenAsTheySay() {
        int held = 0;
        int totalHeld = 0;
        int parts = 300;
        for (int seed = 0; seed < parts; seed++) {
            long[] pieces = random(seed, 124).pieces();
            DemandForecast forecast = forecast(DemandSeries.ofWeeks(MONDAY, Arrays.copyOf(pieces, 120)), 4);
            DemandRange range = forecast.range(2, 80);
            DemandRange total = forecast.totalRange(4, 80);
            double sum = Arrays.stream(pieces, 120, 124).sum();
            held += range.low() <= pieces[121] && pieces[121] <= range.high() ? 1 : 0;
            totalHeld += total.low() <= sum && sum <= total.high() ? 1 : 0;
            assertThat(range.isKnown()).isTrue();
        }

        assertThat(held / (double) parts).isBetween(0.75, 0.90);
        assertThat(totalHeld / (double) parts).isBetween(0.72, 0.88);
    }

    /// What would have been chosen then does worse than what is known now to have been best, but not much.
    @Test
    void hindsightFlattersNobody() {
        double chosen = 0;
        double then = 0;
        for (int seed = 0; seed < 60; seed++) {
            DemandForecast forecast = forecast(random(seed, 120), 4);
            chosen += forecast.score().by(forecast.isJudgedByTotal());
            then += forecast.hindsight().orElseThrow().chosen().by(forecast.isJudgedByTotal());
        }

        assertThat(then).isGreaterThan(chosen).isLessThan(1.3 * chosen);
        assertThat(forecast(weeks(22, i -> i % 3), 1).hindsight()).isPresent();
    }

    @Test
    void nonsenseIsRefused() {
        DemandForecast forecast = forecast(weeks(40, i -> i % 3), 2);

        assertThatThrownBy(() -> DemandForecast.of(weeks(40, _ -> 1), 0)).hasMessageContaining("1 to 260");
        assertThatThrownBy(() -> forecast.expected(3)).hasMessageContaining("Period 3 of a forecast of 2");
        assertThatThrownBy(() -> forecast.range(1, 100)).hasMessageContaining("100 %");
        assertThat(forecast.range(1, 99).isKnown()).isFalse();
        assertThat(forecast.day(1)).isEqualTo(MONDAY.plusWeeks(40));
        assertThat(forecast.ahead()).isEqualTo(2);
    }

    /// Each seed another part: a mean, noise, and by turns a trend or weeks without demand.
    private static DemandSeries random(int seed, int count) {
        Random random = new Random(seed);
        int mean = 20 + random.nextInt(200);
        double noise = mean * random.nextDouble(0.05, 0.4);
        double trend = seed % 3 == 1 ? mean * 0.01 : 0;
        boolean isRare = seed % 3 == 2;
        return weeks(count, i -> {
            double pieces = mean + trend * i + noise * random.nextGaussian();
            return isRare && random.nextInt(3) > 0 ? 0 : Math.max(0, Math.round(pieces));
        });
    }

    private static DemandSeries weeks(int count, IntToLongFunction pieces) {
        return DemandSeries.ofWeeks(
                MONDAY, IntStream.range(0, count).mapToLong(pieces::applyAsLong).toArray());
    }

    private static DemandForecast forecast(DemandSeries series, int ahead) {
        return (DemandForecast) DemandForecast.of(series, ahead);
    }

    private static double[] ahead(Method method, History history) {
        Smoother smoother = Smoother.of(method, history, history.pieces().length);
        for (int i = 0; i < history.pieces().length; i++) {
            smoother.see(history.pieces()[i], history.phases()[i]);
        }
        double[] expected = new double[10];
        smoother.ahead(history.phases(), history.pieces().length, expected);
        return expected;
    }

    private static double[] filled(double value) {
        double[] values = new double[10];
        Arrays.fill(values, value);
        return values;
    }
}
