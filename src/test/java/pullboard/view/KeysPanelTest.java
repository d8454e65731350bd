package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.host.Installation;
import pullboard.host.Setting;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.form.Machine;
import pullboard.view.form.Manual;
import pullboard.view.form.Memory;
import pullboard.view.kit.Theme;

/// F1 leads to the manual, where one was installed with the program.
@ScreenTest
class KeysPanelTest {
    @TempDir
    Path folder;

    private final Memory memory = Memory.fleeting();
    private final BlockingQueue<Path> opened = new LinkedBlockingQueue<>();

    @Test
    void theInstalledManualIsOpenedInTheLanguageSpokenOrElseInAnother(Hands hands) throws Exception {
        Path german = page("manual-de.html");
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.LIGHT)) {
            floor.open("settings");
            floor.run(() -> new KeysPanel(floor.services(), manual()).open());
            hands.click("#open-manual");
            assertThat(opened.poll(10, TimeUnit.SECONDS)).isEqualTo(german);
            assertThat(manual().page(Locale.ENGLISH)).contains(german);
            Path english = page("manual-en.html");
            assertThat(manual().page(Locale.ENGLISH)).contains(english);
            assertThat(manual().page(Locale.FRENCH)).contains(english);
        }
    }

    @Test
    void withoutOneThePanelSaysWhereItComesFromAndAKioskLeadsNobodyOut(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.open("settings");
            floor.run(() -> new KeysPanel(floor.services(), manual()).open());
            assertThat(hands.text("#no-manual")).contains("pullboard manual --to FOLDER");
            memory.keep(Setting.KIOSK.key(), "true");
            page("manual-en.html");
            assertThat(manual().page(Locale.ENGLISH)).isEmpty();
            floor.run(() -> floor.services().panels().closeAll());
            floor.run(() -> new KeysPanel(floor.services(), manual()).open());
            assertThat(hands.all("#no-manual")).isEmpty();
            assertThat(hands.all("#open-manual")).isEmpty();
        }
    }

    private Manual manual() {
        return new Manual(new Installation(List.of(folder)), new Machine(folder, folder, opened::add, memory));
    }

    private Path page(String name) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("manual")).resolve(name), "<html>");
    }
}
