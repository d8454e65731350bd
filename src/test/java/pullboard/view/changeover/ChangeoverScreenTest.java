package pullboard.view.changeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.board.supply.Part;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// A morning at a lathe: the usual set-up time, the card that saves a set-up, a set-up that is measured.
@ScreenTest
class ChangeoverScreenTest {
    @TempDir
    private Path folder;

    @Test
    void aLatheIsAdvisedSetUpAndMeasured(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Turning", WipLimit.cards(2)));
            part(floor, "S-1", "Shafts");
            part(floor, "G-1", "Gears");
            card(floor, "G1", "G-1", 20);
            card(floor, "S2", "S-1", 30);
            card(floor, "S3", "S-1", 40);
            StationId turning = floor.board().stationNamed("Turning").id();
            floor.open("changeover");
            enterTimes(hands, floor, turning);
            takeTheSameFamily(hands, floor, turning);
            measure(hands, floor);
        }
    }

    private static void enterTimes(Hands hands, Floor floor, StationId turning) {
        hands.click("#page-times");
        floor.picture("changeover-empty");
        hands.click("#timeFirst");
        enter(hands, "#timeMinutes", "soon");
        hands.click("#timeSave");
        assertThat(hands.text("#timeMinutes")).isEqualTo("soon");
        enter(hands, "#timeMinutes", "45");
        hands.click("#timeSave");
        hands.waitFor("the matrix", () -> floor.desk.scene().lookup("#time-Gears-Shafts") != null);
        assertThat(floor.board().books().all(SetupTime.class))
                .containsExactly(new SetupTime(turning.value(), "", "", Duration.ofMinutes(45)));
        floor.picture("changeover-times");
    }

    private static void takeTheSameFamily(Hands hands, Floor floor, StationId turning) {
        floor.submit(new Command.Record(new Setup(
                0, floor.board().at(), turning.value(), "", "Shafts", Duration.ofMinutes(40), Duration.ZERO, "Ann")));
        hands.click("#page-advice");
        hands.waitFor("advice", () -> floor.desk.scene().lookup("#take-1") != null);
        floor.picture("changeover-advice");
        assertThat(floor.desk
                        .scene()
                        .lookup("#open-S2")
                        .getParent()
                        .getParent()
                        .getParent()
                        .getId())
                .isEqualTo("advice-1");
        hands.click("#take-1");
        hands.waitFor(
                "the card", () -> floor.board().cardsAt(Place.working(turning)).size() == 1);
        assertThat(floor.board().cardsAt(Place.working(turning)).getFirst().id())
                .isEqualTo(new CardId("S2"));
        floor.submit(new Command.MoveCard(new CardId("G1"), Place.working(turning)));
        hands.waitFor("the refusal", () -> floor.desk.scene().lookup("#refused-S3") != null);
        assertThat(floor.desk.scene().lookup("#take-1")).isNull();
        floor.picture("changeover-full");
    }

    private static void measure(Hands hands, Floor floor) {
        hands.click("#page-done");
        hands.click("#watchPrepare");
        hands.click("#watchTurn");
        assertThat(hands.text("#watchStands")).contains("0:0");
        hands.click("#watchDone");
        floor.picture("changeover-measured");
        hands.click("#setupSave");
        hands.waitFor("the set-up", () -> floor.board().books().count(Setup.class) == 2);
        Setup setup = floor.board().books().all(Setup.class).getLast();
        assertThat(List.of(setup.from(), setup.to(), setup.by())).isEqualTo(List.of("Shafts", "Gears", "Kim"));
        assertThat(setup.internal()).isEqualTo(Duration.ofMinutes(1));
        hands.waitFor("an idle watch", () -> floor.desk.scene().lookup("#watchStart") != null);
        assertThat(floor.text("#setupsCount")).contains("2");
        floor.picture("changeover-done");
    }

    private static void part(Floor floor, String number, String family) {
        Part plain = Part.of(number);
        floor.submit(
                new Command.Keep(new Part(number, "", "pcs", family, plain.cost(), 1, false, "", 0, plain.work())));
    }

    private static void card(Floor floor, String number, String part, int days) {
        LocalDate due = LocalDate.ofInstant(
                        floor.board().at(), floor.board().shop().zone())
                .plusDays(days);
        CardFacts facts = new CardFacts(part, 10, due, ServiceClass.STANDARD, List.of());
        floor.submit(new Command.AddCard(new CardId(number), facts));
    }

    private static void enter(Hands hands, String field, String typed) {
        TextField into = (TextField) hands.find(field);
        hands.run(() -> into.setText(typed));
    }
}
