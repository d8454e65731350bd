package pullboard.paper.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The system's road to its printers.
///
/// @param lpr the program that takes jobs, null where there is none
/// @param spoolsByLpr whether the system prints through `lpr` at all (Linux, macOS)
/// @param patience with which `lpr` is waited for
public record Spooler(@Nullable Path lpr, boolean spoolsByLpr, Duration patience) {
    private static final Duration USUAL = Duration.ofSeconds(60);

    /// What this system has.
    public static Spooler find() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path lpr = Path.of("/usr/bin/lpr");
        return new Spooler(!windows && Files.isExecutable(lpr) ? lpr : null, !windows, USUAL);
    }
}
