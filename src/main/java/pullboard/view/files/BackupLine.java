package pullboard.view.files;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import pullboard.control.Safekeeping;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// A backup in the list, in words.
///
/// @param when it was taken
public record BackupLine(Path file, String when, long revision, String says) {
    private static final long KILO = 1024;

    /// @param bytes size of the file
    public static BackupLine of(Safekeeping.Saved saved, long bytes, Dates dates, Texts texts, Instant now) {
        String when = dates.moment(saved.at(), now);
        String size = texts.get("backups.size", (bytes + KILO - 1) / KILO);
        String revision = NumberFormat.getIntegerInstance(texts.locale()).format(saved.revision());
        return new BackupLine(saved.file(), when, saved.revision(), texts.get("backups.line", when, revision, size));
    }
}
