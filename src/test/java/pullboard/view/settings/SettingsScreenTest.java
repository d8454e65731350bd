package pullboard.view.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Scanner;
import pullboard.view.kit.Theme;

@ScreenTest
class SettingsScreenTest {
    @TempDir
    Path folder;

    private Floor floor;

    @BeforeEach
    void open(Hands hands) throws Exception {
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.open("settings");
    }

    @AfterEach
    void close() throws Exception {
        floor.close();
    }

    @Test
    void theThemeChangesAtOnce(Hands hands) {
        floor.picture("settings");
        hands.click("#dark");
        hands.waitFor("it is dark", () -> now().theme() == Theme.DARK);
        hands.click("#contrast");
        hands.waitFor("it is high in contrast", () -> now().theme() == Theme.CONTRAST);
        hands.click("#contrast");
        assertThat(now().theme()).isEqualTo(Theme.CONTRAST);
    }

    @Test
    void anotherLanguageIsSpokenAtOnce(Hands hands) {
        hands.click("#german");
        hands.waitFor("German is spoken", () -> floor.text("#touch").startsWith("Große Flächen"));
        assertThat(floor.desk.shown()).isEqualTo("settings");
        floor.picture("settings-de");
        hands.click("#english");
        hands.waitFor("English is spoken", () -> floor.text("#touch").startsWith("Large targets"));
    }

    @Test
    void choicesAreKept(Hands hands) {
        hands.click("#touch");
        hands.click("#calm");
        assertThat(now().touch()).isTrue();
        assertThat(now().reduceMotion()).isTrue();
        floor.run(() -> floor.desk.scene().lookup("#operator").requestFocus());
        hands.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.A);
        hands.type("Alex\n");
        hands.waitFor("the name is kept", () -> now().operator().equals("Alex"));
        assertThat(floor.text("#folder")).isEqualTo(folder.resolve("board").toString());
    }

    @Test
    void aScannersOwnCharactersAreKept(Hands hands) {
        floor.run(() -> floor.desk.scene().lookup("#prefix").requestFocus());
        hands.type("~\t#\n");
        hands.waitFor("both are kept", () -> now().scanner().equals(new Scanner("~", "#", false)));
        floor.run(() -> floor.desk.scene().lookup("#sound").requestFocus());
        floor.picture("settings-scanner");
        hands.press(javafx.scene.input.KeyCode.SPACE);
        hands.waitFor("scans are heard", () -> now().scanner().sound());
    }

    @Test
    void whatThePlantHasFixedCannotBeChosen(Hands hands) throws Exception {
        floor.close();
        floor = new Floor(hands, folder, Locale.GERMAN, Theme.DARK, List.of("theme", "zoom")::contains);
        floor.open("settings");
        floor.picture("settings-fixed");
        assertThat(floor.desk.scene().lookup("#light").isDisabled()).isTrue();
        assertThat(floor.desk.scene().lookup("#zoom").isDisabled()).isTrue();
        assertThat(floor.desk.scene().lookup("#touch").isDisabled()).isFalse();
        assertThat(floor.desk.scene().lookup("#plant").isVisible()).isTrue();
    }

    @Test
    void aFolderInsideTheBoardsOwnIsNoSecondPlaceForBackups(Hands hands) {
        floor.run(() -> {
            TextField copies = (TextField) floor.desk.scene().lookup("#copies");
            copies.setText(folder.resolve("board/backups").toString());
            copies.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(floor.memory.text("backups.folder")).isEmpty();
        floor.run(() -> {
            TextField copies = (TextField) floor.desk.scene().lookup("#copies");
            copies.setText(folder.resolve("share").toString());
            copies.fireEvent(new javafx.event.ActionEvent());
        });
        hands.waitFor("it is kept", () -> floor.memory.text("backups.folder").isPresent());
    }

    @Test
    void aNewerVersionIsOfferedAndNeverForced(Hands hands) throws Exception {
        Path share = java.nio.file.Files.createDirectories(folder.resolve("share"));
        for (String name :
                List.of("pullboard_99.1.0_amd64.deb", "pullboard-99.1.0-1.x86_64.rpm", "Pullboard-99.1.0.msi")) {
            java.nio.file.Files.writeString(share.resolve(name), "a package");
        }
        java.nio.file.Files.writeString(
                share.resolve("pullboard-99.1.0.txt"),
                "New: loops that size themselves.\nThe board starts twice as fast.");
        floor.run(() -> {
            TextField field = (TextField) floor.desk.scene().lookup("#updates");
            field.setText(share.toString());
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        hands.waitFor("it is offered", () -> floor.text("#update").equals("Pullboard 99.1.0 is there"));
        floor.run(() -> floor.desk.scene().lookup("#notThis").requestFocus());
        floor.run(() -> ((ScrollPane) floor.desk.scene().lookup(".screen-scroll")).setVvalue(0.85));
        floor.picture("settings-update");
        assertThat(floor.text("#command")).contains("99.1.0");
        hands.press(javafx.scene.input.KeyCode.SPACE);
        hands.waitFor("it is not offered again", () -> floor.text("#update").isEmpty());
        assertThat(floor.memory.text("updates.not")).contains("99.1.0");
    }

    private Preferences now() {
        return floor.services().look().now();
    }
}
