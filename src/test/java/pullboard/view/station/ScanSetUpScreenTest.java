package pullboard.view.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Handling;
import pullboard.board.ScanMode;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// What scans do, in set-up.
@ScreenTest
@Isolated("a scanner is known by its speed")
class ScanSetUpScreenTest {
    private static final StationId CUTTING = new StationId(1);

    @TempDir
    Path folder;

    private Floor floor;

    @BeforeEach
    void openShop(Hands hands) throws Exception {
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.submit(
                Command.AddStation.last("Cutting", WipLimit.cards(4)),
                new Command.AddCard(new CardId("WO-1"), new CardFacts("Shaft", 50)));
        floor.open("station");
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void aStationSaysWhatAScanDoesThere(Hands hands) {
        floor.run(() -> floor.services().go().setUpStation().accept(CUTTING));
        hands.click("#pull");
        replace(hands, "#cycle", "soon");
        fire("#saveHandling");
        assertThat(hands.text("#cycleFault")).isEqualTo("Give a whole number of seconds; 0 is none.");
        replace(hands, "#cycle", "90");
        fire("#prints");
        floor.picture("handling");
        fire("#saveHandling");

        Handling wanted = new Handling(ScanMode.PULL, Duration.ofSeconds(90), true);
        hands.waitFor("it is set", () -> floor.board().handling(CUTTING).equals(wanted));
        floor.run(() -> floor.services().actions().undo());
        hands.waitFor("it is taken back", () -> floor.board().handling(CUTTING).equals(Handling.DEFAULT));
        RadioButton step = (RadioButton) hands.find("#step");
        hands.waitFor("the panel follows", step::isSelected);
    }

    /// Below what a small screen shows of the panel.
    private void fire(String selector) {
        floor.run(() -> ((ButtonBase) floor.desk.scene().lookup(selector)).fire());
        floor.hands.settle();
    }

    @Test
    void aSuppliersCodeIsScannedIntoItsFieldAndStandsForAPart(Hands hands) {
        hands.run(() -> floor.desk.scene().lookup("#code").requestFocus());
        hands.scan("4006381333931");
        assertThat(floor.text("#code")).isEqualTo("4006381333931");
        hands.type("Shaft\n");
        hands.waitFor(
                "it is kept", () -> "Shaft".equals(floor.board().partCodes().get("4006381333931")));
        hands.settle();
        floor.picture("codes");

        hands.run(() -> floor.desk.scene().lookup(".remove-code").requestFocus());
        hands.press(KeyCode.SPACE);
        hands.waitFor("it is gone", () -> floor.board().partCodes().isEmpty());
    }

    @Test
    void scansGoToTheBoardAgainWhenSetUpIsLeft(Hands hands) {
        hands.run(() -> floor.desk.scene().lookup("#code").requestFocus());
        floor.run(() -> floor.desk.show("board"));
        hands.scan("WO-1");
        hands.settle();
        hands.scan("no such code");
        assertThat(hands.find("#scan-confirmation").getAccessibleText()).contains("Unknown code");
    }

    private void replace(Hands hands, String field, String text) {
        hands.run(() -> floor.desk.scene().lookup(field).requestFocus());
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(text);
    }
}
