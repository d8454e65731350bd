package pullboard.view.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.flow.calendar.Hours;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.text.Texts;

class WeekEditTest {
    private static final ShiftCalendar WEEK = ShiftCalendar.twoShifts("Early", "Late");
    private static final Shift EARLY = WEEK.on(DayOfWeek.MONDAY).getFirst();
    private static final Texts TEXTS = Texts.of("view-calendar", Locale.ENGLISH);

    @Test
    void aShiftMovesWithItsBreaksAndStaysOnItsDay() {
        assertThat(WeekEdit.moved(EARLY, 30).hours().text()).isEqualTo("06:30-14:30");
        assertThat(WeekEdit.moved(EARLY, 30).breaks()).containsExactly(new Hours(9 * 60 + 30, 10 * 60));
        assertThat(WeekEdit.moved(EARLY, -1_000).hours().text()).isEqualTo("00:00-08:00");
        assertThat(WeekEdit.moved(EARLY, 2_000).hours().text()).isEqualTo("23:45-07:45");
    }

    @Test
    void aStretchedShiftLosesTheBreaksThatAreNoLongerInside() {
        assertThat(WeekEdit.stretched(EARLY, 240, 0)).isEqualTo(new Shift("Early", new Hours(600, 840)));
        assertThat(WeekEdit.stretched(EARLY, 0, 600).hours().text()).isEqualTo("06:00-24:00");
        assertThat(WeekEdit.stretched(EARLY, 0, 900).hours().text()).isEqualTo("06:00-05:00");
        assertThat(WeekEdit.stretched(EARLY, 900, 0).hours().minutes()).isEqualTo(15);
        assertThat(WeekEdit.stretched(EARLY, 0, -900).hours().minutes()).isEqualTo(15);
    }

    @Test
    void anEditOfAShiftGoesToTheDaysThatHaveIt() {
        WeekEdit edit = new WeekEdit(WEEK);
        assertThat(edit.days(EARLY)).hasSize(5);

        ShiftCalendar shorter =
                edit.replace(List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY), EARLY, WeekEdit.stretched(EARLY, 0, -120));
        assertThat(shorter.on(DayOfWeek.FRIDAY).getFirst().hours().text()).isEqualTo("06:00-12:00");
        assertThat(shorter.on(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(new WeekEdit(shorter).days(EARLY)).hasSize(4);
    }

    @Test
    void aDayIsCopiedAndANewShiftFollowsTheLast() {
        WeekEdit edit = new WeekEdit(WEEK);

        assertThat(edit.copy(DayOfWeek.SUNDAY, List.of(DayOfWeek.values())).isEmpty())
                .isTrue();
        assertThat(edit.copy(DayOfWeek.MONDAY, List.of(DayOfWeek.SATURDAY)).on(DayOfWeek.SATURDAY))
                .isEqualTo(WEEK.on(DayOfWeek.MONDAY));
        assertThat(edit.proposal(DayOfWeek.MONDAY).hours().text()).isEqualTo("22:00-06:00");
        assertThat(edit.proposal(DayOfWeek.SUNDAY).hours().text()).isEqualTo("06:00-14:00");
    }

    @Test
    void aNightShiftIsDrawnInTwoRowsAndTheNightOfSundayOnMonday() {
        ShiftCalendar nights = ShiftCalendar.EMPTY.with(
                DayOfWeek.SUNDAY,
                List.of(new Shift("", Hours.between(22 * 60, 6 * 60), List.of(new Hours(1560, 1590)))));

        List<Stripe> stripes = Stripe.of(nights);
        assertThat(stripes).extracting(Stripe::row).containsExactly(0, 6);
        assertThat(stripes.getFirst().isRest()).isTrue();
        assertThat(stripes.getFirst().to()).isEqualTo(6 * 60);
        assertThat(stripes.getFirst().breaks()).containsExactly(new Hours(120, 150));
        assertThat(stripes.getLast().breaks()).isEmpty();
    }

    @Test
    void shiftsThatOverlapStandBelowEachOther() {
        ShiftCalendar day = new WeekEdit(WEEK).add(DayOfWeek.MONDAY, new Shift("", new Hours(720, 1_000)));

        assertThat(Stripe.of(day))
                .filteredOn(stripe -> stripe.row() == 0)
                .extracting(Stripe::lane)
                .containsExactly(0, 1, 0);
    }

    @Test
    void typedHoursAndBreaksAreReadOrNamed() {
        assertThat(new ShiftDraft("Night", "22-6", "2-2:30; 4:00-4:15")
                        .read(TEXTS)
                        .shift())
                .isEqualTo(new Shift(
                        "Night", new Hours(1320, 1800), List.of(new Hours(1560, 1590), new Hours(1680, 1695))));
        assertThat(new ShiftDraft("", "22", "").read(TEXTS).hoursFault()).contains("“22” are not hours");
        assertThat(new ShiftDraft("", "6-14", "9-10, 9:30-11").read(TEXTS).breaksFault())
                .contains("9:30-11 overlaps");
        assertThat(new ShiftDraft("", "6-14", "noon").read(TEXTS).breaksFault()).contains("“noon” is not a break");
        assertThat(ShiftDraft.of(EARLY).read(TEXTS).shift()).isEqualTo(EARLY);
    }

    @Test
    void typedDaysBecomeHolidaysOrExtraShifts() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        DaysDraft.Read closed = new DaysDraft("24.12.", "1.1.", "Christmas", true, "").read(WEEK, today, TEXTS);
        assertThat(closed.calendar().on(LocalDate.of(2027, 1, 1))).isEmpty();
        DaysDraft.Read extra = new DaysDraft("2026-12-05", "", "", false, "6-12").read(WEEK, today, TEXTS);
        assertThat(extra.calendar().on(LocalDate.of(2026, 12, 5))).hasSize(1);
        assertThat(new DaysDraft("", "", "", true, "").read(WEEK, today, TEXTS).field())
                .isEqualTo(DaysDraft.Field.FROM);
        assertThat(new DaysDraft("24.12.", "1.12.", "", true, "")
                        .read(WEEK, today, TEXTS)
                        .fault())
                .contains("before the first");
        assertThat(new DaysDraft("24.12.", "", "", false, "x")
                        .read(WEEK, today, TEXTS)
                        .field())
                .isEqualTo(DaysDraft.Field.HOURS);
    }
}
