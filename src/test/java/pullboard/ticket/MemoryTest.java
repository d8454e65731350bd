package pullboard.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.paper.ReadBack;

class MemoryTest {
    /// The heap in which a thousand tickets must be made, with the faces of Latin, Chinese and Korean.
    private static final String HEAP = "-Xmx64m";

    @TempDir
    Path temp;

    @Test
    void aThousandTicketsAreMadeInASmallMemory() throws IOException, InterruptedException {
        Path file = temp.resolve("thousand.pdf");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyTickets.class.getName(),
                        file.toString(),
                        "1000")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(ReadBack.pages(file)).isEqualTo(250);
        assertThat(Files.size(file)).isLessThan(2_500_000);
    }
}
