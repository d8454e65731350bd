package pullboard.plan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumptionTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Predicate<LocalDate> WEEKDAYS =
            day -> day.getDayOfWeek().getValue() <= 5;

    @Test
    void daysWithoutUseCountAsNone() {
        List<Use> uses = List.of(use("2026-03-02T07:00", 5), use("2026-03-05T23:59", 2), use("2026-03-02T09:00", 1));

        DemandSeries series = Consumption.of(uses, at("2026-03-02T00:00"), at("2026-03-07T12:00"), BERLIN)
                .days(_ -> true);

        assertThat(series.pieces()).containsExactly(6, 0, 0, 2, 0);
        assertThat(series.days(6)).startsWith(MONDAY).endsWith(LocalDate.of(2026, 3, 7));
    }

    /// A record that begins at noon does not know what was used that morning; a day that is not over is not known yet.
    @Test
    void onlyWholePeriodsCount() {
        List<Use> uses = List.of(
                use("2026-03-02T13:00", 5),
                use("2026-03-03T08:00", 3),
                use("2026-03-09T08:00", 7),
                use("2026-03-16T08:00", 100));
        Consumption consumption = Consumption.of(uses, at("2026-03-02T12:00"), at("2026-03-16T12:00"), BERLIN);

        assertThat(consumption.days(WEEKDAYS).pieces()).containsExactly(3, 0, 0, 0, 7, 0, 0, 0, 0);
        assertThat(consumption.weeks().pieces()).containsExactly(7);
        assertThat(consumption.weeks().days(2)).containsExactly(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16));
    }

    /// Used on Saturday: needed on Monday. On the last Sunday of March the clocks go forward.
    @Test
    void whatIsUsedOnADayOffIsNotLost() {
        List<Use> uses = List.of(use("2026-03-27T08:00", 1), use("2026-03-28T08:00", 20), use("2026-03-30T00:00", 300));

        DemandSeries series = Consumption.of(uses, at("2026-03-27T00:00"), at("2026-04-01T00:00"), BERLIN)
                .days(WEEKDAYS);

        assertThat(series.pieces()).containsExactly(1, 320, 0);
    }

    @Test
    void aRecordThatHasJustBegunKnowsNothing() {
        Consumption consumption = Consumption.of(List.of(), at("2026-03-02T12:00"), at("2026-03-02T15:00"), BERLIN);

        assertThat(consumption.days(WEEKDAYS).size()).isZero();
        assertThat(consumption.weeks().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyPieceOfWholeWeeksIsInOnePeriod(int seed) {
        Random random = new Random(seed);
        List<Use> uses = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < 300; i++) {
            Use use = new Use(
                    at("2026-03-02T00:00").plusSeconds(random.nextLong(8 * 7 * 86_400 - 3600)), 1 + random.nextInt(9));
            uses.add(use);
            sum += use.pieces();
        }
        LocalDate holiday = MONDAY.plusDays(random.nextInt(40));
        Consumption consumption = Consumption.of(uses, at("2026-03-02T00:00"), at("2026-04-28T00:00"), BERLIN);

        assertThat(consumption.weeks().pieces()).hasSize(8);
        assertThat(Arrays.stream(consumption.weeks().pieces()).sum()).isEqualTo(sum);
        assertThat(Arrays.stream(consumption
                                .days(day -> WEEKDAYS.test(day) && !day.equals(holiday))
                                .pieces())
                        .sum())
                .isEqualTo(sum);
    }

    /// So a week without its Monday does not take Tuesday for Monday.
    @Test
    void theDayOfTheWeekStaysWhereItIsOverAHoliday() {
        LocalDate holiday = MONDAY.plusWeeks(1);
        DemandSeries series =
                DemandSeries.ofDays(MONDAY, day -> WEEKDAYS.test(day) && !day.equals(holiday), new long[30]);

        assertThat(series.seasons()).containsExactly(5);
        assertThat(series.phases(5, 8)).containsExactly(0, 1, 2, 3, 4, 1, 2, 3);
        assertThat(series.phases(3, 4)).containsExactly(0, 1, 2, 0);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Use(Instant.EPOCH, 0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> DemandSeries.ofWeeks(MONDAY, 1, -1)).hasMessageContaining("never below 0");
        assertThatThrownBy(() -> DemandSeries.ofDays(MONDAY, _ -> false, 1)).hasMessageContaining("calendar");
        assertThat(DemandSeries.ofWeeks(MONDAY.with(DayOfWeek.SUNDAY), 1).days(1))
                .containsExactly(MONDAY);
    }

    private static Use use(String at, long pieces) {
        return new Use(at(at), pieces);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
