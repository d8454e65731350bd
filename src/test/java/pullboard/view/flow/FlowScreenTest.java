package pullboard.view.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// The screen of flow figures over a real history: charts, what is behind them, filters.
@ScreenTest
class FlowScreenTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyBoardSaysWhereChartsComeFrom(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.open("flow");
            hands.waitFor("the answer", () -> floor.text("#emptyWhat").startsWith("Nothing"));
            floor.picture("flow-empty");

            floor.run(() -> ((Button) floor.desk.scene().lookup("#wayOut")).fire());

            assertThat(floor.desk.shown()).isEqualTo("files");
        }
    }

    @Test
    void aPointOpensItsCardAndTheCardItsPanel(Hands hands) throws Exception {
        try (Floor floor = real(hands, Locale.ENGLISH, Theme.LIGHT)) {
            turn(floor, "cycle", "scatter");
            Node chart = floor.desk.scene().lookup("#chart-scatter");
            floor.run(chart::requestFocus);
            hands.press(KeyCode.RIGHT);
            floor.picture("flow-hover");

            hands.press(KeyCode.ENTER);

            hands.waitFor("the cards behind", () -> floor.services().panels().isOpen());
            hands.waitFor("a card", () -> floor.desk.scene().lookup(".behind-card") != null);
            floor.picture("flow-behind");
            floor.run(() -> ((Button) floor.desk.scene().lookup(".behind-card")).fire());
            hands.waitFor("the card's panel", () -> floor.desk.scene().lookup(".behind-card") == null);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1366,768", "DARK,de,1920,1080"})
    void everyPageIsDrawn(Theme theme, String language, int width, int height, Hands hands) throws Exception {
        try (Floor floor = real(hands, Locale.of(language), theme)) {
            floor.size(width, height);
            for (Tab tab : Tab.values()) {
                floor.run(() -> ((ToggleButton)
                                floor.desk.scene().lookup("#tab-" + tab.name().toLowerCase(Locale.ROOT)))
                        .fire());
                hands.waitFor("the answer", () -> floor.text("#state").isEmpty());
                floor.picture("flow-" + tab.name().toLowerCase(Locale.ROOT) + "-" + language);
            }
        }
    }

    private static void turn(Floor floor, String tab, String chart) {
        floor.run(() -> ((ToggleButton) floor.desk.scene().lookup("#tab-" + tab)).fire());
        floor.hands.waitFor("the chart", () -> floor.desk.scene().lookup("#chart-" + chart) != null);
        floor.hands.waitFor("the answer", () -> floor.text("#state").isEmpty());
        floor.hands.settle();
    }

    private Floor real(Hands hands, Locale language, Theme theme) throws Exception {
        Optional<Path> file = RealLog.file();
        assumeTrue(file.isPresent(), "the real log is not on this machine");
        Reading reading = MovementsFile.read(file.get(), Mapping.NONE, ZoneOffset.UTC, _ -> true);
        Floor floor = new Floor(hands, folder, language, theme);
        floor.submit(
                new Command.NameShop(new Shop("Machining", ZoneId.of("UTC"))),
                new Command.ImportHistory(((Reading.Rows) reading).rows()));
        floor.open("flow");
        hands.waitFor("the answer", () -> floor.desk.scene().lookup("#chart-cumulative") != null);
        return floor;
    }
}
