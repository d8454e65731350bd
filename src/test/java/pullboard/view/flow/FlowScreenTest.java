package pullboard.view.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.report.Mapping;
import pullboard.report.MovementsFile;
import pullboard.report.Reading;
import pullboard.report.RealLog;
import pullboard.sample.SamplePlant;
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
            turnAll(floor, "real-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1366,768,100", "CONTRAST,de,1366,768,150"})
    void theSampleShopIsDrawn(Theme theme, String language, int width, int height, int zoom, Hands hands)
            throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.of(language), theme)) {
            floor.run(() -> floor.services().look().choose(chosen -> chosen.withZoom(zoom)));
            new SamplePlant(Locale.of(language), floor.services().now(), ZoneId.of("Europe/Berlin"))
                    .plant(floor.services().control(), "Kim")
                    .get(60, TimeUnit.SECONDS);
            floor.open("flow").size(width, height);
            turnAll(floor, "sample-" + language);
        }
    }

    @Test
    void tenCardsAreNotEnoughForMost(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Milling", null));
            for (int i = 1; i <= 10; i++) {
                CardId card = new CardId("WO-" + i);
                floor.submit(
                        new Command.AddCard(card, new CardFacts("Shaft", 5)),
                        new Command.MoveCard(card, Place.working(new StationId(1))),
                        new Command.MoveCard(card, Place.End.FINISHED));
            }
            floor.open("flow");
            turnAll(floor, "ten");
        }
    }

    private static void turnAll(Floor floor, String name) {
        for (Tab tab : Tab.values()) {
            String tabName = tab.name().toLowerCase(Locale.ROOT);
            floor.run(() -> ((ToggleButton) floor.desk.scene().lookup("#tab-" + tabName)).fire());
            floor.hands.waitFor("the answer", () -> floor.text("#state").isEmpty());
            floor.picture("flow-" + name + "-" + tabName);
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
