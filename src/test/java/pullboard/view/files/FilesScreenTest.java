package pullboard.view.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.report.Export;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class FilesScreenTest {
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
    void anExportBroughtIntoAnEmptyBoardGivesTheSameExport(Hands hands) throws Exception {
        shop(hands, "first");
        Path first = folder.resolve("first.csv");
        export(hands, Export.MOVEMENTS, first);
        floor.picture("files-export");
        floor.close();

        floor = new Floor(hands, folder.resolve("second"), Locale.ENGLISH, Theme.LIGHT);
        floor.submit(new Command.NameShop(new Shop("Gear shop", ZoneOffset.UTC)));
        floor.open("files");
        set("#path", first.toString());
        fire("#read");
        hands.waitFor(
                "it has been read", () -> floor.text("#counts").startsWith("3 movements of 1 cards at 2 stations"));
        floor.picture("files-import");
        fire("#goButton");
        hands.waitFor("it is imported", () -> floor.text("#imported").startsWith("3 movements"));
        Path second = folder.resolve("second.csv");
        export(hands, Export.MOVEMENTS, second);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void everyKindOfExportGivesItsFile(Hands hands) throws Exception {
        shop(hands, "first");
        for (Export export : Export.values()) {
            Path file = folder.resolve(export.file());
            export(hands, export, file);
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void theFilesNameFollowsTheChoice(Hands hands) throws Exception {
        shop(hands, "first");
        choose(Export.SUMMARY);
        assertThat(floor.text("#target")).endsWith("summary.json");
        set("#target", "/somewhere/mine.txt");
        choose(Export.CARDS);
        assertThat(floor.text("#target")).isEqualTo("/somewhere/mine.txt");
    }

    @Test
    void badDaysAndTargetsAreSaidAtTheirFields(Hands hands) throws Exception {
        shop(hands, "first");
        set("#from", "soon");
        set("#target", "/nowhere/at/all/x.csv");
        fire("#exportButton");
        assertThat(hands.text("#fromFault")).startsWith("Not a day.");
        set("#from", "");
        fire("#exportButton");
        assertThat(hands.text("#targetFault")).contains("/nowhere/at/all");
    }

    @Test
    void aFileThatDoesNotFitTheBoardSaysWhy(Hands hands) throws Exception {
        shop(hands, "first");
        Path file = folder.resolve("again.csv");
        export(hands, Export.MOVEMENTS, file);
        set("#path", file.toString());
        fire("#read");

        hands.waitFor("it has been read", () -> !floor.text("#counts").isEmpty());
        assertThat(floor.desk.scene().lookup("#goButton").isDisabled()).isTrue();
        floor.picture("files-refused");
    }

    @Test
    void aBackupIsTakenAndRestoredAfterASecondLook(Hands hands) throws Exception {
        shop(hands, "first");
        fire("#backUp");
        hands.waitFor("it is there", () -> floor.desk.scene().lookup(".restore") != null);
        floor.submit(new Command.CancelCard(new CardId("WO-1"), "Customer"));
        floor.run(() -> ((Button) floor.desk.scene().lookup(".restore")).fire());
        floor.picture("files-restore");
        assertThat(floor.board().card(new CardId("WO-1")).isOpen()).isFalse();
        floor.run(() -> ((Button) floor.desk.scene().lookup(".restore-sure")).fire());

        hands.waitFor(
                "the card is back", () -> floor.board().card(new CardId("WO-1")).isOpen());
        hands.waitFor("it is said", () -> floor.text("#result").startsWith("The board is as it was"));
    }

    @Test
    void aBackupFromElsewhereIsOfferedAndRestored(Hands hands) throws Exception {
        shop(hands, "first");
        Path friday = folder.resolve("friday.pullboard");
        fire("#backUp");
        hands.waitFor("it is there", () -> floor.desk.scene().lookup(".restore") != null);
        try (Stream<Path> backups = Files.list(folder.resolve("first/board/backups"))) {
            Files.copy(backups.findFirst().orElseThrow(), friday);
        }
        floor.submit(new Command.CancelCard(new CardId("WO-1"), "Customer"));
        floor.run(() -> floor.desk.offer(friday));
        hands.waitFor("it is asked", () -> floor.desk.scene().lookup(".restore-sure") != null);
        hands.waitFor("it is in sight", this::isTheOfferInSight);
        floor.picture("files-offered");
        floor.run(() -> ((Button) floor.desk.scene().lookup(".restore-sure")).fire());

        hands.waitFor(
                "the card is back", () -> floor.board().card(new CardId("WO-1")).isOpen());
        hands.waitFor("it is said", () -> floor.text("#result").equals("The board is as it is in friday.pullboard."));
    }

    @Test
    void verifyingSaysThatAllIsSound(Hands hands) throws Exception {
        shop(hands, "first");
        fire("#verify");

        hands.waitFor("it is said", () -> floor.text("#result").startsWith("All 6 entries were replayed"));
        floor.picture("files-verified");
    }

    private boolean isTheOfferInSight() {
        Node sure = floor.desk.scene().lookup(".restore-sure");
        return sure.localToScene(sure.getLayoutBounds()).getMaxY()
                < floor.desk.scene().getHeight();
    }

    private void shop(Hands hands, String name) throws Exception {
        floor = new Floor(hands, folder.resolve(name), Locale.ENGLISH, Theme.LIGHT);
        StationId saw = new StationId(1);
        floor.submit(
                new Command.NameShop(new Shop("Gear shop", ZoneOffset.UTC)),
                Command.AddStation.last("Saw", null),
                Command.AddStation.last("Mill", null),
                new Command.AddCard(new CardId("WO-1"), new CardFacts("Shaft", 50)),
                new Command.MoveCard(new CardId("WO-1"), Place.working(saw)),
                new Command.MoveCard(new CardId("WO-1"), Place.working(new StationId(2))));
        floor.open("files");
    }

    private void export(Hands hands, Export export, Path file) {
        choose(export);
        set("#target", file.toString());
        fire("#exportButton");
        hands.waitFor("it is written", () -> floor.text("#written").contains(file.toString()));
    }

    private void choose(Export export) {
        @SuppressWarnings("unchecked")
        ComboBox<Export> what = (ComboBox<Export>) floor.desk.scene().lookup("#what");
        floor.run(() -> what.setValue(export));
    }

    private void set(String field, String text) {
        floor.run(() -> ((TextField) floor.desk.scene().lookup(field)).setText(text));
    }

    private void fire(String button) {
        floor.run(() -> ((Button) floor.desk.scene().lookup(button)).fire());
    }
}
