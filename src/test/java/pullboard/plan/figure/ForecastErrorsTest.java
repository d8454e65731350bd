package pullboard.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullboard.plan.demand.Miss;

class ForecastErrorsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ForecastErrors errors = new ForecastErrors(
            Map.of(
                    "Bolt", List.of(new Miss(MONDAY, 0.5), new Miss(MONDAY.plusWeeks(1), -0.5)),
                    "Gear", List.of(new Miss(MONDAY.plusWeeks(1), -2))),
            ZoneOffset.UTC);

    private static Stretch weeks(int from, int to) {
        return Stretch.days(MONDAY.plusWeeks(from), MONDAY.plusWeeks(to), ZoneOffset.UTC);
    }

    @Test
    void eachPartAndWeekCountsTheSame() {
        assertThat(errors.mase(weeks(0, 2))).hasValue(1);
        assertThat(errors.bias(weeks(0, 2))).hasValue(-2.0 / 3);
        assertThat(errors.mase(weeks(0, 1))).hasValue(0.5);
        assertThat(errors.worst(weeks(0, 2))).containsExactly("Gear", "Bolt");
    }

    @Test
    void aWeekForWhichNoForecastCouldBeMadeSaysNothing() {
        assertThat(errors.mase(weeks(2, 3))).isEmpty();
        assertThat(errors.bias(weeks(2, 3))).isEmpty();
        assertThat(errors.worst(weeks(0, 1))).containsExactly("Bolt");
    }
}
