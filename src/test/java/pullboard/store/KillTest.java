package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.supply.Kanban;
import pullboard.store.entry.EntryReader;
import pullboard.store.journal.Journal;
import pullboard.store.journal.Opening;

/// A real process that moves cards is killed again and again; whatever it acknowledged must be there, and its database
/// must agree when it starts again.
class KillTest {
    private static final int KILLS = 50;
    /// Each board is killed so many times; a new one keeps the starts short.
    private static final int KILLS_OF_A_BOARD = 10;

    @TempDir
    Path folder;

    private final Random random = new Random(20261125);
    private final TreeMap<Long, Long> acknowledged = new TreeMap<>();
    private QuickJvm jvm;
    private Path board;

    @Test
    void aKilledProcessLosesNothingThatItAcknowledged() throws Exception {
        jvm = new QuickJvm(folder.resolve("jvm"));
        int heard = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_A_BOARD == 0) {
                board = folder.resolve("board" + kill);
                heard += acknowledged.size();
                acknowledged.clear();
            }
            if (kill % KILLS_OF_A_BOARD == KILLS_OF_A_BOARD / 2) {
                killedWhileOpening(kill);
            }
            killedWhileMoving(kill);
            checkLedger();
        }
        checkBooks();
        assertThat(heard).as("acknowledged changes").isGreaterThan(KILLS * 10);
    }

    /// Killed by its handle, which leaves the pipe open: what was said before the kill is heard.
    private void killedWhileMoving(int kill) throws Exception {
        int moves = 1 + random.nextInt(40);
        Process process = jvm.start(board, kill);
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            String opened = said.readLine();
            assertThat(opened).as("start %d", kill).startsWith("open ");
            long newest = acknowledged.isEmpty() ? 0 : acknowledged.lastKey();
            assertThat(Long.parseLong(opened.substring(5))).isGreaterThanOrEqualTo(newest);
            for (int i = 0; i < moves; i++) {
                heard(said.readLine());
            }
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                heard(line);
            }
        } finally {
            kill(process);
        }
    }

    private void killedWhileOpening(int kill) throws Exception {
        Process process = jvm.start(board, kill);
        assertThat(process.waitFor(random.nextLong(400), TimeUnit.MILLISECONDS)).isFalse();
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            process.toHandle().destroyForcibly();
            said.lines().filter(line -> !line.startsWith("open")).forEach(this::heard);
        } finally {
            kill(process);
        }
    }

    /// A line that the kill cut off was not acknowledged to anyone.
    private void heard(String line) {
        String[] words = line.split(" ");
        if (words.length == 3 && words[2].equals(".")) {
            acknowledged.put(Long.parseLong(words[0]), Long.parseLong(words[1]));
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void checkLedger() throws Exception {
        assertThat(Files.readString(jvm.errors())).isEmpty();
        TreeMap<Long, Long> found = new TreeMap<>();
        Opening opening = Journal.open(board.resolve("journal"));
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        try (Journal journal = ((Opening.Ready) opening).journal()) {
            EntryReader reader = new EntryReader();
            journal.<IOException>readEntries(
                    1,
                    (revision, payload) -> found.put(
                            revision,
                            MovingBoard.checksum(
                                    reader.read(payload, Integer.MAX_VALUE).orElseThrow())));
        }
        assertThat(found).containsAllEntriesOf(acknowledged);
    }

    private void checkBooks() throws Exception {
        try (Store store = Store.open(board, Progress.SILENT)) {
            assertThat(store.board().books().count(Kanban.class)).isPositive();
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
        }
    }
}
