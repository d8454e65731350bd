package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.host.PlantFile;
import pullboard.host.Settings;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.kit.Look;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Theme;

@ScreenTest
class RememberedTest {
    @TempDir
    Path temp;

    @Test
    void onlyWhatAPersonChangesIsKeptAndWhatThePlantFixedStays(Hands hands) throws Exception {
        Path own = temp.resolve("settings.properties");
        Path file = Files.writeString(temp.resolve("plant"), "theme=dark\nzoom=120\nfixed=zoom\n");
        PlantFile plant = PlantFile.find(Map.of(PlantFile.VARIABLE, file.toString()), "Linux", java.util.List.of());
        try (Remembered remembered = new Remembered(Settings.open(own, plant))) {
            Preferences read = hands.on(() -> remembered.read(Locale.ENGLISH));
            assertThat(read.theme()).isEqualTo(Theme.DARK);
            Look look = hands.on(() -> new Look(read, remembered::keep, remembered::held));
            hands.run(look::zoomIn);
            hands.run(() -> look.choose(p -> p.withTouch(true)));
            assertThat(look.now().zoom()).isEqualTo(120);
        }
        assertThat(Files.readAllLines(own)).containsExactly("touch=true");
    }
}
