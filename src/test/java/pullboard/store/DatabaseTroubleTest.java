package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Board;

/// A database is never the truth: whatever happens to it, the board opens with nothing lost and the database is whole
/// again.
class DatabaseTroubleTest {
    @TempDir
    Path folder;

    private Board last = Board.EMPTY;

    @BeforeEach
    void aBoardThatHasSeenALot() throws Exception {
        try (Store store = open()) {
            Shops.play(store, 11, 250, 2);
            last = store.board();
        }
    }

    enum Harm {
        EMPTY,
        GARBAGE,
        HALF,
        HEADER_GONE,
        FLIPPED_HEADER
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void aDamagedDatabaseIsSetAsideAndLoadedAnew(Harm harm) throws Exception {
        harm(harm);
        assertThat(opensWith(StoreNote.Cause.DAMAGED).keptAside()).hasValueSatisfying(aside -> {
            assertThat(aside).exists();
            assertThat(aside.getFileName().toString())
                    .startsWith("board.damaged-")
                    .endsWith(".mv.db");
        });
    }

    @Test
    void flippedBytesAnywhereLoseNothing() throws Exception {
        byte[] sound = Files.readAllBytes(database());
        for (int seed = 0; seed < 12; seed++) {
            byte[] flipped = sound.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(database(), flipped);
            try (Store store = open()) {
                assertThat(store.board()).as("seed %d", seed).isEqualTo(last);
            }
        }
    }

    @Test
    void onlyThreeDamagedDatabasesAreKept() throws Exception {
        for (int i = 0; i < 5; i++) {
            harm(Harm.GARBAGE);
            open().close();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().contains("damaged")))
                    .hasSize(3);
        }
    }

    @Test
    void aDatabaseThatIsGoneIsLoadedAnew() throws Exception {
        Files.delete(database());
        assertThat(opensWith(StoreNote.Cause.MISSING).keptAside()).isEmpty();
    }

    @Test
    void aDatabaseThatWasNotClosedIsLoadedAnew() throws Exception {
        Files.createFile(folder.resolve("board.open"));
        assertThat(opensWith(StoreNote.Cause.NOT_CLOSED).keptAside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema_version + 1", "schema_version - 1"})
    void aDatabaseOfAnotherVersionIsLoadedAnew(String version) throws Exception {
        inDatabase("update meta set schema_version = " + version);
        assertThat(opensWith(StoreNote.Cause.OTHER_SCHEMA).keptAside()).isEmpty();
    }

    @Test
    void aDatabaseOfAnotherBoardIsSetAside() throws Exception {
        Path other = folder.resolve("other");
        try (Store store = Store.open(other, Progress.SILENT)) {
            Shops.play(store, 12, 50, 1);
        }
        Files.copy(other.resolve("board.mv.db"), database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(opensWith(StoreNote.Cause.OTHER_BOARD).keptAside()).isPresent();
    }

    @Test
    void aDatabaseWhoseHashIsAnotherIsSetAside() throws Exception {
        inDatabase("update meta set head_hash = '" + "ab".repeat(32) + "'");
        assertThat(opensWith(StoreNote.Cause.DAMAGED).keptAside()).isPresent();
    }

    @Test
    void aDatabaseWithoutATableIsMendedAtTheNextChange() throws Exception {
        inDatabase("drop table visit");
        try (Store store = open()) {
            Shops.goOn(store, 40);
            assertThat(store.notes()).hasAtLeastOneElementOfType(StoreNote.DatabaseBehind.class);
            assertThat(store.databaseTrouble()).isEmpty();
            assertThat(store.verify(Progress.SILENT).sound()).isTrue();
        }
    }

    @Test
    void anOlderCopyOfTheDatabaseCatchesUp() throws Exception {
        byte[] old = Files.readAllBytes(database());
        try (Store store = open()) {
            Shops.goOn(store, 60);
            last = store.board();
        }
        Files.write(database(), old);
        try (Store store = open()) {
            assertThat(store.notes()).isEmpty();
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.verify(Progress.SILENT).differences()).isEmpty();
        }
    }

    private StoreNote.DatabaseLoaded opensWith(StoreNote.Cause cause) throws Exception {
        try (Store store = open()) {
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.verify(Progress.SILENT).sound()).isTrue();
            List<StoreNote> notes = store.notes();
            assertThat(notes).singleElement().isInstanceOf(StoreNote.DatabaseLoaded.class);
            StoreNote.DatabaseLoaded note = (StoreNote.DatabaseLoaded) notes.getFirst();
            assertThat(note.cause()).isEqualTo(cause);
            return note;
        }
    }

    private void harm(Harm harm) throws Exception {
        byte[] bytes = Files.readAllBytes(database());
        switch (harm) {
            case EMPTY -> Files.write(database(), new byte[0]);
            case GARBAGE -> {
                new Random(1).nextBytes(bytes);
                Files.write(database(), bytes);
            }
            case HALF -> {
                try (FileChannel file = FileChannel.open(database(), StandardOpenOption.WRITE)) {
                    file.truncate(bytes.length / 2 / 4096 * 4096);
                }
            }
            case HEADER_GONE, FLIPPED_HEADER -> {
                byte[] header = new byte[8192];
                new Random(2).nextBytes(header);
                try (FileChannel file = FileChannel.open(database(), StandardOpenOption.WRITE)) {
                    file.write(ByteBuffer.wrap(harm == Harm.HEADER_GONE ? new byte[8192] : header), 0);
                }
            }
        }
    }

    private void inDatabase(String sql) throws Exception {
        try (Connection database = DriverManager.getConnection(Shops.databaseOf(folder), "sa", "");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path database() {
        return folder.resolve("board.mv.db");
    }

    private Store open() throws StoreTrouble {
        return Store.open(folder, Progress.SILENT);
    }
}
