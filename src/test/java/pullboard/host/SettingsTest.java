package pullboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void file() {
        file = temp.resolve("settings.properties");
    }

    @Test
    void whatIsKeptIsThereAtTheNextStart() throws IOException {
        Settings.open(file).put("operator", " Jörg \\ \"Werk 2\"\nNacht");
        assertThat(Settings.open(file).text("operator")).contains(" Jörg \\ \"Werk 2\"\nNacht");
        assertThat(Files.list(temp)).containsExactly(file);
    }

    @Test
    void commentsAndKeysOfOtherVersionsStay() throws IOException {
        Files.write(file, List.of("# mine \\", "future = \\", "  more", "", "theme=light", "! end"));
        Settings settings = Settings.open(file);
        settings.put("theme", "dark");
        settings.put("zoom", "150");
        settings.put("zoom", null);
        assertThat(Files.readAllLines(file))
                .containsExactly("# mine \\", "future = \\", "  more", "", "theme=dark", "! end");
        assertThat(settings.text("future")).contains("more");
        assertThat(settings.text("zoom")).isEmpty();
    }

    @Test
    void aValueThatMakesNoSenseIsTheDefault() throws IOException {
        Files.write(file, List.of("zoom=large", "wide=9000", "day=someday", "on=TRUE", "friday=friday"));
        Settings settings = Settings.open(file);
        assertThat(settings.number("zoom", 100, 50, 200)).isEqualTo(100);
        assertThat(settings.number("wide", 100, 50, 200)).isEqualTo(100);
        assertThat(settings.choice("day", DayOfWeek.MONDAY)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(settings.choice("friday", DayOfWeek.MONDAY)).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(settings.flag("on", false)).isTrue();
        assertThat(settings.flag("off", false)).isFalse();
    }

    @Test
    void aDamagedFileIsKeptAsideAndTold() throws IOException {
        for (byte[] damage : new byte[][] {{(byte) 0xff, 'a'}, "a=\\uZZZZ".getBytes(), {'a', '=', 0}}) {
            Files.write(file, damage);
            Settings settings = Settings.open(file);
            assertThat(settings.keptAside())
                    .hasValueSatisfying(aside -> assertThat(aside).hasBinaryContent(damage));
            assertThat(settings.text("a")).isEmpty();
            settings.put("a", "b");
            assertThat(Settings.open(file).text("a")).contains("b");
        }
    }
}
