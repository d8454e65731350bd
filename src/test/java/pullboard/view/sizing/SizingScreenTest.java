package pullboard.view.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.plan.figure.CarryingRate;
import pullboard.plan.sizing.evidence.DemandChoice;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class SizingScreenTest {
    @TempDir
    Path folder;

    @Test
    void theProposalComesFromTheShopsOwnHistoryAndIsAccepted(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.open("sizing");
            floor.idle();
            floor.picture("sizing-empty");
            assertThat(hands.find("#toLoops").isVisible()).isTrue();
            TravelledLoop.tell(floor.services().control(), floor.services().now(), 90);
            hands.waitFor(
                    "the history is read", () -> floor.text("#source-LEAD").contains("rounds"));
            floor.idle();
            assertThat(floor.text("#source-DEMAND")).contains("56 days");
            String proposed = hands.all(".radio-button").stream()
                    .filter(node -> ((RadioButton) node).isSelected())
                    .map(node -> node.getId().substring("cards-".length()))
                    .findFirst()
                    .orElseThrow();
            assertThat(floor.text("#result")).startsWith(proposed + " card");
            floor.picture("sizing");

            hands.click("#input-SAFETY");
            hands.press(KeyCode.CONTROL, KeyCode.A);
            hands.type("0.2");
            hands.press(KeyCode.ENTER);
            floor.idle();
            assertThat(floor.text("#source-SAFETY")).isEqualTo("entered by hand");
            floor.picture("sizing-entered");
            fire(hands, "#carryingRateOpen");
            TextField rate = (TextField) hands.find("#carryingRate");
            hands.run(() -> rate.setText("20"));
            fire(hands, "#carryingRateSave");
            hands.waitFor(
                    "the shop's rate is 20 %",
                    () -> CarryingRate.of(floor.board()).percent().equals("20"));
            floor.idle();
            assertThat(floor.text("#carryingRateOpen")).contains("20%");
            choose(hands, "#demandFrom", DemandChoice.From.FORECAST);
            floor.idle();
            assertThat(floor.text("#source-DEMAND")).as("90 days are 12 weeks").contains("12 weeks are known, 25");
            choose(hands, "#demandFrom", DemandChoice.From.RECORDED);
            assertThat(floor.text("#source-DEMAND")).contains("56 days");
            fire(hands, "#cards-4");
            assertThat(floor.text("#preview")).contains("leave");
            fire(hands, "#accept");
            hands.waitFor("the loop has four cards", () -> cards(floor) == 4);
            assertThat(floor.board().books().kanbans("GEARS").stream().filter(Kanban::isLasting))
                    .as("full ones leave when they come back empty")
                    .hasSize(5);
        }
    }

    @Test
    void demandIsForecastAndEnteredByHand(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.DARK)) {
            TravelledLoop.tell(floor.services().control(), floor.services().now(), 210);
            floor.open("sizing");
            hands.waitFor(
                    "the history is read", () -> floor.text("#source-LEAD").contains("Umläufen"));
            choose(hands, "#demandFrom", DemandChoice.From.FORECAST);
            hands.waitFor("the forecast", () -> floor.text("#source-DEMAND").contains("Prognose nach"));
            floor.picture("sizing-forecast");
            hands.click("#forecastTab");
            hands.waitFor("the forecast is there", () -> !floor.text("#verdict").isEmpty());
            floor.idle();
            assertThat(hands.find("#forecastChart").isVisible()).isTrue();
            Node day = hands.find("#demandDay");
            hands.run(day::requestFocus);
            hands.type("+7");
            hands.press(KeyCode.TAB);
            hands.type("150");
            hands.press(KeyCode.ENTER);
            hands.waitFor(
                    "it is in the books",
                    () -> floor.board().books().count(pullboard.board.supply.DemandPlan.class) == 1);
            floor.idle();
            floor.picture("forecast");
            assertThat(hands.all(".label").stream().map(node -> ((Label) node).getText()))
                    .anyMatch(text -> text.contains("150 Stück"));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Hands hands, String box, T value) {
        ComboBox<T> found = (ComboBox<T>) hands.find(box);
        hands.run(() -> found.setValue(value));
    }

    private static void fire(Hands hands, String selector) {
        ButtonBase button = (ButtonBase) hands.find(selector);
        hands.run(button::fire);
    }

    private static int cards(Floor floor) {
        return floor.board().books().get(Loop.class, "GEARS").cards();
    }
}
