package pullboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void whereThereArePermissions() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
    }

    @Test
    void aFileInAPersonsOwnFolderIsHisAlone() throws IOException {
        Path file = Files.createFile(folder.resolve("owner.lock"));

        Permissions.protect(file);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(Permissions.isShared(folder)).isFalse();
    }

    @Test
    void aFileInAFolderForAllUsersIsTheirGroups() throws IOException {
        Files.setAttribute(folder, "unix:mode", 02770);
        Path file = Files.createFile(folder.resolve("owner.lock"));

        Permissions.protect(file);

        assertThat(permissions(file)).isEqualTo("rw-rw----");
        assertThat(Permissions.isShared(folder)).isTrue();
    }

    @Test
    void aFolderThatAGroupMayWriteByAccidentIsNotShared() throws IOException {
        Files.setAttribute(folder, "unix:mode", 0770);

        assertThat(Permissions.isShared(folder)).isFalse();
    }

    @Test
    void aNewFolderIsForNobodyElse() throws IOException {
        Path logs = folder.resolve("board").resolve("logs");

        Permissions.createFolders(logs);

        assertThat(permissions(logs)).isEqualTo("rwx------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
