package pullboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("listens to the bugs of the whole process")
class CrashReportsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");

    @TempDir
    Path temp;

    private final Thread.@Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void whoListenedBeforeListensAgain() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void theSameBugHasTheSameCodeWhateverItsDataAndAnotherHasAnother() {
        assertThat(CrashReports.code(bug(1)))
                .isEqualTo(CrashReports.code(bug(2)))
                .matches("[0-9A-F]{8}");
        assertThat(CrashReports.code(bug(1))).isNotEqualTo(CrashReports.code(otherBug()));
        assertThat(CrashReports.code(bug(1))).isNotEqualTo(CrashReports.code(new RuntimeException(bug(1))));
    }

    @Test
    void aBugLeavesAFileThatTellsAllOfIt() throws IOException {
        CrashReports reports = new CrashReports(new DataFolder(temp), InstantSource.fixed(NOW), "0.1.0");
        CrashReports.Report report = reports.report(bug(7), "the board");
        assertThat(report.file()).hasValueSatisfying(file -> {
            assertThat(file.getFileName()).hasToString("crash-20261123-170000-" + report.code() + ".txt");
            assertThat(file).hasContent(report.details());
        });
        assertThat(report.details())
                .contains(
                        "Pullboard 0.1.0",
                        report.code(),
                        "the board",
                        "order 7 is upside down",
                        "CrashReportsTest.bug");
    }

    @Test
    void onlyTheLastFiftyAreKept() throws IOException {
        for (int i = 0; i < 60; i++) {
            InstantSource clock = InstantSource.fixed(NOW.plusSeconds(i));
            new CrashReports(new DataFolder(temp), clock, "0.1.0").report(bug(i), "test");
        }
        assertThat(Files.list(temp.resolve("logs")))
                .hasSize(50)
                .allMatch(file -> file.toString()
                                .compareTo(temp.resolve("logs/crash-20261123-170009")
                                        .toString())
                        > 0);
    }

    @Test
    void whatNobodyCaughtIsReportedAndWhoListensStillHearsIt() throws Exception {
        List<Throwable> heard = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler listener = (_, bug) -> heard.add(bug);
        Thread.setDefaultUncaughtExceptionHandler(listener);
        try (var _ = new CrashReports(new DataFolder(temp), InstantSource.fixed(NOW), "0.1.0").catchAll()) {
            Thread thread = new Thread(() -> {
                throw bug(3);
            });
            thread.start();
            thread.join();
        }
        assertThat(heard).singleElement().asString().contains("order 3 is upside down");
        assertThat(temp.resolve("logs")).isDirectoryContaining("glob:**crash-*.txt");
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(listener);
    }

    @Test
    void whoBeganToListenLaterGoesOnListening() {
        Thread.UncaughtExceptionHandler later = (_, _) -> {};
        try (var _ = new CrashReports(new DataFolder(temp), InstantSource.fixed(NOW), "0.1.0").catchAll()) {
            Thread.setDefaultUncaughtExceptionHandler(later);
        }
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(later);
    }

    private static RuntimeException bug(int order) {
        return new IllegalStateException("order " + order + " is upside down");
    }

    private static RuntimeException otherBug() {
        return new IllegalStateException("order is upside down");
    }
}
