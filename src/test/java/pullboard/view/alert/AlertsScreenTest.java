package pullboard.view.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.board.supply.Audit;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Snooze;
import pullboard.board.supply.Supermarket;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// Alerts come by themselves, lead to their place, and can be put off and woken.
@ScreenTest
class AlertsScreenTest {
    @TempDir
    private Path folder;

    @Test
    void anAlertLeadsToItsPlaceAndCanBePutOff(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Turning", null));
            floor.open("alerts");
            hands.waitFor("the calm", () -> floor.text("#calmTitle").equals("Nothing needs you"));
            floor.picture("alerts-calm");
            runDry(floor);
            hands.waitFor(
                    "the alerts, by themselves",
                    () -> floor.text("#badge-alerts").equals("2"));
            floor.picture("alerts");
            assertThat(floor.text("#openTab")).isEqualTo("Open (2)");
            putOffAndWake(hands, floor);
            hands.click("#kind-audit-overdue");
            leads(hands, floor);
        }
    }

    private static void runDry(Floor floor) {
        LocalDate due = LocalDate.ofInstant(floor.services().now(), ZoneOffset.UTC);
        floor.submit(
                new Command.Keep(Part.of("Gear")),
                new Command.Keep(new Supermarket("Rack", "")),
                new Command.Keep(new Loop(
                        "GEARS",
                        Loop.Kind.PRODUCTION,
                        "Gear",
                        "",
                        "Rack",
                        20,
                        1,
                        1,
                        List.of(),
                        Duration.ZERO,
                        false,
                        List.of())),
                new Command.StepKanban("GEARS-01", Kanban.State.FULL),
                new Command.Consume("GEARS-01"),
                new Command.Keep(new Audit("5S", 1, "WI-7", due.minusDays(3), null, false, "", "")));
    }

    private static void putOffAndWake(Hands hands, Floor floor) {
        hands.run(() -> ((ListView<?>) floor.desk.scene().lookup("#alerts"))
                .getSelectionModel()
                .select(1));
        hands.run(() -> floor.desk.scene().lookup("#alerts").requestFocus());
        hands.press(KeyCode.DELETE);
        hands.waitFor("the question", () -> floor.services().panels().isOpen());
        hands.click("#snoozeShift");
        assertThat(floor.board().books().count(Snooze.class))
                .as("without a reason")
                .isZero();
        hands.run(() -> ((TextField) floor.desk.scene().lookup("#snoozeReason")).setText("auditor is ill"));
        floor.picture("alerts-snooze");
        hands.click("#snoozeTomorrow");
        hands.waitFor("one is left", () -> floor.text("#badge-alerts").equals("1"));
        assertThat(floor.board().books().all(Snooze.class).getFirst().reason()).isEqualTo("auditor is ill");
        hands.click("#snoozedTab");
        hands.waitFor("what is put off", () -> floor.text("#snoozedTab").equals("Put off (1)"));
        floor.picture("alerts-snoozed");
        hands.press(KeyCode.DELETE);
        hands.waitFor("it is woken", () -> floor.text("#badge-alerts").equals("2"));
        assertThat(floor.board().books().count(Snooze.class)).isZero();
        hands.click("#openTab");
    }

    private static void leads(Hands hands, Floor floor) {
        hands.run(() -> floor.desk.scene().lookup("#alerts").requestFocus());
        hands.press(KeyCode.ENTER);
        hands.waitFor("the audits", () -> floor.desk.shown().equals("quality"));
        assertThat(hands.find("#auditsTable")).isNotNull();
        hands.run(() -> floor.desk.show("alerts"));
        hands.waitFor("its action", () -> floor.desk.scene().lookup(".alert-deed") != null);
        hands.click(".alert-deed");
        hands.waitFor("the card on the board", () -> floor.desk.shown().equals("board"));
    }
}
