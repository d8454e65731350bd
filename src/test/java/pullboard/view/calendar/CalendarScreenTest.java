package pullboard.view.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class CalendarScreenTest {
    private static final StationId OVEN = new StationId(2);

    @TempDir
    Path folder;

    private Floor floor;

    @BeforeEach
    void openShop(Hands hands) throws Exception {
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.submit(
                new Command.NameShop(new Shop("Gear shop", ZoneId.of("Europe/Berlin"))),
                Command.AddStation.last("Cutting", null),
                Command.AddStation.last("Oven", null));
        floor.open("calendar");
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void aWeekIsStartedMovedByKeysAndUndone(Hands hands) {
        floor.picture("calendar-empty");
        hands.click("#startButton");
        hands.waitFor("there is a calendar", () -> !calendars().isEmpty());
        assertThat(calendars().shopName()).isEqualTo("Two shifts");
        floor.picture("calendar-week");

        hands.click("#shift-mon-0600-1400");
        hands.press(KeyCode.RIGHT);
        hands.waitFor("all days begin later", () -> first(DayOfWeek.FRIDAY).equals("06:15-14:15"));
        hands.press(KeyCode.SHIFT, KeyCode.LEFT);
        hands.waitFor("they end earlier", () -> first(DayOfWeek.FRIDAY).equals("06:15-14:00"));

        hands.press(KeyCode.CONTROL, KeyCode.Z);
        hands.waitFor("the end is back", () -> first(DayOfWeek.MONDAY).equals("06:15-14:15"));
    }

    @Test
    void oneDaysHoursAndBreaksAreTyped(Hands hands) {
        start(hands);
        hands.click("#shift-fri-1400-2200");
        hands.run(() -> ((javafx.scene.control.CheckBox) floor.desk.scene().lookup("#alike")).setSelected(false));
        hands.run(() -> field("hours").setText("14-18"));
        hands.run(() -> field("breaks").setText("20:00-20:15"));
        hands.click("#saveShift");
        assertThat(hands.text("#fault")).startsWith("The break 20:00-20:15 is not inside");
        hands.run(() -> field("breaks").setText("16-16:15"));
        hands.click("#saveShift");

        hands.waitFor(
                "Friday is short",
                () -> calendar().on(DayOfWeek.FRIDAY).getLast().minutes() == 225);
        assertThat(calendar().on(DayOfWeek.MONDAY).getLast().minutes()).isEqualTo(450);
    }

    @Test
    void aShiftIsStretchedWithTheMouse(Hands hands) {
        start(hands);
        hands.drag("#shift-wed-0600-1400").onto("#shift-wed-1400-2200");

        hands.waitFor(
                "the early shift has moved", () -> !first(DayOfWeek.WEDNESDAY).equals("06:00-14:00"));
        assertThat(calendar().on(DayOfWeek.MONDAY)).hasSize(2);
    }

    @Test
    void holidaysAreClickedInTheYearAndAStationGetsItsOwnCalendar(Hands hands) {
        start(hands);
        int year = LocalDate.ofInstant(floor.services().now(), ZoneId.of("Europe/Berlin"))
                .getYear();
        hands.run(() -> field("from").setText(year + "-12-24"));
        hands.run(() -> field("to").setText(year + "-12-26"));
        hands.run(() -> field("daysName").setText("Christmas"));
        hands.run(() -> ((javafx.scene.control.Button) floor.desk.scene().lookup("#addDaysButton")).fire());
        hands.waitFor("the holiday is kept", () -> calendar().holidays().size() == 1);
        assertThat(calendar().on(LocalDate.of(year, 12, 25))).isEmpty();
        floor.picture("calendar-year");

        hands.run(() -> ((ComboBox<?>) floor.desk.scene().lookup("#use-2"))
                .getSelectionModel()
                .select(1));
        hands.waitFor("the oven never stops", () -> calendars().nameFor(OVEN) == null);
    }

    private void start(Hands hands) {
        hands.click("#startButton");
        hands.waitFor("there is a calendar", () -> !calendars().isEmpty());
        hands.settle();
    }

    private javafx.scene.control.TextField field(String id) {
        return (javafx.scene.control.TextField) floor.desk.scene().lookup("#" + id);
    }

    private String first(DayOfWeek day) {
        Shift shift = calendar().on(day).getFirst();
        return shift.hours().text();
    }

    private ShiftCalendar calendar() {
        return calendars().all().get("Two shifts");
    }

    private Calendars calendars() {
        return Calendars.of(floor.board().documents());
    }
}
