package pullboard.view.files;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import pullboard.control.Safekeeping;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// A backup in the list, in words.
///
/// @param when it was taken, or what it is called
/// @param sure what a restore will do
/// @param done what a restore has done
public record BackupLine(Path file, String when, String says, String sure, String done) {
    private static final long KILO = 1024;

    /// @param bytes size of the file
    public static BackupLine of(Safekeeping.Saved saved, long bytes, Dates dates, Texts texts, Instant now) {
        String when = dates.moment(saved.at(), now);
        String revision = NumberFormat.getIntegerInstance(texts.locale()).format(saved.revision());
        return new BackupLine(
                saved.file(),
                when,
                texts.get("backups.line", when, revision, size(bytes, texts)),
                texts.get("backups.restore.sure", when, String.valueOf(saved.revision())),
                texts.get("backups.restored", when));
    }

    /// A file that somebody opened.
    static BackupLine offered(Path file, long bytes, Texts texts) {
        String name = String.valueOf(file.getFileName());
        return new BackupLine(
                file,
                name,
                texts.get("backups.offered", file.toString(), size(bytes, texts)),
                texts.get("backups.offered.sure", name),
                texts.get("backups.offered.done", name));
    }

    private static String size(long bytes, Texts texts) {
        return texts.get("backups.size", (bytes + KILO - 1) / KILO);
    }
}
