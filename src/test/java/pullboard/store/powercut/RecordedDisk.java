package pullboard.store.powercut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A real folder whose changes are recorded; what lies in it at first counts as forced. Recorded operations run one at
/// a time, so that the record has one order. It can also be made to fail, see [Faults].
public final class RecordedDisk {
    static final int FOLDER = -1;

    private final Path real;
    private final RecordedFileSystem fileSystem;
    private final List<DiskEvent> events = new ArrayList<>();
    private final Map<String, Integer> fileOfName = new HashMap<>();
    private final Faults faults = new Faults();
    private final int start;
    private int files;

    /// @param real a folder of the default file system
    public RecordedDisk(Path real) {
        this.real = real.toAbsolutePath().normalize();
        this.fileSystem = new RecordedFileSystem(this);
        try (Stream<Path> there = Files.walk(this.real)) {
            for (Path path : there.skip(1).sorted().toList()) {
                recordThere(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start = events.size();
    }

    private void recordThere(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            events.add(new DiskEvent.MakeFolder(name(path)));
        } else {
            fileOfName.put(name(path), ++files);
            events.add(new DiskEvent.Create(name(path), files));
            events.add(new DiskEvent.Write(files, 0, Files.readAllBytes(path)));
            events.add(new DiskEvent.Force(files));
        }
        events.add(new DiskEvent.ForceFolder(name(path.getParent())));
    }

    /// The disk as a java.nio path; what happens below it is recorded.
    public Path root() {
        return fileSystem.wrap(real);
    }

    /// Where the bytes really are.
    public Path real() {
        return real;
    }

    public Faults faults() {
        return faults;
    }

    /// How many of the events only say what lay there at first.
    public int start() {
        return start;
    }

    public synchronized void acknowledge(long number) {
        events.add(new DiskEvent.Acknowledged(number));
    }

    public synchronized List<DiskEvent> events() {
        return List.copyOf(events);
    }

    synchronized void record(DiskEvent event) {
        events.add(event);
    }

    boolean holds(Path path) {
        return path.toAbsolutePath().normalize().startsWith(real);
    }

    synchronized FileChannel open(Path path, Set<? extends OpenOption> options) throws IOException {
        if (Files.isDirectory(path)) {
            return new RecordedChannel(this, FileChannel.open(path, options), FOLDER, name(path));
        }
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (writes) {
            faults.beforeChange();
        }
        boolean existed = Files.exists(path);
        FileChannel file = FileChannel.open(path, options);
        String name = name(path);
        if (!existed) {
            fileOfName.put(name, ++files);
            events.add(new DiskEvent.Create(name, files));
        }
        int number = fileOfName.get(name);
        if (existed && writes && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            events.add(new DiskEvent.Truncate(number, 0));
        }
        return new RecordedChannel(this, file, number, name);
    }

    synchronized void createFolder(Path path) throws IOException {
        faults.beforeChange();
        Files.createDirectory(path);
        events.add(new DiskEvent.MakeFolder(name(path)));
    }

    synchronized void delete(Path path) throws IOException {
        faults.beforeChange();
        Files.delete(path);
        fileOfName.remove(name(path));
        events.add(new DiskEvent.Delete(name(path)));
    }

    synchronized void move(Path from, Path to, CopyOption... options) throws IOException {
        faults.beforeChange();
        Files.move(from, to, options);
        Integer file = fileOfName.remove(name(from));
        if (file == null) {
            throw new IOException("Moving folders is not recorded: " + from);
        }
        fileOfName.put(name(to), file);
        events.add(new DiskEvent.Rename(name(from), name(to)));
    }

    private String name(Path path) {
        return real.relativize(path.toAbsolutePath().normalize()).toString();
    }
}
