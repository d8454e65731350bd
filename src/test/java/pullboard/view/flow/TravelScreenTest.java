package pullboard.view.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.report.Mapping;
import pullboard.report.MovementsFile;
import pullboard.report.Reading;
import pullboard.report.RealLog;
import pullboard.sample.SamplePlant;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// The page of time travel over a real history.
@ScreenTest
class TravelScreenTest {
    @TempDir
    Path folder;

    @Test
    void withoutAHistoryItSaysWhatIsMissing(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.open("flow");
            floor.run(() -> button(floor, "#tab-travel").fire());
            floor.idle();

            assertThat(floor.desk.scene().lookup("#none").isVisible()).isTrue();
            floor.picture("travel-none");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en", "DARK,de"})
    void theBoardIsSeenAsItWasAndCompared(Theme theme, String language, Hands hands) throws Exception {
        Optional<Path> file = RealLog.file();
        assumeTrue(file.isPresent(), "the real log is not on this machine");
        Reading reading = MovementsFile.read(file.get(), Mapping.NONE, ZoneOffset.UTC, _ -> true);
        try (Floor floor = new Floor(hands, folder, Locale.of(language), theme)) {
            floor.submit(
                    new Command.NameShop(new Shop("Machining", ZoneId.of("UTC"))),
                    new Command.ImportHistory(((Reading.Rows) reading).rows()));
            floor.open("flow");
            floor.run(() -> button(floor, "#tab-travel").fire());
            hands.waitFor(
                    "the history", () -> floor.desk.scene().lookup("#journey").isVisible());
            Slider slider = (Slider) floor.desk.scene().lookup("#slider");
            floor.run(() -> slider.setValue(slider.getMax() / 2));
            floor.idle();
            floor.picture("travel-half-" + language);
            String half = floor.text("#when");
            floor.run(() -> button(floor, "#remember").fire());
            floor.run(slider::requestFocus);

            hands.press(KeyCode.PAGE_DOWN);
            floor.idle();

            assertThat(floor.text("#when")).isNotEqualTo(half);
            hands.waitFor("what changed", () -> floor.desk.scene().lookup(".change-line") != null);
            floor.picture("travel-compared-" + language);
            hands.press(KeyCode.HOME);
            floor.idle();
            assertThat(slider.getValue()).isZero();

            floor.run(() -> button(floor, "#play").fire());
            hands.waitFor("it plays", () -> slider.getValue() > 0);
            floor.run(() -> button(floor, "#play").fire());
            floor.run(() -> ((Button) floor.desk.scene().lookup(".change-line")).fire());
            hands.waitFor("the card's panel", () -> floor.services().panels().isOpen());
        }
    }

    @Test
    void theSampleShopIsSeenAsItWasYesterday(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            new SamplePlant(Locale.ENGLISH, floor.services().now(), ZoneId.of("Europe/Berlin"))
                    .plant(floor.services().control(), "Kim")
                    .get(60, TimeUnit.SECONDS);
            floor.open("flow");
            floor.run(() -> button(floor, "#tab-travel").fire());
            hands.waitFor("the board as it is", () -> floor.desk.scene().lookup(".past-tile") != null);
            String before = floor.text("#when");
            floor.run(() -> button(floor, "#remember").fire());
            floor.run(() -> floor.desk.scene().lookup("#slider").requestFocus());

            hands.press(KeyCode.PAGE_UP);

            assertThat(floor.text("#when")).isNotEqualTo(before);
            hands.waitFor("what changed", () -> floor.desk.scene().lookup(".change-line") != null);
            floor.picture("travel-sample");
            assertThat(floor.desk.scene().getRoot().lookupAll(".past-column"))
                    .hasSize(floor.board().stations().size() + 2);
        }
    }

    private static javafx.scene.control.ButtonBase button(Floor floor, String id) {
        return switch (floor.desk.scene().lookup(id)) {
            case ToggleButton toggle -> toggle;
            case Button button -> button;
            case null, default -> throw new AssertionError("no button " + id);
        };
    }
}
