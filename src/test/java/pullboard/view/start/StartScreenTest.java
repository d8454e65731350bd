package pullboard.view.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class StartScreenTest {
    /// The log of a real shop; it lies beside the project on some machines only.
    private static final Path REAL_LOG = Path.of("../shared/data/production/movements.csv");

    @TempDir
    Path folder;

    private Floor floor;

    @AfterEach
    void closeShop() throws Exception {
        if (floor != null) {
            floor.close();
        }
    }

    @Test
    void typedStationsBecomeABoard(Hands hands) throws Exception {
        open(hands, Locale.ENGLISH);
        assertThat(floor.desk.shown()).isEqualTo("start");
        floor.picture("start");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Sawing\t");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("6\n");
        floor.picture("start-stations");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);

        hands.waitFor("the board is shown", () -> floor.desk.shown().equals("board"));
        assertThat(names()).containsExactly("Sawing", "Milling", "Deburring", "Inspection");
        assertThat(floor.board().stations().getFirst().limit()).isEqualTo(WipLimit.cards(6));
        assertThat(floor.board().shop().name()).isEqualTo("Our shop");
        assertThat(floor.board().revision()).isEqualTo(1);
    }

    @Test
    void severalLinesArePastedAtOnce(Hands hands) throws Exception {
        open(hands, Locale.GERMAN);
        hands.press(KeyCode.ENTER);
        floor.run(() -> Clipboard.getSystemClipboard()
                .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, "Drehen\t5\nHärten\t4\n")));
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.press(KeyCode.CONTROL, KeyCode.V);
        floor.picture("start-stations-de");
        hands.click("#createBoard");

        hands.waitFor("the board is shown", () -> floor.desk.shown().equals("board"));
        assertThat(names()).containsExactly("Drehen", "Härten", "Fräsen", "Entgraten", "Prüfen");
    }

    @Test
    void whatIsWrongStandsAtItsRow(Hands hands) throws Exception {
        open(hands, Locale.ENGLISH);
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("Milling\t");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);

        hands.waitFor("it is said", () -> !said(".error-text").isEmpty());
        assertThat(said(".error-text")).anyMatch(says -> says.startsWith("There is a station Milling already."));
        assertThat(floor.board().revision()).isZero();
        hands.press(KeyCode.ESCAPE);
        assertThat(floor.desk.scene().lookup("#choices").isVisible()).isTrue();
    }

    @Test
    void theSamplePlantIsThereToLookAround(Hands hands) throws Exception {
        open(hands, Locale.ENGLISH);
        hands.click("#sample");

        hands.waitFor("the board is shown", () -> floor.desk.shown().equals("board"));
        assertThat(floor.board().stations()).hasSize(6);
        assertThat(floor.board().movements()).isGreaterThan(100);
        floor.picture("start-sample");
    }

    @Test
    void aFileIsPreviewedItsColumnsCorrectedAndImported(Hands hands) throws Exception {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, """
                Case;When;Station;Menge
                A-1;2026-03-02 08:00:00;Saw;40
                A-1;2026-03-02 12:00:00;Mill;40
                A-2;2026-03-02 09:30:00;Saw;12
                """);
        open(hands, Locale.ENGLISH);
        hands.click("#fromFile");
        hands.type(file.toString() + "\n");
        hands.waitFor("it has been read", () -> !floor.text("#counts").isEmpty());
        assertThat(floor.text("#counts")).isEqualTo("3 things are in the way. Nothing has been imported.");
        floor.picture("start-import-problems");
        map("card", "Case");
        map("moved_at", "When");
        map("to_station", "Station");
        map("quantity", "Menge");
        hands.waitFor(
                "it fits",
                () -> floor.text("#counts").equals("3 movements of 2 cards at 2 stations, separated by semicolon."));
        floor.picture("start-import");
        floor.run(() -> ((javafx.scene.control.Button) floor.desk.scene().lookup("#goButton")).fire());

        hands.waitFor("the board is shown", () -> floor.desk.shown().equals("board"));
        assertThat(names()).containsExactly("Saw", "Mill");
        assertThat(floor.board().card(new CardId("A-1")).facts().quantity()).isEqualTo(40);
        assertThat(floor.board().shop().name()).isEqualTo("Our shop");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing(Hands hands) throws Exception {
        open(hands, Locale.ENGLISH);
        hands.click("#fromFile");
        hands.type("/nowhere/at/all.csv\n");

        assertThat(hands.text("#fileFault")).contains("/nowhere/at/all.csv");
    }

    @Test
    void theLogOfARealShopIsImported(Hands hands) throws Exception {
        Assumptions.assumeTrue(Files.exists(REAL_LOG), "the real log is not on this machine");
        open(hands, Locale.GERMAN);
        hands.click("#fromFile");
        floor.run(() -> ((javafx.scene.control.TextField) floor.desk.scene().lookup("#path"))
                .setText(REAL_LOG.toAbsolutePath().normalize().toString()));
        hands.click("#read");
        hands.waitFor("it has been read", () -> floor.text("#counts").contains("225 Karten"));
        assertThat(floor.text("#counts")).contains("2.780 Bewegungen", "55 Stationen", "Komma");
        floor.picture("start-import-real-de");
        floor.run(() -> ((javafx.scene.control.Button) floor.desk.scene().lookup("#goButton")).fire());

        hands.waitFor("the board is shown", () -> floor.desk.shown().equals("board"));
        assertThat(floor.board().stations()).hasSize(55);
        assertThat(floor.board().countAt(Place.End.FINISHED)).isEqualTo(225);
    }

    private void open(Hands hands, Locale language) throws Exception {
        floor = new Floor(hands, folder, language, Theme.LIGHT);
        floor.open("start");
    }

    private void map(String column, String header) {
        var box = floor.hands.on(() -> {
            @SuppressWarnings("unchecked")
            var found =
                    (javafx.scene.control.ComboBox<String>) floor.desk.scene().lookup("#column-" + column);
            found.getSelectionModel().select(header);
            return found;
        });
        floor.hands.waitFor("it was read again", () -> floor.desk.scene().lookup("#column-" + column) != box);
    }

    private List<String> names() {
        return floor.board().stations().stream().map(Station::name).toList();
    }

    private List<String> said(String selector) {
        return floor.desk.scene().getRoot().lookupAll(selector).stream()
                .filter(javafx.scene.Node::isVisible)
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .toList();
    }
}
