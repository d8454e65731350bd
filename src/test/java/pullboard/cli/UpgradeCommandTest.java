package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a board on which another version worked.
class UpgradeCommandTest {
    @TempDir
    Path temp;

    private Terminal terminal;
    private Path mark;

    @BeforeEach
    void aBoard() {
        terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Cutting:4");
        mark = terminal.folder().resolve("board.version");
    }

    @Test
    void aNewerVersionsBoardIsNamedAndNothingIsTouched() throws IOException {
        Files.writeString(mark, "program=9.1.0\nschema=99\n");
        Map<Path, Integer> before = contents();
        Terminal.Answer answer = terminal.type("status");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("pullboard: This board was written by a newer Pullboard. Nothing was changed. Install the"
                        + " newer version to open it. (Pullboard 9.1.0, " + terminal.folder() + ")\n");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anOlderVersionsBoardIsBackedUpFirstAndTheCommandIsDone() throws IOException {
        Files.writeString(mark, "program=0.0.1\nschema=1\n");
        Terminal.Answer answer = terminal.done("status");
        assertThat(answer.err().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("An older version worked on this board. A backup is taken first, then it is brought up ...");
        assertThat(answer.err())
                .contains("\nNote: The board was brought up to Pullboard ", "What was there before (0.0.1) is kept");
        try (Stream<Path> backups = Files.list(terminal.folder().resolve("backups"))) {
            assertThat(backups).singleElement().asString().endsWith("-from-0.0.1.zip");
        }
        assertThat(terminal.done("status").err()).isEmpty();
    }

    /// All files but the note of who has the folder open.
    private Map<Path, Integer> contents() throws IOException {
        Map<Path, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(terminal.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
