package pullboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
    @TempDir
    Path temp;

    @Test
    void whatIsLoggedStandsInTheFolderWithItsCause() throws IOException {
        System.Logger logger = System.getLogger("pullboard.test");
        try (LogFiles _ = LogFiles.open(new DataFolder(temp))) {
            logger.log(System.Logger.Level.WARNING, "the äxle broke", new IllegalStateException("why"));
        }
        logger.log(System.Logger.Level.WARNING, "afterwards");
        String log = Files.readString(temp.resolve("logs/pullboard.0.log"));
        assertThat(log)
                .contains("WARNING pullboard.test: the äxle broke", "IllegalStateException: why", "LogFilesTest")
                .doesNotContain("afterwards");
    }

    @Test
    void theLogDoesNotGrowWithoutEnd() throws IOException {
        System.Logger logger = System.getLogger("pullboard.test");
        String line = "x".repeat(10_000);
        try (LogFiles _ = LogFiles.open(new DataFolder(temp))) {
            for (int i = 0; i < 1_000; i++) {
                logger.log(System.Logger.Level.INFO, line);
            }
        }
        try (Stream<Path> files = Files.list(temp.resolve("logs"))) {
            List<Long> sizes = files.map(file -> file.toFile().length()).toList();
            assertThat(sizes).hasSizeLessThanOrEqualTo(5).allMatch(size -> size < 1_100_000);
        }
    }
}
