package pullboard.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/// Who may use a board's files, where the file system knows permissions: this user and nobody else; or, in a folder
/// that was set up for all users of a PC, the group of that folder. On Windows a folder below the user's profile is
/// private by itself.
final class Permissions {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> SHARED_FOLDER = PosixFilePermissions.fromString("rwxrwx---");
    private static final Set<PosixFilePermission> SHARED_FILE = PosixFilePermissions.fromString("rw-rw----");

    /// The group may write, and what is made in the folder is the group's, too.
    private static final int FOR_A_GROUP = 02020;

    private Permissions() {}

    /// Whether the folder is there for a group of users.
    static boolean isShared(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.isDirectory(folder)
                && Files.getAttribute(folder, "unix:mode") instanceof Integer mode
                && (mode & FOR_A_GROUP) == FOR_A_GROUP;
    }

    /// Makes `folder` with all that leads to it; what is there already keeps its permissions.
    static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder));
    }

    /// Lets nobody else at a file that is there.
    static void protect(Path file) throws IOException {
        if (isPosix(file)) {
            Set<PosixFilePermission> wanted = isShared(parent(file)) ? SHARED_FILE : FILE;
            // Only whoever made a file may change its permissions, which are right if it is a colleague's.
            if (!Files.getPosixFilePermissions(file).equals(wanted)) {
                Files.setPosixFilePermissions(file, wanted);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path folder) throws IOException {
        return isPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(isShared(parent(folder)) ? SHARED_FOLDER : FOLDER)
                }
                : new FileAttribute<?>[0];
    }

    private static Path parent(Path path) {
        return Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path);
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
