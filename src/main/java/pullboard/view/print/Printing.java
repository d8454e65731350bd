package pullboard.view.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.control.Answer;
import pullboard.control.Subscription;
import pullboard.paper.Grid;
import pullboard.paper.Paperwork;
import pullboard.paper.Pdf;
import pullboard.paper.print.FolderPrinter;
import pullboard.paper.print.Patience;
import pullboard.paper.print.PrintJob;
import pullboard.paper.print.PrintOrder;
import pullboard.paper.print.PrintQueue;
import pullboard.paper.print.Printer;
import pullboard.paper.print.Printers;
import pullboard.paper.print.Spooler;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.ticket.TicketContents;
import pullboard.view.form.Machine;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Work;

/// The print queue as the screens use it: opened beside the JavaFX thread, watched on it. Records on the board which
/// tickets were printed, once each job is with its printer.
public final class Printing implements Subscription {
    private static final System.Logger LOG = System.getLogger(Printing.class.getName());

    private final Services services;
    private final Machine machine;
    private final PrintMemory memory;
    private final KnownPrinters known;
    private final Printers printers = new Printers(Spooler.find(), Patience.USUAL);
    private final ReadOnlyObjectWrapper<List<PrintJob>> jobs = new ReadOnlyObjectWrapper<>(List.of());
    private final EntryWatch entries;
    private final ShiftEndWatch shifts;
    private final Set<Long> recording = new HashSet<>();
    private volatile @Nullable PrintQueue queue;
    private Subscription watching = () -> {};
    private boolean closed;

    public Printing(Services services, Machine machine) {
        this.services = services;
        this.machine = machine;
        memory = new PrintMemory(machine.memory());
        known = new KnownPrinters(services, this);
        entries = new EntryWatch(services, this, this::tellNoPrinter, this::tellNotPrinted);
        shifts = new ShiftEndWatch(services, this, this::tellNotPrinted);
    }

    /// Opens the queue and begins to watch for cards that want a ticket. On no PC in particular there is none.
    public void open() {
        if (machine.isReal()) {
            services.work()
                    .start(
                            () -> new PrintQueue(
                                    machine.data().resolve("print"),
                                    services.clock(),
                                    Patience.USUAL,
                                    Spooler.find(),
                                    Platform::runLater),
                            this::opened,
                            failure -> LOG.log(System.Logger.Level.ERROR, "no print queue", failure));
        }
    }

    @Override
    public void close() {
        closed = true;
        watching.close();
        PrintQueue open = queue;
        if (open != null) {
            end(open);
        }
    }

    /// The newest first; changes on the JavaFX thread.
    ReadOnlyObjectProperty<List<PrintJob>> jobs() {
        return jobs.getReadOnlyProperty();
    }

    PrintMemory memory() {
        return memory;
    }

    KnownPrinters known() {
        return known;
    }

    Printers printers() {
        return printers;
    }

    /// What takes jobs where there is no printer.
    FolderPrinter folder() {
        return new FolderPrinter(machine.documents().resolve("Pullboard"));
    }

    /// The PDF file of a job.
    Optional<Path> pages(PrintJob job) {
        return Optional.ofNullable(queue).map(open -> open.pages(job.id()));
    }

    /// Makes the pages and gives them to the queue. Slow.
    ///
    /// @return nothing where the same key was ordered before
    Optional<PrintJob> submit(PrintOrder order, Paperwork work, Work.Progress progress) throws IOException {
        Grid grid = new Grid(order.printer().dpi());
        return queue().submit(
                        order,
                        pdf -> Pdf.write(work, pdf, grid, (done, total) -> {
                            progress.at(done, total);
                            return true;
                        }));
    }

    /// Prints sheets that are no tickets: on the printer used last or another one that takes sheets, else as a PDF in
    /// the folder.
    ///
    /// @param done told the printer's name
    public void print(Paperwork work, Consumer<String> done, Consumer<Exception> failed) {
        Printer printer = known.forSheets();
        PrintOrder order = new PrintOrder(work.title(), printer, 1, work.pages(), "", "");
        services.work()
                .start(
                        (Work.Progress progress) -> submit(order, work, progress),
                        _ -> done.accept(printer.name()),
                        failed);
    }

