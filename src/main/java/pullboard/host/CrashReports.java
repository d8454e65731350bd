package pullboard.host;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Files about bugs: what a person can send along, under a code that is the same wherever the same bug strikes.
public final class CrashReports {
    private static final System.Logger LOG = System.getLogger(CrashReports.class.getName());
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String OUR_PACKAGES = "pullboard.";
    private static final int FRAMES = 8;
    private static final int KEPT = 50;

    private final DataFolder folder;
    private final InstantSource clock;
    private final String version;

    public CrashReports(DataFolder folder, InstantSource clock, String version) {
        this.folder = folder;
        this.clock = clock;
        this.version = version;
    }

    /// A bug on file.
    ///
    /// @param code stable: made of the kinds of exception and our frames, not of line numbers or data
    /// @param file empty where it could not be written
    /// @param details the same text, for "copy details"
    public record Report(String code, Optional<Path> file, String details) {}

    /// Reports what no thread catches, until the result is closed. Whoever heard of it before hears of it still; and
    /// whoever listens since then is left in place at the end.
    public Catching catchAll() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.UncaughtExceptionHandler ours = (thread, bug) -> {
            report(bug, "thread " + thread.getName());
            if (before != null) {
                before.uncaughtException(thread, bug);
            }
        };
        Thread.setDefaultUncaughtExceptionHandler(ours);
        return () -> {
            if (Thread.getDefaultUncaughtExceptionHandler() == ours) {
                Thread.setDefaultUncaughtExceptionHandler(before);
            }
        };
    }

    /// Bugs are caught until this is closed.
    @FunctionalInterface
    public interface Catching extends AutoCloseable {
        @Override
        void close();
    }

    /// Writes the file, and a line in the log.
    public Report report(Throwable bug, String where) {
        String code = code(bug);
        String details = details(bug, where, code);
        LOG.log(System.Logger.Level.ERROR, "bug " + code + " in " + where, bug);
        String name = "crash-" + NAME.format(clock.instant()) + "-" + code + ".txt";
        try {
            Permissions.createFolders(folder.logs());
            Path file = folder.logs().resolve(name);
            Files.writeString(file, details);
            forgetOldest();
            return new Report(code, Optional.of(file), details);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no crash file could be written", e);
            return new Report(code, Optional.empty(), details);
        }
    }

    /// The code of a bug: eight hexadecimal digits.
    static String code(Throwable bug) {
        StringBuilder trail = new StringBuilder();
        Throwable cause = bug;
        for (int depth = 0; cause != null && depth < FRAMES; depth++) {
            trail.append(cause.getClass().getName()).append('\n');
            Stream.of(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OUR_PACKAGES))
                    .limit(FRAMES)
                    .forEach(frame -> trail.append(withoutNumbers(frame.getClassName()))
                            .append('.')
                            .append(withoutNumbers(frame.getMethodName()))
                            .append('\n'));
            cause = cause.getCause();
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(trail.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Lambdas are numbered anew by each build.
    private static String withoutNumbers(String name) {
        return name.replaceAll("[$/0-9]+x?[0-9a-f]*$", "");
    }

    private String details(Throwable bug, String where, @Nullable String code) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("Pullboard " + version + ", code " + code);
        writer.println("at " + clock.instant() + " in " + where);
        writer.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        writer.println();
        bug.printStackTrace(writer);
        return text.toString();
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder.logs())) {
            List<Path> reports = files.filter(
                            file -> file.getFileName().toString().startsWith("crash-"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path old : reports.subList(Math.min(KEPT, reports.size()), reports.size())) {
                Files.deleteIfExists(old);
            }
        }
    }
}
