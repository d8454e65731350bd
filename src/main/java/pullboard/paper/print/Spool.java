package pullboard.paper.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The jobs on disk: `000012.pdf`, the pages, and `000012.job`, what is known of it. Both are forced to disk and put
/// in
/// place in one step.
final class Spool {
    private static final System.Logger LOG = System.getLogger(Spool.class.getName());
    private static final Pattern NAME = Pattern.compile("(\\d+)\\.(job|pdf)(\\.part|\\.damaged)?");

    private final Path folder;

    Spool(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path pages(long id) {
        return folder.resolve("%06d.pdf".formatted(id));
    }

    /// All jobs, by number. What a broken start left behind is cleared away; a job that cannot be read is set aside.
    List<PrintJob> read() throws IOException {
        List<PrintJob> jobs = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".part")) {
                Files.delete(file);
            } else if (name.endsWith(".pdf") && !Files.exists(beside(file))) {
                Files.delete(file);
            } else if (name.endsWith(".job")) {
                read(file, jobs);
            }
        }
        jobs.sort(Comparator.comparingLong(PrintJob::id));
        return jobs;
    }

    /// The highest number ever seen here.
    long last() throws IOException {
        return files().stream()
                .mapToLong(file -> number(file.getFileName().toString()))
                .max()
                .orElse(0);
    }

    /// Puts a job's pages in place.
    void pages(long id, PageSource source) throws IOException {
        Path target = pages(id);
        Path draft = part(target);
        try {
            source.write(draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    void write(PrintJob job) throws IOException {
        Path target = state(job.id());
        Path draft = part(target);
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer text = StandardCharsets.UTF_8.encode(JobFile.write(job));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(long id) throws IOException {
        Files.deleteIfExists(state(id));
        Files.deleteIfExists(pages(id));
    }

    private void read(Path file, List<PrintJob> jobs) throws IOException {
        try {
            jobs.add(JobFile.read(Files.readString(file)));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "a print job cannot be read and is set aside: " + file, unreadable);
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static long number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private Path state(long id) {
        return folder.resolve("%06d.job".formatted(id));
    }

    private static Path beside(Path pages) {
        return pages.resolveSibling(pages.getFileName().toString().replace(".pdf", ".job"));
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }
}
