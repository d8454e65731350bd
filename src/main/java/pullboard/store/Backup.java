package pullboard.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A backup in the board's own folder: `pullboard-20260302-060000-r1234.zip`; one that was taken before a newer
/// version
/// went on with the board ends in the older version, `-from-1.2.0.zip`.
///
/// @param at when it was taken
/// @param revision of the board in it
public record Backup(Path file, Instant at, long revision) {
    private static final Pattern NAME =
            Pattern.compile("pullboard-(\\d{8}-\\d{6})-r(\\d{1,18})(?:-from-[0-9A-Za-z.+-]+)?\\.zip");

    static Backup in(Path folder, Instant at, long revision) {
        String name = "pullboard-" + BoardFolder.STAMP.format(at) + "-r" + revision + ".zip";
        return new Backup(folder.resolve(name), at, revision);
    }

    /// The name of one of what an older version has left.
    static Path from(Path folder, Instant at, long revision, String version) {
        String name = "pullboard-" + BoardFolder.STAMP.format(at) + "-r" + revision + "-from-" + version + ".zip";
        return folder.resolve(name);
    }

    /// Whether it is of what an older version has left: such are kept.
    boolean beforeUpgrade() {
        return String.valueOf(file.getFileName()).contains("-from-");
    }

    /// Empty where the name is another.
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = BoardFolder.STAMP.parse(name.group(1), Instant::from);
            return Optional.of(new Backup(file, at, Long.parseLong(name.group(2))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
