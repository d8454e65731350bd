package pullboard.store.powercut;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's door to recorded disks: `jdbc:h2:cut:/folder/board` records into the same list as java.nio does, so that
/// journal and database can be cut at one moment. H2 makes its own instances, so the disks must be known to all.
public final class CutFilePath extends FilePathWrapper {
    private static final List<RecordedDisk> DISKS = new CopyOnWriteArrayList<>();

    /// From now on `cut:` paths below this disk are recorded.
    public static void attach(RecordedDisk disk) {
        FilePath.register(new CutFilePath());
        DISKS.add(disk);
    }

    public static void detach(RecordedDisk disk) {
        DISKS.remove(disk);
    }

    @Override
    public String getScheme() {
        return "cut";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Set<OpenOption> options = mode.equals("r")
                ? Set.of(StandardOpenOption.READ)
                : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        return disk().open(path(), options);
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return newFileChannelOutputStream(open("rw"), append);
    }

    @Override
    public boolean createFile() {
        if (Files.exists(path())) {
            return false;
        }
        run(() -> open("rw").close());
        return true;
    }

    @Override
    public void createDirectory() {
        if (!Files.isDirectory(path())) {
            run(() -> disk().createFolder(path()));
        }
    }

    @Override
    public void delete() {
        if (Files.exists(path())) {
            run(() -> disk().delete(path()));
        }
    }

    @Override
    public void moveTo(FilePath to, boolean atomic) {
        run(() -> disk().move(path(), Path.of(to.unwrap().toString()), StandardCopyOption.REPLACE_EXISTING));
    }

    private Path path() {
        return Path.of(getBase().toString());
    }

    private RecordedDisk disk() {
        return DISKS.stream()
                .filter(disk -> disk.holds(path()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No recorded disk holds " + path()));
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
