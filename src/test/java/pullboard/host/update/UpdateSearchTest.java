package pullboard.host.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Newer versions on a file share.
class UpdateSearchTest {
    private static final Platform DEBIAN = Platform.of("Linux", "amd64", "deb");

    @TempDir
    Path share;

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.4",
        "1.9.0, 1.10.0",
        "1.2, 1.2.1",
        "0.9.9, 1.0",
        "2.0.0-rc1, 2.0.0",
        "1.9, 2.0.0-beta1",
        "2.0.0-beta1, 2.0.0-rc1"
    })
    void versionsCountAsNumbers(String lower, String higher) {
        assertThat(version(lower)).isLessThan(version(higher));
        assertThat(version(higher)).isGreaterThan(version(lower));
    }

    @Test
    void whatIsNoVersionIsNone() {
        assertThat(version("1.2").compareTo(version("1.2.0"))).isZero();
        assertThat(Stream.of("", "1.", "one", "1.2.3.4.5", "1 2", "1.2_3", "-1")
                        .flatMap(text -> ProgramVersion.of(text).stream()))
                .isEmpty();
        assertThat(version("2.0.0-rc1")).hasToString("2.0.0-rc1");
    }

    @Test
    void theNewestOfThisPlatformIsOffered() throws Exception {
        files(
                "pullboard_0.1.0_amd64.deb",
                "pullboard_0.3.0_arm64.deb",
                "pullboard_0.2.9_amd64.deb",
                "pullboard_0.2.10_amd64.deb",
                "pullboard-0.2.10-linux-amd64.tar.gz",
                "pullboard-0.9.0-1.x86_64.rpm",
                "Pullboard-0.9.0.msi",
                "pullboard-notes.txt",
                "other_7.0.0_amd64.deb");
        Files.writeString(share.resolve("Pullboard-0.2.10.txt"), "Loops of loops.\n");
        Update.Offered offered = (Update.Offered) search(DEBIAN, "0.2.0");
        assertThat(offered.version()).hasToString("0.2.10");
        assertThat(offered.file()).hasFileName("pullboard_0.2.10_amd64.deb");
        assertThat(offered.news()).isEqualTo("Loops of loops.");
        assertThat(offered.command()).isEqualTo("sudo apt-get install \"" + offered.file() + "\"");
        assertThat(offered.checked()).isFalse();
        assertThat(search(DEBIAN, "0.2.10")).isEqualTo(new Update.None());
        assertThat(search(Platform.of("Windows 11", "amd64", ""), "0.2.0"))
                .asString()
                .contains("Pullboard-0.9.0.msi", "msiexec /i");
        assertThat(search(Platform.of("Linux", "amd64", "rpm"), "0.2.0"))
                .asString()
                .contains("0.9.0-1.x86_64.rpm");
        assertThat(search(Platform.of("Mac OS X", "aarch64", ""), "0.2.0")).isEqualTo(new Update.None());
    }

    @Test
    void aPortableArchiveIsOfferedOnlyToItsOwnSystem() throws Exception {
        files("pullboard-0.3.0-windows-x64.zip", "pullboard-0.4.0-mac-aarch64.zip");
        assertThat(search(Platform.of("Windows 10", "amd64", ""), "0.2.0"))
                .asString()
                .contains("0.3.0-windows");
        assertThat(search(DEBIAN, "0.2.0")).isEqualTo(new Update.None());
    }

    @Test
    void aChecksumBesideItIsCompared() throws Exception {
        files("pullboard_0.2.0_amd64.deb");
        Path file = share.resolve("pullboard_0.2.0_amd64.deb");
        Path sum = share.resolve("pullboard_0.2.0_amd64.deb.sha256");
        String right =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        Files.writeString(sum, right.toUpperCase(java.util.Locale.ROOT) + "  pullboard_0.2.0_amd64.deb\n");
        assertThat(((Update.Offered) search(DEBIAN, "0.1.0")).checked()).isTrue();
        Files.writeString(file, "half", StandardCharsets.UTF_8);
        assertThat(search(DEBIAN, "0.1.0")).isEqualTo(new Update.Damaged(version("0.2.0"), file));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        Path gone = share.resolve("gone");
        assertThat(new UpdateSearch(version("0.1"), DEBIAN, Duration.ofSeconds(20)).in(gone))
                .isEqualTo(new Update.Unreachable(gone));
    }

    /// A pipe that nobody writes to answers as a dead share does: never.
    @Test
    void aShareThatDoesNotAnswerIsGivenUp() throws Exception {
        files("pullboard_0.2.0_amd64.deb");
        Path pipe = share.resolve("pullboard_0.2.0_amd64.deb.sha256");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThat(new UpdateSearch(version("0.1.0"), DEBIAN, Duration.ofMillis(300)).in(share))
                .isEqualTo(new Update.Unreachable(share));
        Files.write(pipe, List.of("the reader may end"));
    }

    private Update search(Platform platform, String ours) throws InterruptedException {
        return new UpdateSearch(version(ours), platform, Duration.ofSeconds(20)).in(share);
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(share.resolve(name), name);
        }
    }

    private static ProgramVersion version(String text) {
        return ProgramVersion.of(text).orElseThrow();
    }
}
