package pullboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The board's backups in a second place, another disk or a file share. Each board has a folder of its own there, so
/// that many PCs can share the place.
final class BackupCopies {
    private static final int SHORT_NAME = 8;

    private final Path backups;
    private final Path folder;

    /// @param backups the board's own
    /// @param place where many boards' copies lie; it must be there: an empty mount point is not filled
    BackupCopies(Path backups, Path place, String board) {
        this.backups = backups;
        this.folder = place.resolve("pullboard-" + board.substring(0, SHORT_NAME));
    }

    /// Copies what is missing there, and lets go there what the plan does not keep.
    ///
    /// @return the board's folder there
    Path bring(BackupPlan plan, Instant now) throws IOException {
        Path place = folder.resolveSibling("");
        if (!Files.isDirectory(place)) {
            throw new NotDirectoryException(place.toString());
        }
        Files.createDirectories(folder);
        tidy();
        Set<String> ours = new HashSet<>();
        for (Backup backup : Backups.newestFirst(backups)) {
            ours.add(name(backup));
            if (!Files.exists(folder.resolve(name(backup)))) {
                copy(backup);
            }
        }
        List<Backup> there = Backups.newestFirst(folder);
        for (Backup old : Backups.spare(there, plan, now)) {
            if (!ours.contains(name(old))) {
                Files.deleteIfExists(old.file());
            }
        }
        return folder;
    }

    /// Under its name only once it is whole.
    private void copy(Backup backup) throws IOException {
        Path half = folder.resolve(name(backup) + ".tmp");
        Files.copy(backup.file(), half, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel written = FileChannel.open(half, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(half, folder.resolve(name(backup)), StandardCopyOption.REPLACE_EXISTING);
    }

    /// What a copying that was broken off has left.
    private void tidy() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).endsWith(".zip.tmp")) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static String name(Backup backup) {
        return String.valueOf(backup.file().getFileName());
    }
}
