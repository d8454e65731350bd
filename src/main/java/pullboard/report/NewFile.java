package pullboard.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: beside its place first, forced to disk, then moved there in one step. What was
/// there before stays until then, and stays for good when writing fails.
final class NewFile {
    private NewFile() {}

    /// What is to be written.
    interface Content<T, X extends Exception> {
        void write(T to) throws IOException, FileTrouble, X;
    }

    /// Writes UTF-8 text without a byte order mark.
    static <X extends Exception> void write(Path target, Content<Writer, X> content) throws FileTrouble, X {
        NewFile.<X>writeBytes(target, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.write(writer);
            writer.flush();
        });
    }

    /// Writes bytes; the content leaves the stream open.
    static <X extends Exception> void writeBytes(Path target, Content<OutputStream, X> content) throws FileTrouble, X {
        Path place = place(target);
        Path draft = null;
        try {
            if (isDevice(place)) {
                fill(place, false, content);
                return;
            }
            draft = Files.createFile(place.resolveSibling(
                    "." + place.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part"));
            fill(draft, true, content);
            move(draft, place);
            draft = null;
        } catch (UncheckedIOException e) {
            throw trouble(target, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw trouble(target, e);
        } finally {
            discard(draft);
        }
    }

    private static <X extends Exception> void fill(Path file, boolean force, Content<OutputStream, X> content)
            throws IOException, FileTrouble, X {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.write(out);
            out.flush();
            if (force) {
                channel.force(true);
            }
        }
    }

    /// A pipe or a terminal can only be written to as it is.
    private static boolean isDevice(Path place) {
        return Files.exists(place) && !Files.isRegularFile(place);
    }

    private static Path place(Path target) throws FileTrouble {
        Path place = target.toAbsolutePath().normalize();
        if (Files.isDirectory(place) || place.getFileName() == null) {
            throw new FileTrouble(FileTrouble.Kind.IS_FOLDER, target, "", null);
        }
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            throw new FileTrouble(FileTrouble.Kind.NO_FOLDER, target, String.valueOf(place.getParent()), null);
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new FileTrouble(FileTrouble.Kind.NOT_ALLOWED, target, "", null);
        }
        try {
            return Files.exists(place) ? place.toRealPath() : place;
        } catch (IOException e) {
            throw trouble(target, e);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path draft) {
        if (draft != null) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                draft.toFile().deleteOnExit();
            }
        }
    }

    /// Tells a person's trouble from what the system says.
    static FileTrouble trouble(Path file, IOException e) {
        String says = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(e.getMessage());
        FileTrouble.Kind kind = FileTrouble.Kind.IO;
        if (e instanceof NoSuchFileException) {
            kind = FileTrouble.Kind.NOT_THERE;
        } else if (e instanceof AccessDeniedException || says.contains("Read-only")) {
            kind = FileTrouble.Kind.NOT_ALLOWED;
        } else if (says.toLowerCase(Locale.ROOT).contains("no space")
                || says.contains("not enough space")
                || says.contains("Disk quota")) {
            kind = FileTrouble.Kind.DISK_FULL;
        }
        return new FileTrouble(kind, file, says, e);
    }
}
