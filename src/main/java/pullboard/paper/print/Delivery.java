package pullboard.paper.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// Brings a stored job to its printer, whichever kind that is.
final class Delivery {
    private static final int NAME = 60;

    private final Patience patience;
    private final Spooler spooler;

    Delivery(Patience patience, Spooler spooler) {
        this.patience = patience;
        this.spooler = spooler;
    }

    /// Returns when the printer has taken it all.
    void print(PrintJob job, Path pdf, Sent sent) throws PrintTrouble, InterruptedException {
        switch (job.order().printer()) {
            case LabelPrinter label ->
                new LabelDelivery(label, patience).print(pdf, job.order().copies(), sent);
            case SystemPrinter system ->
                new SystemDelivery(system, spooler)
                        .print(pdf, job.order().title(), job.order().copies(), sent);
            case FolderPrinter folder -> file(job, pdf, folder.folder());
        }
        sent.page(job.order().pages());
    }

    /// Doing it twice gives the same file.
    private static void file(PrintJob job, Path pdf, Path folder) throws PrintTrouble {
        String name = job.order().title().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        Path target = folder.resolve(
                String.format(Locale.ROOT, "%s-%d.pdf", name.substring(0, Math.min(NAME, name.length())), job.id()));
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
            Files.copy(pdf, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PrintTrouble(Obstacle.Kind.NOT_WRITTEN, String.valueOf(e.getMessage()), e);
        }
    }
}
