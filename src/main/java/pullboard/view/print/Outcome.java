package pullboard.view.print;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.paper.Grid;
import pullboard.paper.Paperwork;
import pullboard.paper.Pdf;
import pullboard.paper.print.PrintOrder;
import pullboard.paper.print.Printer;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.ticket.TicketContents;
import pullboard.view.form.Fault;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;
import pullboard.view.kit.WorkBar;

/// Makes the pages and hands them on, with progress and a way to stop, and says what came of it.
final class Outcome {
    private final Services services;
    private final Printing printing;
    private final Texts texts;
    private @Nullable VBox working;
    private @Nullable Label done;
    private @Nullable Fault fault;
    private Runnable turned = () -> {};
    private Work.@Nullable Running running;

    Outcome(Services services, Printing printing, Texts texts) {
        this.services = services;
        this.printing = printing;
        this.texts = texts;
    }

    /// Where it is said.
    ///
    /// @param over told when work is over
    void at(VBox progress, Label result, Fault wrong, Runnable over) {
        working = progress;
        done = result;
        fault = wrong;
        turned = over;
    }

    boolean isWorking() {
        return running != null;
    }

    /// @param note null: not tickets
    void print(Callable<Paperwork> make, @Nullable TicketNote note, Printer printer, int copies) {
        start(
                progress -> {
                    Paperwork work = make.call();
                    String text = note == null ? "" : note.text();
                    PrintOrder order = new PrintOrder(work.title(), printer, copies, work.pages(), text, "");
                    printing.submit(order, work, progress);
                    return work.title();
                },
                title -> say(texts.get("printing", title, printer.name())));
    }

    /// Asks where to; null: nowhere after all.
    @Nullable
    Path chooseFile(Node near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save.title"));
        chooser.setInitialFileName(texts.get("save.name"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(near.getScene().getWindow());
        return chosen == null ? null : chosen.toPath();
    }

    /// Writes the file; tickets in it count as printed.
    void save(Callable<Paperwork> make, @Nullable TicketNote note, Path file) {
        start(
                progress -> {
                    Pdf.write(make.call(), file, Grid.FINE, (at, total) -> {
                        progress.at(at, total);
                        return true;
                    });
                    return file;
                },
                written -> {
                    say(texts.get("saved", written.toString()));
                    if (note != null) {
                        record(note);
                    }
                });
    }

    private void record(TicketNote note) {
        List<CardId> counted = new TicketContents(services.control().now()).counted(note.cards());
        if (!counted.isEmpty()) {
            services.actions().submit(new Command.RecordPrint(counted, 1, note.layout()));
        }
    }

    private <T> void start(Work.Job<T> job, Consumer<T> told) {
        say(null);
        Objects.requireNonNull(fault).show(null);
        Work.Running now = services.work()
                .start(
                        job,
                        result -> {
                            over();
                            told.accept(result);
                        },
                        failure -> {
                            over();
                            failed(texts.get("failed", String.valueOf(failure.getMessage())));
                        });
        running = now;
        Objects.requireNonNull(working)
                .getChildren()
                .setAll(new WorkBar(texts.get("working"), now, services.texts("view-kit"), this::over));
    }

    /// Whoever has gone to another screen meanwhile is told there.
    private void failed(String what) {
        Fault here = Objects.requireNonNull(fault);
        here.show(what);
        if (here.getScene() == null || here.getScene().getWindow() == null) {
            services.notices().show(new Notice(new Sentence(what, ""), List.of()));
        }
    }

    private void over() {
        running = null;
        Objects.requireNonNull(working).getChildren().clear();
        turned.run();
    }

    private void say(@Nullable String result) {
        Label label = Objects.requireNonNull(done);
        label.setText(result == null ? "" : result);
        label.setVisible(result != null);
        label.setManaged(result != null);
    }
}
