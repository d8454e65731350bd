package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pullboard.store.journal.Head;
import pullboard.store.journal.JournalTrouble;

/// Takes backups while the board is in use, checks each by unpacking it, and lets old ones go.
final class Backups {
    private final BoardFolder folder;
    private final Ledger ledger;

    Backups(BoardFolder folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /// The backups of a folder by time, newest first.
    static List<Backup> newestFirst(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at)
                            .thenComparing(Backup::revision)
                            .reversed())
                    .toList();
        }
    }

    /// A backup if the plan asks for one; old ones go when a new one is known to be good.
    Optional<Backup> takeIfDue(BackupPlan plan, Instant now) throws StoreTrouble {
        try {
            List<Backup> there = newestFirst(folder.backups());
            if (ledger.head().revision() == 0 || !there.isEmpty() && !isDue(plan, there.getFirst(), now)) {
                return Optional.empty();
            }
            Backup taken = take(now);
            prune(plan, taken, now);
            return Optional.of(taken);
        } catch (IOException e) {
            throw StoreTrouble.of(folder.backups().toString(), e);
        }
    }

    /// A last backup that lies in the future was taken by a clock that has since been put right.
    private boolean isDue(BackupPlan plan, Backup last, Instant now) {
        Duration age = Duration.between(last.at(), now);
        return last.revision() != ledger.head().revision() && (age.isNegative() || age.compareTo(plan.every()) >= 0);
    }

    Backup take(Instant now) throws StoreTrouble {
        try {
            Files.createDirectories(folder.backups());
            Backup backup = Backup.in(folder.backups(), now, ledger.head().revision());
            Head head = take(backup.file());
            return head.revision() == backup.revision() ? backup : renamed(backup, now, head.revision());
        } catch (IOException e) {
            throw StoreTrouble.of(folder.backups().toString(), e);
        }
    }

    /// Something was recorded between the name and the copy.
    private Backup renamed(Backup backup, Instant now, long revision) throws IOException {
        Backup right = Backup.in(folder.backups(), now, revision);
        Files.move(backup.file(), right.file(), StandardCopyOption.ATOMIC_MOVE);
        return right;
    }

    Head take(Path zip) throws StoreTrouble {
        return take(zip, Progress.SILENT);
    }

    /// Writes a backup that has been checked; a file of that name is replaced.
    ///
    /// @param progress told of `backup`, in bytes, and `check`
    Head take(Path zip, Progress progress) throws StoreTrouble {
        Path copy = folder.unfinished("backup");
        Path packed = zip.resolveSibling(zip.getFileName() + ".tmp");
        try {
            Head head = ledger.journal().copyTo(copy);
            Files.deleteIfExists(packed);
            long size = Files.size(copy);
            BackupFile.write(packed, copy, folder.settings(), done -> progress.at("backup", done, size));
            progress.at("check", 0, 0);
            Files.delete(copy);
            BackupFile.unpackLedger(packed, copy);
            if (!BackupFile.inspect(packed, copy).head().equals(head)) {
                throw BackupFile.unreadable(zip, "it is not what was written", null);
            }
            Files.move(packed, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            BoardFolder.force(Objects.requireNonNull(zip.toAbsolutePath().getParent()));
            return head;
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        } catch (IOException e) {
            throw StoreTrouble.of(zip.toString(), e);
        } finally {
            quietlyDelete(copy);
            quietlyDelete(packed);
        }
    }

    private static void quietlyDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // it is taken away when the board is next opened
        }
    }

    private void prune(BackupPlan plan, Backup good, Instant now) throws IOException {
        for (Backup backup : spare(newestFirst(folder.backups()), plan, now)) {
            if (!backup.equals(good)) {
                Files.deleteIfExists(backup.file());
            }
        }
    }

    /// Those that a plan does not keep.
    ///
    /// @param backups newest first
    static List<Backup> spare(List<Backup> backups, BackupPlan plan, Instant now) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate oldest = day(now).minusDays(plan.days());
        List<Backup> spare = new ArrayList<>();
        int kept = 0;
        for (Backup backup : backups) {
            boolean firstOfDay = day(backup.at()).isAfter(oldest) && days.add(day(backup.at()));
            if (kept < plan.last() || firstOfDay || backup.beforeUpgrade()) {
                kept++;
            } else {
                spare.add(backup);
            }
        }
        return spare;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
