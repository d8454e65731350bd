package pullboard.paper.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// Hands a PDF to a queue of the system. Where there is `lpr` the PDF goes through it as it is, with its paper size:
/// Java's own printing uses `lpr` too, but loses the size and what `lpr` says. Elsewhere the pages are drawn.
final class SystemDelivery {
    private static final double POINTS = 72;
    private static final double INCH = 25.4;
    private static final int TITLE = 100;

    private final SystemPrinter printer;
    private final Spooler spooler;

    SystemDelivery(SystemPrinter printer, Spooler spooler) {
        this.printer = printer;
        this.spooler = spooler;
    }

    /// @throws PrintTrouble where the queue did not take it
    void print(Path pdf, String title, int copies, Sent sent) throws PrintTrouble, InterruptedException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            sent.begin();
            if (spooler.lpr() != null) {
                stream(spooler.lpr(), pdf, title, copies, document.getPage(0).getMediaBox(), sent);
            } else if (spooler.spoolsByLpr()) {
                sent.none();
                throw new PrintTrouble(Obstacle.Kind.NO_LPR, "", null);
            } else {
                draw(document, title, copies, sent);
            }
            sent.page(pages);
        } catch (IOException e) {
            sent.none();
            throw new PrintTrouble(Obstacle.Kind.PAGE_LOST, String.valueOf(e.getMessage()), e);
        }
    }

    private void stream(Path lpr, Path pdf, String title, int copies, PDRectangle page, Sent sent)
            throws PrintTrouble, InterruptedException {
        List<String> command = new ArrayList<>(List.of(lpr.toString(), "-P", printer.name()));
        command.addAll(List.of("-#", "" + copies, "-T", shortened(title), "-o", "media=" + media(page)));
        command.add(pdf.toAbsolutePath().toString());
        try {
            String fault = run(command, sent);
            if (fault != null) {
                sent.none();
                boolean unknown = fault.toLowerCase(Locale.ROOT).contains("not exist");
                throw new PrintTrouble(unknown ? Obstacle.Kind.NO_QUEUE : Obstacle.Kind.NOT_TAKEN, fault, null);
            }
        } catch (IOException e) {
            sent.none();
            throw new PrintTrouble(Obstacle.Kind.NO_LPR, String.valueOf(e.getMessage()), e);
        }
    }

    /// What the command complained of, or null where it went well.
    private @Nullable String run(List<String> command, Sent sent) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Path said = Files.createTempFile("pullboard-lpr", ".txt");
        try {
            Process process = builder.redirectOutput(said.toFile()).start();
            sent.by(process::destroy);
            if (!process.waitFor(spooler.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return "timeout";
            }
            String words = Files.readString(said, StandardCharsets.UTF_8).strip();
            return process.exitValue() == 0 ? null : words + " (" + process.exitValue() + ")";
        } finally {
            sent.by(null);
            Files.deleteIfExists(said);
        }
    }

    private void draw(PDDocument document, String title, int copies, Sent sent) throws PrintTrouble {
        PrintService service = Printers.service(printer.name());
        if (service == null) {
            sent.none();
            throw new PrintTrouble(Obstacle.Kind.NO_QUEUE, printer.name(), null);
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        try {
            job.setPrintService(service);
            job.setJobName(title);
            job.setCopies(copies);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException e) {
            throw new PrintTrouble(Obstacle.Kind.NOT_TAKEN, String.valueOf(e.getMessage()), e);
        }
    }

    /// The size's name for CUPS, or its measures in mm.
    static String media(PDRectangle page) {
        long width = millimetres(Math.min(page.getWidth(), page.getHeight()));
        long height = millimetres(Math.max(page.getWidth(), page.getHeight()));
        return Objects.requireNonNull(
                switch (width + "x" + height) {
                    case "297x420" -> "A3";
                    case "210x297" -> "A4";
                    case "148x210" -> "A5";
                    case "105x148" -> "A6";
                    case "216x279" -> "Letter";
                    default -> "Custom.%dx%dmm".formatted(width, height);
                });
    }

    private static long millimetres(double points) {
        return Math.round(points / POINTS * INCH);
    }

    private static String shortened(String title) {
        String oneLine = title.replaceAll("\\s+", " ").strip();
        return oneLine.substring(0, Math.min(TITLE, oneLine.length()));
    }
}
