package pullboard.paper.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.jspecify.annotations.Nullable;

/// The printers of the system, looked for afresh each time. It may take seconds: not on a thread that must not wait.
public final class Printers {
    private final Spooler spooler;
    private final Patience patience;

    public Printers(Spooler spooler, Patience patience) {
        this.spooler = spooler;
        this.patience = patience;
    }

    /// What was found.
    ///
    /// @param standard the one that the system prefers, null where it prefers none
    /// @param obstacle why none of them can be used, or null
    public record Found(
            List<SystemPrinter> printers,
            @Nullable SystemPrinter standard,
            @Nullable Obstacle obstacle) {
        public Found {
            printers = List.copyOf(printers);
        }
    }

    /// Asks the system.
    public Found find() {
        if (spooler.spoolsByLpr() && spooler.lpr() == null) {
            return new Found(List.of(), null, new Obstacle(Obstacle.Kind.NO_LPR, ""));
        }
        List<SystemPrinter> printers = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(service -> new SystemPrinter(service.getName()))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
        PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
        return new Found(printers, standard == null ? null : new SystemPrinter(standard.getName()), null);
    }

    /// How this printer does; asks it.
    public PrinterState state(Printer printer) {
        return switch (printer) {
            case LabelPrinter label -> new LabelDelivery(label, patience).state();
            case FolderPrinter folder -> state(folder.folder());
            case SystemPrinter system -> state(system);
        };
    }

    /// Prints a test page in the printer's own letters.
    public void test(LabelPrinter printer, List<String> lines) throws PrintTrouble {
        new LabelDelivery(printer, patience).test(lines);
    }

    static @Nullable PrintService service(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static PrinterState state(Path folder) {
        Path first =
                Files.isDirectory(folder) ? folder : folder.toAbsolutePath().getParent();
        return first != null && Files.isWritable(first)
                ? PrinterState.READY
                : new PrinterState(new Obstacle(Obstacle.Kind.NOT_WRITTEN, folder.toString()), true);
    }

    private PrinterState state(SystemPrinter printer) {
        if (spooler.spoolsByLpr() && spooler.lpr() == null) {
            return PrinterState.of(Obstacle.Kind.NO_LPR);
        }
        PrintService service = service(printer.name());
        if (service == null) {
            return new PrinterState(new Obstacle(Obstacle.Kind.NO_QUEUE, printer.name()), true);
        }
        boolean accepts = !Objects.equals(
                service.getAttribute(PrinterIsAcceptingJobs.class), PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS);
        return accepts ? PrinterState.SILENT : PrinterState.of(Obstacle.Kind.NOT_TAKEN);
    }
}
