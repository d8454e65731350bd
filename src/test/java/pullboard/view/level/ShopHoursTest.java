package pullboard.view.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.plan.level.Interval;

/// The columns of the box.
class ShopHoursTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Test
    void aShiftIsCutIntoPiecesAndItsBreakIsNoWork() {
        List<Interval> day =
                hours("shift Mon-Fri 06:00-14:00 break 09:00-09:30\n", 180).of(MONDAY);

        assertThat(day)
                .containsExactly(
                        interval("06:00", "09:00", 180),
                        interval("09:00", "12:00", 150),
                        interval("12:00", "14:00", 120));
    }

    @Test
    void theNightShiftUnderWayBelongsToTheDayOnWhichItBegan() {
        ShopHours hours = hours("shift Mon-Fri 22:00-06:00\n", 480);

        List<Interval> next = hours.from(Instant.parse("2026-11-24T03:00:00Z"), 2, false);

        assertThat(next).extracting(Interval::day).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void aDayThatIsOverCountsOnlyWhileItsPlanIsKept() {
        ShopHours hours = hours("shift Mon-Fri 06:00-14:00\n", 480);
        Instant evening = Instant.parse("2026-11-27T19:00:00Z");

        assertThat(hours.from(evening, 1, false)).extracting(Interval::day).containsExactly(MONDAY.plusDays(7));
        assertThat(hours.from(evening, 1, true)).extracting(Interval::day).containsExactly(MONDAY.plusDays(4));
    }

    @Test
    void withoutACalendarItIsSixToTwoOnWorkingDays() {
        ShopHours hours = ShopHours.of(Board.EMPTY, 480);

        assertThat(hours.of(MONDAY)).containsExactly(interval("06:00", "14:00", 480));
        assertThat(hours.of(MONDAY.plusDays(5))).isEmpty();
    }

    private static ShopHours hours(String calendar, int minutes) {
        ShopFloor shop = ShopFloor.with("Turning:9");
        shop.does(new Command.KeepDocument("calendar/x", calendar));
        shop.does(new Command.KeepDocument("calendars", "shop x\n"));
        return ShopHours.of(shop.board(), minutes);
    }

    private static Interval interval(String from, String until, int minutes) {
        return new Interval(
                MONDAY,
                Instant.parse("2026-11-23T" + from + ":00Z"),
                Instant.parse("2026-11-23T" + until + ":00Z"),
                Duration.ofMinutes(minutes));
    }
}
