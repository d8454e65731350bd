package pullboard.view.part;

import javafx.stage.Window;
import pullboard.board.Board;
import pullboard.report.books.BookFile;
import pullboard.report.books.BookKind;
import pullboard.view.form.Machine;
import pullboard.view.form.SheetSaving;
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
        Board board = services.control().now();
        new SheetSaving(services, machine)
                .ask(
                        window,
                        words.get("export.title"),
                        kind.word() + ".csv",
                        file -> BookFile.write(file, kind, board),
                        (lines, file) -> words.get("export.done", lines, file));
    }
}
