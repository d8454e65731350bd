package pullboard.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @TempDir
    Path temp;

    @Test
    void theOptionComesBeforeTheEnvironmentAndThatBeforeThePlatform() {
        Map<String, String> environment = Map.of(DataFolder.VARIABLE, "/srv/shop");
        assertThat(DataFolder.choose("/else/where", environment, PlantFile.none(), "Linux", HOME)
                        .path())
                .hasToString("/else/where");
        assertThat(DataFolder.choose(null, environment, PlantFile.none(), "Linux", HOME)
                        .path())
                .hasToString("/srv/shop");
        assertThat(DataFolder.choose(null, Map.of(), PlantFile.none(), "Linux", HOME)
                        .path())
                .hasToString("/home/ada/.local/share/pullboard");
    }

    @Test
    void everyPlatformHasItsOwnPlace() {
        assertThat(DataFolder.choose(null, Map.of("XDG_DATA_HOME", "/data/ada"), PlantFile.none(), "Linux", HOME)
                        .path())
                .hasToString("/data/ada/pullboard");
        assertThat(DataFolder.choose(null, Map.of(), PlantFile.none(), "Mac OS X", HOME)
                        .path())
                .hasToString("/home/ada/Library/Application Support/Pullboard");
        assertThat(DataFolder.choose(null, Map.of("LOCALAPPDATA", "/local"), PlantFile.none(), "Windows 11", HOME)
                        .path())
                .hasToString("/local/Pullboard");
        assertThat(DataFolder.choose(null, Map.of(), PlantFile.none(), "Windows 11", HOME)
                        .path())
                .hasToString("/home/ada/AppData/Local/Pullboard");
    }

    @Test
    void aMissingFolderIsMadeForThisUserOnly() throws Exception {
        DataFolder folder = new DataFolder(temp.resolve("a/b"));
        folder.prepare();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
        folder.prepare();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        for (Path path : new Path[] {file, file.resolve("below")}) {
            assertThatThrownBy(() -> new DataFolder(path).prepare())
                    .isInstanceOfSatisfying(FolderTrouble.class, trouble -> {
                        assertThat(trouble.kind()).isEqualTo(FolderTrouble.Kind.NOT_A_FOLDER);
                        assertThat(trouble.folder()).isEqualTo(path);
                    });
        }
    }

    @Test
    void aPlaceWhereNothingCanBeMadeIsNamed() {
        assertThatThrownBy(() -> new DataFolder(Path.of("/proc/pullboard")).prepare())
                .isInstanceOfSatisfying(
                        FolderTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(FolderTrouble.Kind.CANNOT_CREATE));
    }
}
