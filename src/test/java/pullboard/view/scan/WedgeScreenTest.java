package pullboard.view.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.kit.Scanner;

/// Real keys at a scanner's and at a person's speed.
@ScreenTest
@Isolated("a scanner is known by its speed")
class WedgeScreenTest {
    private static final int SCANNER = 4;
    private static final int PERSON = 70;

    private final List<String> scans = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private TextField field;
    private Button button;
    private volatile Scanner scanner = Scanner.PLAIN;

    @BeforeEach
    void aFieldAndAButton(Hands hands) {
        hands.show(() -> {
            field = new TextField();
            button = new Button("does something");
            field.setOnAction(_ -> entered.add(field.getText()));
            button.setOnAction(_ -> entered.add("button"));
            Scene scene = new Scene(new VBox(field, button), 400, 200);
            Wedge.at(scene, () -> scanner, System::nanoTime, scans::add);
            return scene;
        });
        hands.run(field::requestFocus);
    }

    @Test
    void aScanIsHeardAndTheFieldStaysAsItIs(Hands hands) {
        hands.keys("so far", PERSON);
        hands.scan("WO-1041/1K");

        assertThat(scans).containsExactly("WO-1041/1K");
        assertThat(field.getText()).isEqualTo("so far");
        assertThat(entered).isEmpty();
    }

    @Test
    void whatAPersonTypesArrivesWholeAndInOrder(Hands hands) {
        hands.keys("Kim types 27-11 and\n", PERSON);
        hands.keys("n\n", PERSON);

        assertThat(field.getText()).isEqualTo("Kim types 27-11 andn");
        assertThat(entered).containsExactly("Kim types 27-11 and", "Kim types 27-11 andn");
        assertThat(scans).isEmpty();
    }

    /// Single characters, much faster than anybody types, but too few for a code.
    @Test
    void aQuantityTypedInOneSweepStaysAQuantity(Hands hands) {
        hands.keys("120\n", 12);

        assertThat(entered).containsExactly("120");
        assertThat(scans).isEmpty();
    }

    @Test
    void scannedTwiceIsTwoScans(Hands hands) {
        hands.scan("WO-1041/1K");
        hands.scan("WO-1042/1J");

        assertThat(scans).containsExactly("WO-1041/1K", "WO-1042/1J");
    }

    @Test
    void aScanWhileAButtonHasTheFocusPressesNothing(Hands hands) {
        hands.run(button::requestFocus);
        hands.scan("WO 1041 X");

        assertThat(scans).containsExactly("WO 1041 X");
        assertThat(entered).isEmpty();
        hands.press(KeyCode.ENTER);
        assertThat(entered).containsExactly("button");
    }

    @Test
    void aScannerMayEndItsCodesWithTab(Hands hands) {
        hands.keys("WO-1041/1K\t", SCANNER);
        hands.pause();

        assertThat(scans).containsExactly("WO-1041/1K");
        assertThat(hands.on(field::isFocused)).isTrue();
    }

    @Test
    void aScannerMayEndItsCodesTwice(Hands hands) {
        hands.keys("WO-1041/1K\n\n", SCANNER);
        hands.pause();

        assertThat(scans).containsExactly("WO-1041/1K");
        assertThat(entered).isEmpty();
    }

    @Test
    void whatBeginsWithTheScannersCharacterIsAScanWhateverItsSpeed(Hands hands) {
        scanner = new Scanner("~", "", false);
        hands.keys("~7\n", PERSON);
        hands.pause();

        assertThat(scans).containsExactly("7");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void aScannerMayEndItsCodesWithACharacterOfItsOwn(Hands hands) {
        scanner = new Scanner("~", "#", false);
        hands.keys("~WO-1041/1K#", SCANNER);
        hands.pause();

        assertThat(scans).containsExactly("WO-1041/1K");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void theScannersCharacterAloneIsTypedAfterAMoment(Hands hands) {
        scanner = new Scanner("~", "", false);
        hands.keys("~", SCANNER);

        hands.waitFor("the character arrives", () -> field.getText().equals("~"));
        assertThat(scans).isEmpty();
    }

    @Test
    void aScanStaysOneWhenTheFocusGoesElsewhereInTheMiddle(Hands hands) {
        PauseTransition middle = new PauseTransition(Duration.millis(5 * SCANNER));
        middle.setOnFinished(_ -> button.requestFocus());
        hands.run(middle::play);
        hands.scan("WO-1041/1K");

        assertThat(hands.on(button::isFocused)).isTrue();
        assertThat(scans).containsExactly("WO-1041/1K");
        assertThat(field.getText()).isEmpty();
        assertThat(entered).isEmpty();
    }

    @Test
    void whatWasTypedBeforeAClickGoesWhereItWasTyped(Hands hands) {
        hands.keys("12", 1);
        hands.click(button);

        assertThat(field.getText()).isEqualTo("12");
        assertThat(entered).containsExactly("button");
    }

    @Test
    void keysWithControlWorkAtOnce(Hands hands) {
        hands.keys("abc", PERSON);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.press(KeyCode.BACK_SPACE);

        assertThat(field.getText()).isEmpty();
    }
}
