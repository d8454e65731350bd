package pullboard.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /// A Wednesday, three days after the clocks went forward.
    private static final Instant WEDNESDAY = Instant.parse("2026-04-01T10:00:00Z");

    @Test
    void daysBeginAtMidnightInTheShopAlsoOverAChangeOfTheClocks() {
        assertThat(period(Period.TODAY).from()).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(period(Period.LAST_4_WEEKS).from()).isEqualTo("2026-03-04T23:00:00Z");
        assertThat(period(Period.LAST_13_WEEKS).from()).isEqualTo("2025-12-31T23:00:00Z");
    }

    @Test
    void lastWeekIsTheWholeWeekBeforeThisOne() {
        assertThat(period(Period.LAST_WEEK).from()).isEqualTo("2026-03-22T23:00:00Z");
        assertThat(period(Period.LAST_WEEK).until()).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void whatElseTheFilterSaysStays() {
        Filter filter = Period.YESTERDAY.of(Filter.ALL.ofParts(Set.of("Bush")), WEDNESDAY, BERLIN);

        assertThat(filter.parts()).containsExactly("Bush");
        assertThat(Period.ALL.of(filter, WEDNESDAY, BERLIN)).isEqualTo(Filter.ALL.ofParts(Set.of("Bush")));
    }

    private static Filter period(Period period) {
        return period.of(Filter.ALL, WEDNESDAY, BERLIN);
    }
}
