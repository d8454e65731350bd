package pullboard.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The log of a real machining shop. It lies beside the checkout, or where `PULLBOARD_SHARED_DATA` (environment) or
/// `pullboard.shared.data` (system property) says; its terms keep it out of the repository.
public final class RealLog {
    private RealLog() {}

    /// The file, where there is one.
    public static Optional<Path> file() {
        return Stream.of(
                        System.getProperty("pullboard.shared.data"),
                        System.getenv("PULLBOARD_SHARED_DATA"),
                        "../shared/data")
                .filter(folder -> folder != null && !folder.isBlank())
                .map(folder -> Path.of(folder, "production", "movements.csv"))
                .filter(Files::isReadable)
                .findFirst();
    }
}
