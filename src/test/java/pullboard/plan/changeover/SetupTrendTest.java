package pullboard.plan.changeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.supply.Setup;

class SetupTrendTest {
    private static final Instant JANUARY = Instant.parse("2026-01-10T06:00:00Z");

    /// The worked example of P. K. Sen, 1968: the median of 21 slopes is 4.
    @Test
    void theSlopeIsThatOfSensExample() {
        double[] x = {1, 2, 3, 4, 10, 12, 18};
        double[] y = {9, 15, 19, 20, 45, 55, 78};

        assertThat(TheilSen.slope(x, y)).hasValue(4);
    }

    @Test
    void oneBadDayDoesNotTurnTheTrend() {
        List<Setup> setups = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            setups.add(setup(i * 3, i == 17 ? 240 : 60 - i));
        }

        assertThat(SetupTrend.byNumber(setups, 5).secondsPerDay().orElseThrow()).isEqualTo(-20, within(1e-9));
    }

    @Test
    void eachMonthTellsItsMedian() {
        List<Setup> setups =
                List.of(setup(30, 20), setup(0, 50), setup(1, 30), setup(2, 40), setup(31, 10), setup(90, 5));

        SetupTrend trend = SetupTrend.byMonth(setups, ZoneOffset.UTC);

        assertThat(trend.points()).extracting(SetupTrend.Point::n).containsExactly(3, 2, 1);
        assertThat(trend.points())
                .extracting(point -> point.internal().toMinutes())
                .containsExactly(40L, 10L, 5L);
        assertThat(trend.points().getFirst().first()).isEqualTo(JANUARY);
        assertThat(trend.internal()).isEqualTo(Duration.ofMinutes(20));
        assertThat(trend.external()).isEqualTo(Duration.ofMinutes(15));
        assertThat(trend.n()).isEqualTo(6);
        assertThat(trend.secondsPerDay()).isEmpty();
    }

    /// 10 January 2026 is a Saturday.
    @Test
    void eachWeekBeginsOnMonday() {
        List<Setup> setups = List.of(setup(2, 40), setup(0, 50), setup(1, 30), setup(20, 5));

        SetupTrend trend = SetupTrend.byWeek(setups, ZoneOffset.UTC);

        assertThat(trend.points()).extracting(SetupTrend.Point::n).containsExactly(2, 1, 1);
        assertThat(trend.points().getFirst().internal()).isEqualTo(Duration.ofMinutes(30));
        assertThat(SetupTrend.monday(JANUARY, ZoneOffset.UTC)).hasToString("2026-01-05");
    }

    @Test
    void everySoManySetUpsEndWithAWholeGroup() {
        List<Setup> setups = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            setups.add(setup(i, 30));
        }

        assertThat(SetupTrend.byNumber(setups, 4).points())
                .extracting(SetupTrend.Point::n)
                .containsExactly(3, 4, 4);
        assertThat(SetupTrend.byNumber(setups, 4).secondsPerDay()).hasValue(0);
        assertThat(SetupTrend.byNumber(List.of(), 4).points()).isEmpty();
    }

    @Test
    void aTrendNeedsTime() {
        List<Setup> atOnce = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            atOnce.add(setup(0, i));
        }

        assertThat(SetupTrend.byNumber(atOnce, 5).secondsPerDay()).isEmpty();
    }

    private static Setup setup(int day, int minutes) {
        return new Setup(
                1,
                JANUARY.plus(Duration.ofDays(day)),
                1,
                "",
                "steel",
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(15),
                "Ann");
    }
}
