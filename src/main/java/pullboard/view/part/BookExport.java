package pullboard.view.part;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import pullboard.board.Board;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.books.BookFile;
import pullboard.report.books.BookKind;
import pullboard.text.Sentence;
import pullboard.view.form.Machine;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// Writes a list of the books to a file that a person chooses, and says so.
final class BookExport {
    private final Services services;
    private final Machine machine;
    private final BookKind kind;
    private final BookWords words;

    BookExport(Services services, Machine machine, BookKind kind) {
        this.services = services;
        this.machine = machine;
        this.kind = kind;
        words = new BookWords(services);
    }

    /// Asks for the file first.
    void choose(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.title"));
        chooser.setInitialFileName(kind.word() + ".csv");
        if (machine.documents().toFile().isDirectory()) {
            chooser.setInitialDirectory(machine.documents().toFile());
        }
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("XLSX", "*.xlsx"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            write(chosen.toPath());
        }
    }

    private void write(Path file) {
        Board board = services.control().now();
        services.work()
                .start(
                        () -> BookFile.write(file, kind, board),
                        lines -> services.notices().show(Notice.of(words.get("export.done", lines, file))),
                        failure -> services.notices().show(new Notice(says(failure), List.of())));
    }

    private Sentence says(Exception failure) {
        return failure instanceof FileTrouble trouble
                ? new FileWords(words.texts().locale()).trouble(trouble)
                : new Sentence(Objects.toString(failure.getMessage()), "");
    }
}
