package pullboard.store.powercut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// Names and contents of a disk while a cut-off run is applied to it.
final class DiskImage {
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, Content> contents = new HashMap<>();
    private final TreeSet<String> folders = new TreeSet<>();

    void apply(DiskEvent event) {
        switch (event) {
            case DiskEvent.Create create -> names.put(create.name(), create.file());
            case DiskEvent.MakeFolder folder -> folders.add(folder.name());
            case DiskEvent.Rename rename -> {
                Integer file = names.remove(rename.from());
                if (file != null) {
                    names.put(rename.to(), file);
                }
            }
            case DiskEvent.Delete delete -> {
                names.remove(delete.name());
                folders.remove(delete.name());
            }
            case DiskEvent.Write write ->
                content(write.file()).write(write.at(), write.bytes(), 0, write.bytes().length);
            case DiskEvent.Truncate truncate -> content(truncate.file()).truncate(truncate.size());
            case DiskEvent.Force _, DiskEvent.ForceFolder _, DiskEvent.Acknowledged _ -> {}
        }
    }

    void applyPart(DiskEvent.Write write, int from, int to) {
        content(write.file()).write(write.at(), write.bytes(), from, to);
    }

    private Content content(int file) {
        return contents.computeIfAbsent(file, _ -> new Content());
    }

    /// Lays the image down as real files.
    void writeTo(Path target) throws IOException {
        for (String folder : folders) {
            if (Files.isDirectory(target.resolve(folder).getParent())) {
                Files.createDirectory(target.resolve(folder));
            }
        }
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            Path file = target.resolve(name.getKey());
            if (Files.isDirectory(file.getParent())) {
                Files.write(file, content(name.getValue()).bytes());
            }
        }
    }

    private static final class Content {
        private byte[] bytes = new byte[4096];
        private int size;

        void write(long at, byte[] from, int start, int end) {
            int last = (int) at + end;
            if (last > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(last, bytes.length * 2));
            }
            System.arraycopy(from, start, bytes, (int) at + start, end - start);
            size = Math.max(size, last);
        }

        void truncate(long to) {
            if (to < size) {
                Arrays.fill(bytes, (int) to, size, (byte) 0);
                size = (int) to;
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
