package pullboard.view.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pullboard.paper.print.LabelPrinter;
import pullboard.paper.print.Obstacle;
import pullboard.paper.print.Printer;
import pullboard.paper.print.Printers;
import pullboard.paper.print.SystemPrinter;
import pullboard.view.kit.Services;

/// The printers that can be chosen: the system's, the label printers that a person told of, and a folder for PDF
/// files,
/// which is always there.
final class KnownPrinters {
    private final Services services;
    private final Printing printing;
    private final ReadOnlyObjectWrapper<List<Printer>> all = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Obstacle obstacle;
    private @Nullable SystemPrinter standard;

    KnownPrinters(Services services, Printing printing) {
        this.services = services;
        this.printing = printing;
        all.set(List.of(printing.folder()));
    }

    /// Changes on the JavaFX thread.
    ReadOnlyObjectProperty<List<Printer>> all() {
        return all.getReadOnlyProperty();
    }

    /// Why the system's printers cannot be used, or null.
    @Nullable
    Obstacle obstacle() {
        return obstacle;
    }

    /// The one used last, else the system's standard, else the first label printer, else the folder.
    Printer preferred() {
        List<Printer> known = all.get();
        Printer otherwise = standard != null && known.contains(standard) ? standard : known.getFirst();
        return printing.memory().printer().filter(known::contains).orElse(otherwise);
    }

    /// The preferred one where it takes sheets, else the first that does, else the folder.
    Printer forSheets() {
        return Stream.concat(Stream.of(preferred()), all.get().stream())
                .filter(printer -> !(printer instanceof LabelPrinter))
                .findFirst()
                .orElse(printing.folder());
    }

    /// Looks for them afresh, beside the JavaFX thread.
    void find(Runnable done, Consumer<Exception> failed) {
        services.work()
                .start(
                        () -> printing.printers().find(),
                        found -> {
                            take(found);
                            done.run();
                        },
                        failed);
    }

    void add(LabelPrinter printer, Consumer<Exception> failed) {
        keep(() -> printing.memory().keepLabel(printer), failed);
    }

    void remove(LabelPrinter printer, Consumer<Exception> failed) {
        keep(() -> printing.memory().keepWithout(printer), failed);
    }

    private interface Keeping {
        void run() throws IOException;
    }

    private void keep(Keeping keeping, Consumer<Exception> failed) {
        services.work()
                .start(
                        () -> {
                            keeping.run();
                            return true;
                        },
                        _ -> show(all.get().stream()
                                .filter(SystemPrinter.class::isInstance)
                                .toList()),
                        failed);
    }

    private void take(Printers.Found found) {
        obstacle = found.obstacle();
        standard = found.standard();
        show(found.printers());
    }

    private void show(List<? extends Printer> system) {
        List<Printer> known = new ArrayList<>(printing.memory().labels());
        known.addAll(system);
        known.add(printing.folder());
        all.set(List.copyOf(known));
    }
}
