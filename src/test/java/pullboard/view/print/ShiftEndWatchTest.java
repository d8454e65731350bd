package pullboard.view.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.board.ShopFloor;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;

class ShiftEndWatchTest {
    private final ShopFloor shop = ShopFloor.with("Turning");

    @Test
    void theBoardIsDueWhenAShiftHasJustEnded() {
        shop.does(new Command.NameShop(new Shop("Gears", ZoneId.of("Europe/Berlin"))));
        ShiftCalendar calendar = ShiftCalendar.twoShifts("early", "late");
        shop.does(new Command.KeepDocument(Calendars.document("Shop"), CalendarText.write(calendar)));
        String choice = Calendars.of(shop.board().documents()).choosingForShop("Shop");
        shop.does(new Command.KeepDocument(Calendars.CHOICES, choice));
        Instant end = calendarEnd(calendar);

        assertThat(ShiftEndWatch.ended(shop.board(), end.minusSeconds(1))).isEmpty();
        assertThat(ShiftEndWatch.ended(shop.board(), end.plusSeconds(30))).contains(end);
        assertThat(ShiftEndWatch.ended(shop.board(), end.plusSeconds(16 * 60))).isEmpty();
    }

    @Test
    void withoutACalendarNoShiftEnds() {
        assertThat(ShiftEndWatch.ended(shop.board(), ShopFloor.MORNING)).isEmpty();
    }

    /// Of the first shift of that Monday.
    private static Instant calendarEnd(ShiftCalendar calendar) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        var monday = ShopFloor.MORNING.atZone(zone).toLocalDate();
        return pullboard.flow.calendar.ShiftRun.runs(calendar, zone, monday, monday)
                .getFirst()
                .end();
    }
}
