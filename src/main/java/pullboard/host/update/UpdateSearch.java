package pullboard.host.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Looks for a newer version in a folder. A share that does not answer is given up after a while.
///
/// @param ours the version that runs
/// @param limit how long to wait for the folder
public record UpdateSearch(ProgramVersion ours, Platform platform, Duration limit) {
    private static final int NEWS = 4_000;

    /// Waits for the folder, at most for the limit.
    public Update in(Path folder) throws InterruptedException {
        FutureTask<Update> task = new FutureTask<>(() -> look(folder));
        Thread.ofPlatform().daemon().name("updates").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            task.cancel(true);
            return new Update.Unreachable(folder);
        }
    }

    private Update look(Path folder) throws IOException {
        List<PackageFile> newer;
        try (Stream<Path> files = Files.list(folder)) {
            newer = files.flatMap(file -> PackageFile.of(file).stream())
                    .filter(found -> found.suits(platform))
                    .filter(found -> found.version().compareTo(ours) > 0)
                    .sorted(Comparator.comparing(PackageFile::version)
                            .reversed()
                            .thenComparing(found -> platform.kinds().indexOf(found.kind())))
                    .toList();
        }
        return newer.isEmpty() ? new Update.None() : offer(newer.getFirst());
    }

    private Update offer(PackageFile found) throws IOException {
        Path file = found.file();
        Path said = file.resolveSibling(file.getFileName() + ".sha256");
        boolean checked = Files.exists(said);
        if (checked && !Files.readString(said).strip().toLowerCase(Locale.ROOT).startsWith(sum(file))) {
            return new Update.Damaged(found.version(), file);
        }
        return new Update.Offered(found.version(), file, news(found), platform.command(found), checked);
    }

    /// `pullboard-1.2.3.txt` beside the package.
    private static String news(PackageFile found) throws IOException {
        String name = "pullboard-" + found.version() + ".txt";
        try (Stream<Path> files = Files.list(found.file().resolveSibling("."))) {
            Optional<Path> note = files.filter(
                            file -> String.valueOf(file.getFileName()).equalsIgnoreCase(name))
                    .findFirst();
            String text = note.isPresent() ? Files.readString(note.get()).strip() : "";
            return text.substring(0, Math.min(NEWS, text.length()));
        } catch (java.nio.charset.CharacterCodingException notText) {
            return "";
        }
    }

    private static String sum(Path file) throws IOException {
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (int got = in.read(part); got >= 0; got = in.read(part)) {
                sum.update(part, 0, got);
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
