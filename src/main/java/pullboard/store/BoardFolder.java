package pullboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The names of a board's files, and the steps from one name to another that must survive a power cut.
///
/// @param root the data folder
/// @param h2 what an address of the database begins with, `jdbc:h2:file:` but in tests
record BoardFolder(Path root, String h2) {
    static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int DAMAGED_KEPT = 3;

    Path journal() {
        return root.resolve("journal");
    }

    Path ledger() {
        return journal().resolve("ledger.journal");
    }

    Path backups() {
        return root.resolve("backups");
    }

    Path settings() {
        return root.resolve("settings.properties");
    }

    Path database() {
        return root.resolve("board.mv.db");
    }

    /// There while the database is open, so that a database that was not closed is known as such.
    private Path openMark() {
        return root.resolve("board.open");
    }

    String url(String name) {
        return h2 + root.toAbsolutePath().resolve(name);
    }

    /// What unfinished work of an earlier run left.
    void tidy() throws IOException {
        for (Path left : matching("{backup,check,restore,salvage}-*.tmp*")) {
            deleteAll(left);
        }
    }

    /// Deletes a file or a folder with what is in it.
    static void deleteAll(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                for (Path file : inside.toList()) {
                    deleteAll(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    /// A name for unfinished work.
    Path unfinished(String work) {
        int number = 1;
        while (Files.exists(root.resolve(work + "-" + number + ".tmp"))) {
            number++;
        }
        return root.resolve(work + "-" + number + ".tmp");
    }

    /// Marks the database as open.
    ///
    /// @return false if it was marked already: it has not been closed
    boolean markOpen() throws IOException {
        try (FileChannel mark = FileChannel.open(openMark(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            mark.force(true);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        force(root);
        return true;
    }

    /// Marks the database as closed, once it is on disk.
    void markClosed() throws IOException {
        try (FileChannel file = FileChannel.open(database(), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.deleteIfExists(openMark());
        force(root);
    }

    /// Moves a database that is no good out of the way; only the last few are kept.
    Path setDatabaseAside() throws IOException {
        Instant written = Files.getLastModifiedTime(database()).toInstant();
        Path aside = root.resolve("board.damaged-" + STAMP.format(written) + ".mv.db");
        for (int number = 2; Files.exists(aside); number++) {
            aside = root.resolve("board.damaged-" + STAMP.format(written) + "-" + number + ".mv.db");
        }
        Files.move(database(), aside);
        List<Path> older = new ArrayList<>(matching("board.damaged-*.mv.db"));
        older.remove(aside);
        for (Path old : older.subList(0, Math.max(0, older.size() - DAMAGED_KEPT + 1))) {
            Files.deleteIfExists(old);
        }
        force(root);
        return aside;
    }

    private List<Path> matching(String glob) throws IOException {
        var matcher = root.getFileSystem().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /// Makes names durable. Windows cannot open a folder and needs no force for it.
    static void force(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException notSupported) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}
