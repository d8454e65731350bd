package pullboard.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import pullboard.store.journal.Finding;
import pullboard.store.journal.Journal;
import pullboard.store.journal.JournalTrouble;
import pullboard.store.journal.LedgerHeader;

/// A backup: a zip with the ledger, and the settings as they were.
final class BackupFile {
    static final String LEDGER = "ledger.journal";
    static final String SETTINGS = "settings.properties";
    private static final long SETTINGS_LIMIT = 1 << 20;
    /// Text packs about ten times; a file that grows far more than that was made to fill the disk.
    private static final long GROWTH_LIMIT = 200;
    private static final long ALWAYS_ALLOWED = 16 << 20;

    private BackupFile() {}

    /// Writes a new backup and forces it.
    ///
    /// @param packed told how many bytes of the ledger are in it
    static void write(Path zip, Path ledger, Path settings, LongConsumer packed) throws IOException {
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ZipOutputStream out =
                    new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
            put(out, LEDGER, ledger, packed);
            if (Files.exists(settings)) {
                put(out, SETTINGS, settings, _ -> {});
            }
            out.finish();
            out.flush();
            file.force(true);
        }
    }

    private static void put(ZipOutputStream out, String name, Path file, LongConsumer packed) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        out.putNextEntry(entry);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[1 << 16];
            long size = 0;
            for (int got = in.read(part); got >= 0; got = in.read(part)) {
                out.write(part, 0, got);
                size += got;
                packed.accept(size);
            }
        }
        out.closeEntry();
    }

    /// Takes the ledger out of a backup.
    ///
    /// @param target must not exist
    /// @throws StoreTrouble BACKUP_UNREADABLE where this is no backup, or only half of one
    static void unpackLedger(Path zip, Path target) throws StoreTrouble {
        if (!unpack(zip, LEDGER, target)) {
            throw unreadable(zip, "it holds no ledger", null);
        }
    }

    /// Takes the settings out of a backup; false: it has none.
    static boolean unpackSettings(Path zip, Path target) throws StoreTrouble {
        return unpack(zip, SETTINGS, target);
    }

    /// The end of the ledger in a file that came out of a backup.
    static Finding.Sound inspect(Path zip, Path ledger) throws StoreTrouble {
        try {
            return switch (Journal.inspect(ledger)) {
                case Finding.Sound sound -> sound;
                case Finding.TornTail torn -> throw unreadable(zip, torn.why(), null);
                case Finding.Damage damage -> throw unreadable(zip, damage.why(), null);
            };
        } catch (JournalTrouble trouble) {
            throw trouble.reason() == JournalTrouble.Reason.DAMAGED
                    ? unreadable(zip, String.valueOf(trouble.getMessage()), trouble)
                    : StoreTrouble.of(trouble);
        }
    }

    private static boolean unpack(Path zip, String wanted, Path target) throws StoreTrouble {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(new BufferedInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(LEDGER) && !entry.getName().equals(SETTINGS)) {
                    throw unreadable(zip, "it holds '" + shortened(entry.getName()) + "'", null);
                }
                if (entry.getName().equals(wanted)) {
                    copy(zip, in, target, limit(zip, wanted), wanted.equals(LEDGER));
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            boolean packedWrong = e instanceof ZipException || e instanceof EOFException;
            throw packedWrong ? unreadable(zip, String.valueOf(e.getMessage()), e) : StoreTrouble.of(zip.toString(), e);
        } catch (IllegalArgumentException wrongNames) {
            throw unreadable(zip, String.valueOf(wrongNames.getMessage()), wrongNames);
        }
    }

    private static long limit(Path zip, String name) throws IOException {
        return name.equals(SETTINGS) ? SETTINGS_LIMIT : ALWAYS_ALLOWED + GROWTH_LIMIT * Files.size(zip);
    }

    private static void copy(Path zip, InputStream in, Path target, long limit, boolean ledger)
            throws IOException, StoreTrouble {
        byte[] part = new byte[1 << 16];
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(file);
            long size = 0;
            for (int got = in.readNBytes(part, 0, part.length); got > 0; got = in.readNBytes(part, 0, part.length)) {
                if (ledger && size == 0) {
                    checkHeader(zip, part, got);
                }
                size += got;
                if (size > limit) {
                    throw unreadable(zip, "it holds far more than a backup of its size", null);
                }
                out.write(part, 0, got);
            }
            file.force(true);
        }
    }

    private static void checkHeader(Path zip, byte[] start, int size) throws StoreTrouble {
        try {
            LedgerHeader.decoded(Arrays.copyOf(start, Math.min(size, LedgerHeader.SIZE)));
        } catch (JournalTrouble trouble) {
            throw trouble.reason() == JournalTrouble.Reason.NEWER_FORMAT
                    ? StoreTrouble.of(trouble)
                    : unreadable(zip, String.valueOf(trouble.getMessage()), trouble);
        }
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "..." : name;
    }

    static StoreTrouble unreadable(Path zip, String why, @Nullable Throwable cause) {
        return new StoreTrouble(StoreTrouble.Kind.BACKUP_UNREADABLE, zip.getFileName() + ": " + why, cause);
    }
}
