package pullboard.view.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pullboard.paper.PageSize;
import pullboard.paper.print.LabelPrinter;
import pullboard.paper.print.Printer;
import pullboard.view.form.Memory;

/// What was chosen for printing on this PC. Whatever begins with `keep` waits for the disk.
final class PrintMemory {
    private static final String PRINTER = "print.printer";
    private static final String LAYOUT = "print.layout";
    private static final String FALLBACK = "print.fallback-at-shift-end";
    private static final String LABELS = "print.label-printers";
    private static final String ENTERED = "print.entered-until";

    private final Memory memory;

    PrintMemory(Memory memory) {
        this.memory = memory;
    }

    /// The printer that was used last, and that tickets go to that print themselves.
    Optional<Printer> printer() {
        return memory.text(PRINTER).flatMap(Printer::read);
    }

    void keepPrinter(Printer printer) throws IOException {
        memory.keep(PRINTER, printer.line());
    }

    /// Name of the layout that was used last; empty: none yet.
    String layout() {
        return memory.text(LAYOUT).orElse("");
    }

    void keepLayout(String name) throws IOException {
        memory.keep(LAYOUT, name);
    }

    /// The sheets on which the fall-back board is printed at each shift's end; nothing: it is not.
    Optional<PageSize> fallback() {
        return memory.text(FALLBACK)
                .flatMap(name -> Stream.of(PageSize.A4, PageSize.A3)
                        .filter(size -> size.name().equals(name))
                        .findFirst());
    }

    void keepFallback(Optional<PageSize> size) throws IOException {
        memory.keep(FALLBACK, size.map(PageSize::name).orElse(null));
    }

    /// The label printers that a person told of.
    List<LabelPrinter> labels() {
        return memory.text(LABELS)
                .orElse("")
                .lines()
                .flatMap(line -> Printer.read(line).stream())
                .filter(LabelPrinter.class::isInstance)
                .map(LabelPrinter.class::cast)
                .toList();
    }

    void keepLabel(LabelPrinter printer) throws IOException {
        List<LabelPrinter> all = new ArrayList<>(labels());
        all.removeIf(known -> known.name().equals(printer.name()));
        all.add(printer);
        keepLabels(all);
    }

    void keepWithout(LabelPrinter printer) throws IOException {
        List<LabelPrinter> all = new ArrayList<>(labels());
        all.remove(printer);
        keepLabels(all);
    }

    /// Up to which revision cards that entered a station have had their tickets; -1: never looked.
    long entered() {
        try {
            return memory.text(ENTERED).map(Long::parseLong).orElse(-1L);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    void keepEntered(long revision) throws IOException {
        memory.keep(ENTERED, Long.toString(revision));
    }

    private void keepLabels(List<LabelPrinter> all) throws IOException {
        memory.keep(
                LABELS, all.isEmpty() ? null : all.stream().map(Printer::line).collect(Collectors.joining("\n")));
    }
}
