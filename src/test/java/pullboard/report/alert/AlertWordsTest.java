package pullboard.report.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.board.ShopFloor;
import pullboard.board.supply.Audit;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.plan.alert.Alert;
import pullboard.plan.alert.AlertLog;
import pullboard.plan.alert.Alerts;

/// Alerts as people read them.
class AlertWordsTest {
    private final ShopFloor floor = ShopFloor.with("Turning:2", "Milling:2");

    private Alerts alerts() {
        AlertLog log = new AlertLog(floor.now().minus(AlertReading.BACK));
        floor.ledger().forEach(log::read);
        return AlertReading.of(floor.board(), log, Map.of(), 85, floor.now());
    }

    private AlertWords words(Locale language) {
        return new AlertWords(language, floor.board(), floor.now());
    }

    @Test
    void aFullStationIsSaidWithItsHoursAndWhatToDo() {
        floor.releases("A", "B");
        floor.moves("A", "Turning");
        floor.moves("B", "Turning");
        floor.moves("A", "Turning ready");
        floor.waits(Duration.ofHours(9));
        Alert full = alerts().open().getFirst();
        AlertWords english = words(Locale.ENGLISH);
        assertThat(english.what(full)).isEqualTo("Turning has been full for 9 h; more than 8 h is too long");
        assertThat(english.deed(full)).isEqualTo("Pull card A into Milling: there is room");
        assertThat(english.since(full)).isEqualTo("since 06:00");
        assertThat(words(Locale.GERMAN).deed(full)).isEqualTo("Karte A zu Milling ziehen: dort ist Platz");
    }

    @Test
    void nightsAndWeekendsDoNotCountWhereTheShopHasShifts() {
        twoShifts();
        floor.releases("A", "B");
        floor.moves("A", "Turning");
        floor.moves("B", "Turning");
        floor.moves("A", "Turning ready");
        floor.waits(Duration.ofHours(24));
        Alert full = alerts().open().getFirst();
        assertThat(words(Locale.ENGLISH).what(full))
                .isEqualTo("Turning has been full for 15 working hours; more than 8 working hours is too long");
    }

    private void twoShifts() {
        floor.does(new Command.NameShop(new Shop("Gear shop", ZoneId.of("UTC"))));
        String text = CalendarText.write(ShiftCalendar.twoShifts("Early", "Late"));
        floor.does(new Command.KeepDocument(Calendars.document("2 shifts"), text));
        String choice = Calendars.of(floor.board().documents()).choosingForShop("2 shifts");
        floor.does(new Command.KeepDocument(Calendars.CHOICES, choice));
    }

    @Test
    void whatWasDueByADayIsLateSinceTheNext() {
        floor.does(new Command.Keep(new Audit("5S", 2, "WI-7", LocalDate.of(2026, 3, 4), null, false, "", "")));
        floor.waits(Duration.ofDays(4));
        Alert audit = alerts().open().getFirst();
        assertThat(words(Locale.ENGLISH).since(audit)).isEqualTo("since Thu 5 Mar");
        assertThat(words(Locale.ENGLISH).deed(audit)).isEqualTo("Do audit 5S at Milling");
    }

    @Test
    void aCardIsLostOnlyWhereHardlyAnyStayedAsLongInWorkingHours() {
        twoShifts();
        for (int i = 0; i < 40; i++) {
            floor.releases("C" + i).moves("C" + i, "Turning");
            floor.waits(Duration.ofMinutes(30));
            floor.moves("C" + i, "Milling");
            floor.moves("C" + i, "Finished");
        }
        floor.clockReads(Instant.parse("2026-03-06T21:00:00Z"));
        floor.releases("A").moves("A", "Turning");
        floor.clockReads(Instant.parse("2026-03-09T06:30:00Z"));
        assertThat(alerts().open()).as("a weekend").noneMatch(Alert.CardLost.class::isInstance);
        floor.clockReads(Instant.parse("2026-03-09T08:00:00Z"));
        Alert lost = alerts().open().stream()
                .filter(Alert.CardLost.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(lost.thing()).isEqualTo(new CardId("A").number());
        assertThat(words(Locale.ENGLISH).deed(lost)).isEqualTo("Walk the floor at Turning: look for A");
    }

    @Test
    void anAlertIsPutOffForAShiftOrUntilWorkBeginsAgain() {
        Instant evening = Instant.parse("2026-03-06T20:00:00Z");
        assertThat(SnoozeEnds.of(floor.board(), evening))
                .isEqualTo(new SnoozeEnds(
                        Instant.parse("2026-03-07T04:00:00Z"), false, Instant.parse("2026-03-07T06:00:00Z")));
        twoShifts();
        assertThat(SnoozeEnds.of(floor.board(), evening))
                .as("a Friday")
                .isEqualTo(new SnoozeEnds(
                        Instant.parse("2026-03-06T22:00:00Z"), true, Instant.parse("2026-03-09T06:00:00Z")));
    }
}