    /// Prints a job's own pages once more.
    void copy(PrintJob job, Printer printer, Consumer<Exception> failed) {
        PrintOrder old = job.order();
        change(
                open -> {
                    PrintOrder order = new PrintOrder(old.title(), printer, old.copies(), old.pages(), old.note(), "");
                    open.submit(order, pdf -> Files.copy(open.pages(job.id()), pdf));
                },
                failed);
    }

    /// Does something with the queue, beside the JavaFX thread.
    void change(Change change, Consumer<Exception> failed) {
        services.work()
                .start(
                        () -> {
                            change.on(queue());
                            return true;
                        },
                        _ -> {},
                        failed);
    }

    /// Something that is done with the queue.
    @FunctionalInterface
    interface Change {
        void on(PrintQueue queue) throws IOException;
    }

    private PrintQueue queue() throws IOException {
        PrintQueue open = queue;
        if (open == null) {
            throw new IOException("the print queue is not open");
        }
        return open;
    }

    private void opened(PrintQueue opened) {
        if (closed) {
            end(opened);
            return;
        }
        queue = opened;
        opened.watch(this::changed);
        changed(opened.jobs());
        watching = Subscriptions.of(entries.start(), shifts.start());
    }

    private static void end(PrintQueue open) {
        try {
            open.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void changed(List<PrintJob> now) {
        if (closed) {
            return;
        }
        jobs.set(now);
        now.stream()
                .filter(job -> job.state() instanceof PrintJob.State.Done && !job.settled())
                .filter(job -> recording.add(job.id()))
                .toList()
                .forEach(this::record);
    }

    /// The tickets are on paper: the board has to know. What could not be recorded is tried with the next change.
    private void record(PrintJob job) {
        TicketNote note = TicketNote.read(job.order().note()).orElse(null);
        List<CardId> counted =
                note == null ? List.of() : new TicketContents(services.control().now()).counted(note.cards());
        if (note == null || counted.isEmpty()) {
            settle(job);
            return;
        }
        Command command = new Command.RecordPrint(counted, job.order().copies(), note.layout());
        services.control().submit(command, note.by()).whenComplete((answer, bug) -> {
            if (answer instanceof Answer.Failed || bug != null) {
                recording.remove(job.id());
            } else {
                settle(job);
            }
        });
    }

    private void settle(PrintJob job) {
        change(
                open -> open.settle(job.id()),
                failure -> LOG.log(System.Logger.Level.WARNING, "job " + job.id() + " is not settled", failure));
    }

    /// Remembers where and how was printed last; tickets that waited for a printer go there now.
    void remember(Printer printer, String layout) {
        services.work()
                .start(
                        () -> {
                            memory.keepPrinter(printer);
                            if (!layout.isEmpty()) {
                                memory.keepLayout(layout);
                            }
                            return true;
                        },
                        _ -> {
                            if (queue != null) {
                                entries.look(services.control().now());
                            }
                        },
                        failure -> LOG.log(System.Logger.Level.WARNING, "the printer is not remembered", failure));
    }

    private void tellNoPrinter() {
        Texts texts = services.texts("view-print");
        Notice.Way choose = new Notice.Way(
                texts.get("auto.choose"), () -> services.go().screen().accept("tickets"));
        Sentence says = new Sentence(texts.get("auto.noPrinter"), texts.get("auto.noPrinter.wayOut"));
        services.notices().show(new Notice(says, List.of(choose)));
    }

    private void tellNotPrinted(Exception failure) {
        LOG.log(System.Logger.Level.WARNING, "a card's ticket was not printed", failure);
        Texts texts = services.texts("view-print");
        Sentence says = new Sentence(texts.get("auto.failed", String.valueOf(failure.getMessage())), "");
        services.notices().show(new Notice(says, List.of()));
    }

    /// The language of tickets.
    Locale language() {
        return services.look().now().language();
    }
}
