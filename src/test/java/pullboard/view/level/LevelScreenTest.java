package pullboard.view.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Shop;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// A planner's day at the box: a loop is chosen, what is due is released, cards are moved, one of them with a reason.
@ScreenTest
class LevelScreenTest {
    @TempDir
    private Path folder;

    @Test
    void aLoopIsLevelledReleasedAndMoved(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            fill(floor);
            floor.open("level").picture("level-empty");
            hands.click("#levelSave");
            hands.waitFor("the box", () -> floor.text("#takt").contains("2 h 24 min"));
            assertThat(floor.board().books().get(Loop.class, "GEARS").levelled())
                    .isTrue();
            assertThat(floor.text("#taktWhy")).contains("72 h", "30 pieces", "30 ordered");
            release(hands, floor);
            move(hands, floor);
            moveFrozen(hands, floor);
        }
    }

    private static void release(Hands hands, Floor floor) {
        floor.submit(new Command.Consume("GEARS-01"), new Command.Consume("GEARS-02"));
        hands.waitFor("what is due", () -> floor.text("#boxRelease").equals("Release 1 due now"));
        assertThat(floor.text("#row-GEARS")).contains("2 asked for");
        assertThat(floor.text("#box-0-3")).isEqualTo("1");
        floor.picture("level-due");
        hands.click("#boxRelease");
        hands.waitFor("the card", () -> orders(floor) == 1);
        assertThat(plans(floor)).hasSize(1);
        hands.waitFor("the field", () -> floor.text("#box-0-0").equals("1 ✓1"));

        floor.run(() -> floor.services().actions().undo());
        hands.waitFor("it undone", () -> orders(floor) == 0 && plans(floor).isEmpty());
        hands.waitFor("the button", () -> floor.text("#boxRelease").equals("Release 1 due now"));
    }

    private static void move(Hands hands, Floor floor) {
        hands.drag("#box-0-3").onto("#box-0-4");
        hands.waitFor("the moved card", () -> floor.text("#box-0-4").equals("1"));
        assertThat(floor.text("#box-0-3")).isEmpty();
        assertThat(plans(floor)).hasSize(3);
        assertThat(MoveLog.of(floor.board())).isEmpty();
    }

    private static void moveFrozen(Hands hands, Floor floor) {
        floor.submit(BoxSettings.of(floor.board()).withFrozen(12).keep());
        floor.idle();
        hands.click("#box-0-4");
        hands.press(KeyCode.ALT, KeyCode.RIGHT);
        TextField reason = (TextField) hands.find("#reason");
        hands.run(() -> reason.setText("tool broken"));
        hands.click("#reason-ok");
        hands.waitFor("the moved card", () -> floor.text("#box-0-5").equals("1"));
        assertThat(MoveLog.of(floor.board()))
                .hasSize(1)
                .allMatch(line -> line.reason().equals("tool broken"));
        floor.picture("level-moved");

        floor.run(() -> floor.services().actions().undo());
        hands.waitFor("it undone", () -> floor.text("#box-0-4").equals("1"));
        assertThat(MoveLog.of(floor.board())).isEmpty();
    }

    private static int orders(Floor floor) {
        return floor.board().cardsAt(Place.End.ORDERS).size();
    }

    private static List<LevelPlan> plans(Floor floor) {
        return floor.board().books().all(LevelPlan.class);
    }

    /// Three containers are wanted by the day after tomorrow, one a day; the shop never sleeps.
    private static void fill(Floor floor) throws Exception {
        floor.memory.keep("level.days", "3");
        LocalDate today = LocalDate.ofInstant(floor.services().now(), ZoneOffset.UTC);
        floor.submit(
                new Command.NameShop(new Shop("Gear shop", ZoneOffset.UTC)),
                new Command.KeepDocument("calendar/day and night", "shift Mon-Sun 00:00-24:00\n"),
                new Command.KeepDocument("calendars", "shop day and night\n"),
                new Command.KeepDocument("level/box", "interval=480\nfrozen=0"),
                Command.AddStation.last("Turning", null),
                new Command.Keep(Part.of("Gear")),
                new Command.Keep(new Supermarket("Rack", "")),
                new Command.Keep(new Loop(
                        "GEARS",
                        Loop.Kind.PRODUCTION,
                        "Gear",
                        "",
                        "Rack",
                        10,
                        4,
                        1,
                        List.of(),
                        Duration.ZERO,
                        false,
                        List.of())),
                new Command.EnterOrder(CustomerOrder.wanted("7", "Gear", 30, today.plusDays(2), "Meyer", "", "Rack")));
        for (String card : List.of("GEARS-01", "GEARS-02")) {
            floor.submit(new Command.StepKanban(card, Kanban.State.FULL));
        }
    }
}
