package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose settings hold.
class SettingsCommandTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void terminal() throws IOException {
        terminal = new Terminal(temp);
        Files.createDirectories(terminal.folder());
        Files.writeString(terminal.folder().resolve("settings.properties"), "zoom=130\ntouch=true\n");
    }

    @Test
    void everySettingIsListedWithWhoHasSetIt() throws IOException {
        Path plant = Files.writeString(temp.resolve("halle3"), "theme=dark\ntouch=false\nodds=true\nfixed=touch\n");
        String listed = terminal.with("PULLBOARD_PLANT", plant.toString())
                .done("settings")
                .out()
                .replaceAll(" +", " ");
        assertThat(listed)
                .contains(
                        "Settings of the plant: " + plant,
                        "data.folder " + terminal.folder() + " environment\n",
                        "language en command line\n",
                        "theme dark plant\n",
                        "zoom 130 chosen here\n",
                        "touch false plant, fixed\n",
                        "odds true plant\n",
                        "ask-counts true built in\n",
                        "backups.folder - built in\n",
                        "updates.folder - built in\n");
        assertThat(terminal.done("settings", "--json").out())
                .startsWith("{\"plant_file\":\"" + plant + "\",\"settings\":{\"data.folder\":{\"value\":\"")
                .contains("\"touch\":{\"value\":\"false\",\"from\":\"fixed\"}", "\"from\":\"built in\"");
        assertThat(terminal.folder().resolve("journal")).doesNotExist();
    }

    @Test
    void aBadLineIsNamedAndTheCommandIsDoneNevertheless() throws IOException {
        Path plant = Files.writeString(temp.resolve("halle3"), "# Halle 3\ntheme=pink\nlanguage=de\n");
        Terminal.Answer answer =
                terminal.with("PULLBOARD_PLANT", plant.toString()).done("init", "--stations", "A:1");
        assertThat(answer.err())
                .isEqualTo("Note: " + plant
                        + ", line 2, theme: “pink” cannot be. It is left out; give one of: light, dark, contrast.\n");
    }

    @Test
    void theLanguageOfThePlantIsSpokenWhereNobodyChose() throws IOException {
        Path plant = Files.writeString(temp.resolve("halle3"), "language=de\n");
        terminal.with("PULLBOARD_PLANT", plant.toString());
        assertThat(terminal.type("frobnicate", "--lang", "").err()).contains("gibt es nicht");
    }
}
