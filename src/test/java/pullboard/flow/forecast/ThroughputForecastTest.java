package pullboard.flow.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.flow.Story;

class ThroughputForecastTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);
    private static final int RUNS = 100_000;

    @Test
    void aShopThatFinishesTwoADayNeedsFiveDaysForTen() {
        ThroughputForecast forecast = ThroughputForecast.of(DailyOutput.of(2, 2, 2), SUNDAY);

        assertThat(forecast.when(10, 50)).contains(LocalDate.of(2026, 3, 6));
        assertThat(forecast.when(10, 95)).contains(LocalDate.of(2026, 3, 6));
        assertThat(forecast.when(9, 95)).contains(LocalDate.of(2026, 3, 6));
        assertThat(forecast.when(0, 95)).contains(SUNDAY);
        assertThat(forecast.howMany(LocalDate.of(2026, 3, 6), 85)).isEqualTo(10);
        assertThat(forecast.chance(11, LocalDate.of(2026, 3, 6))).isZero();
        assertThat(forecast.basis().isEnough()).isFalse();
    }

    /// A coin a day: by the third day at least one head in 7 of 8, at least two in 4 of 8.
    @Test
    void chancesAreExact() {
        ThroughputForecast forecast = ThroughputForecast.of(DailyOutput.of(0, 1), SUNDAY);

        assertThat(forecast.curve(1).chance(3)).isEqualTo(7 / 8.0);
        assertThat(forecast.curve(2).chance(3)).isEqualTo(4 / 8.0);
        assertThat(forecast.when(1, 50)).contains(SUNDAY.plusDays(1));
        assertThat(forecast.when(1, 70)).contains(SUNDAY.plusDays(2));
        assertThat(forecast.when(2, 50)).contains(SUNDAY.plusDays(3));
    }

    /// Three standard errors of so many runs are 0.5 %.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void simulatedDaysComeOutTheSame(int seed) {
        Random random = new Random(seed);
        int[] history =
                random.ints(30, 0, 6).map(count -> count < 2 ? 0 : count).toArray();
        int cards = 1 + random.nextInt(40);
        ThroughputForecast forecast = ThroughputForecast.of(DailyOutput.of(history), SUNDAY);
        int[] doneOn = new int[400];
        int[] by20 = new int[200];
        for (int run = 0; run < RUNS; run++) {
            int sum = 0;
            int done = -1;
            for (int day = 1; day <= 20 || done < 0; day++) {
                sum += history[random.nextInt(history.length)];
                done = done < 0 && sum >= cards ? day : done;
                if (day == 20) {
                    by20[sum]++;
                }
            }
            doneOn[done]++;
        }

        Curve curve = forecast.curve(cards);
        int done = 0;
        for (int day = 1; day < 60; day++) {
            done += doneOn[day];
            assertThat(curve.chance(day)).isEqualTo((double) done / RUNS, within(0.005));
        }
        int atLeast = RUNS;
        for (int count = 0; count < 100; count++) {
            assertThat(forecast.chance(count, SUNDAY.plusDays(20))).isEqualTo((double) atLeast / RUNS, within(0.005));
            atLeast -= by20[count];
        }
    }

    @Test
    void daysOffAreNeitherInTheHistoryNorInTheForecast() {
        Story story = new Story();
        for (int day = 0; day < 28; day++) {
            if (day % 7 < 5) {
                story.moves(day * 1440 + 60, "C" + day, "1").moves(day * 1440 + 600, "C" + day, "Finished");
            }
        }
        story.moves(28 * 1440, "End", "1");
        DailyOutput all = DailyOutput.of(story.replay(), ZoneOffset.UTC, _ -> true);
        DailyOutput weekdays = DailyOutput.of(
                story.replay(), ZoneOffset.UTC, day -> day.getDayOfWeek().getValue() < 6);

        assertThat(weekdays.cards()).hasSize(19).containsOnly(1);
        assertThat(all.cards()).hasSize(27);
        LocalDate friday = LocalDate.of(2026, 4, 3);
        assertThat(ThroughputForecast.of(weekdays, friday).when(1, 95)).contains(LocalDate.of(2026, 4, 6));
        assertThat(ThroughputForecast.of(weekdays, friday).howMany(LocalDate.of(2026, 4, 5), 50))
                .isZero();
        assertThat(LocalDate.of(2026, 4, 6).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(all.basis().isEnough()).isTrue();
    }

    @Test
    void whereNothingEverFinishedNothingIsForeseen() {
        ThroughputForecast forecast = ThroughputForecast.of(DailyOutput.of(0, 0, 0), SUNDAY);

        assertThat(forecast.when(1, 50)).isEmpty();
        assertThat(forecast.howMany(SUNDAY.plusDays(100), 50)).isZero();
        assertThat(ThroughputForecast.of(DailyOutput.of(), SUNDAY).when(1, 50)).isEmpty();
    }
}
