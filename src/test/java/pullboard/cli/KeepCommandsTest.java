package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepCommandsTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aBoardWithACard() {
        terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Cutting:2");
        terminal.done("add", "A", "--part", "P", "--quantity", "1");
    }

    @Test
    void aBackupBringsTheBoardBack() {
        assertThat(terminal.done("backup", "--to", "board.zip").out())
                .isEqualTo("Backed up to " + temp.resolve("board.zip") + "\n");
        terminal.done("move", "A", "--to", "Cutting");
        assertThat(terminal.done("restore", "board.zip").out()).isEqualTo("Restored: the board is at revision 2\n");
        assertThat(terminal.done("status", "--json").out()).contains("\"orders\": [\n    \"A\"");
        terminal.done("move", "A", "--to", "Cutting");
        assertThat(terminal.done("verify").out()).isEqualTo("Sound: 3 changes, ledger and database agree\n");
    }

    @Test
    void aBackupGoesIntoAnotherFolderToo() {
        terminal.done("backup", "--to", "board.zip");
        Terminal other = new Terminal(temp.resolve("other"));
        other.done("restore", temp.resolve("board.zip").toString());
        assertThat(other.done("status", "--json").out())
                .isEqualTo(terminal.done("status", "--json").out());
    }

    @Test
    void aBoardThatIsPastOpeningIsReplacedByABackup() throws IOException {
        terminal.done("backup", "--to", "board.zip");
        Path ledger = terminal.folder().resolve("journal/ledger.journal");
        byte[] broken = Files.readAllBytes(ledger);
        Arrays.fill(broken, 0, 64, (byte) 1);
        Files.write(ledger, broken);
        Files.delete(terminal.folder().resolve("board.mv.db"));
        Terminal.Answer refused = terminal.type("status");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("Restore the newest backup");
        terminal.done("restore", "board.zip");
        assertThat(terminal.done("status", "--json").out()).contains("\"revision\": 2");
    }

    @Test
    void whatWasMendedIsSaid() throws IOException {
        Files.write(terminal.folder().resolve("board.mv.db"), new byte[10_000]);
        assertThat(terminal.done("status").err()).contains("The database was damaged", "Nothing is lost");
        assertThat(terminal.done("status").err()).isEmpty();
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException {
        Files.writeString(temp.resolve("no.zip"), "not a backup");
        for (String file : List.of("no.zip", "none.zip", ".")) {
            Terminal.Answer refused = terminal.type("restore", file);
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).hasLineCount(1);
        }
        assertThat(terminal.type("restore", "no.zip").err())
                .contains("cannot be read")
                .contains("Nothing was changed");
        assertThat(terminal.done("status", "--json").out()).contains("\"revision\": 2");
    }

    @Test
    void aBackupNeedsAFileThatCanBe() {
        assertThat(terminal.type("backup", "--to", ".").err()).contains("is a folder");
        assertThat(terminal.type("backup", "--to", "no/where.zip").err()).contains("there is no folder");
        assertThat(terminal.type("backup").exit()).isEqualTo(2);
    }

    @Test
    void aDamagedLedgerIsMendedAndTold() throws IOException {
        Path ledger;
        try (Stream<Path> files = Files.walk(terminal.folder().resolve("journal"))) {
            ledger = files.filter(Files::isRegularFile)
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        }
        try (RandomAccessFile file = new RandomAccessFile(ledger.toFile(), "rw")) {
            file.seek(file.length() - 20);
            int one = file.read();
            file.seek(file.length() - 20);
            file.write(one ^ 0x40);
        }
        Terminal.Answer told = terminal.done("status");
        assertThat(told.err()).startsWith("Note: The ledger had become shorter").hasLineCount(1);
        assertThat(told.out()).contains("Orders");
        assertThat(terminal.done("status").err()).isEmpty();
    }
}
