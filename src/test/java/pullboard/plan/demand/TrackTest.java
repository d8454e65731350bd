package pullboard.plan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrackTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static List<Miss> track(long... pieces) {
        return Track.of(DemandSeries.ofWeeks(MONDAY, pieces));
    }

    @Test
    void nothingIsSaidOfAPartThatIsTooNewOrNeverChanges() {
        assertThat(track(new long[21])).isEmpty();
        long[] same = new long[60];
        Arrays.fill(same, 5);
        assertThat(track(same)).as("there is nothing to measure an error by").isEmpty();
    }

    /// 60 weeks: 30 lie before the first forecast, a method is first chosen after seven of them.
    @Test
    void theErrorOfAWeekDoesNotChangeByWhatComesLater() {
        Random random = new Random(3);
        long[] pieces = random.longs(60, 0, 80).toArray();
        long[] other = pieces.clone();
        Arrays.fill(other, 50, 60, 900);

        List<Miss> misses = track(pieces);

        assertThat(misses).hasSize(23);
        assertThat(misses.getFirst().day()).isEqualTo(MONDAY.plusWeeks(37));
        assertThat(misses.getLast().day()).isEqualTo(MONDAY.plusWeeks(59));
        assertThat(misses.subList(0, 13)).isEqualTo(track(other).subList(0, 13));
        assertThat(track(other).get(13).error())
                .as("far too little was expected")
                .isLessThan(-10);
    }

    /// Up by one each week, then by 31 at once: what follows the trend is 30 short; the changes before were 1.
    @Test
    void anErrorIsMeasuredByTheChangesBefore() {
        long[] pieces = new long[60];
        Arrays.setAll(pieces, week -> 10 + week + (week == 59 ? 30 : 0));

        List<Miss> misses = track(pieces);

        assertThat(misses.getLast().error()).isBetween(-31.0, -29.0);
        assertThat(misses.getFirst().error()).isBetween(-1.0, 0.01);
    }
}
