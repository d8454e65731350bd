package pullboard.view.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.text.Sentence;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// Asks where a table shall go, as CSV or as a workbook, has it written in the background, and says so.
public final class SheetSaving {
    private final Services services;
    private final Machine machine;

    public SheetSaving(Services services, Machine machine) {
        this.services = services;
        this.machine = machine;
    }

    /// Writes the file that was chosen; returns how many lines.
    @FunctionalInterface
    public interface Writing {
        long write(Path file) throws Exception;
    }

    /// @param name of the file unless a person says otherwise, with its ending
    /// @param says what is told of so many lines in that file
    public void ask(Window window, String title, String name, Writing writing, BiFunction<Long, Path, String> says) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        if (machine.documents().toFile().isDirectory()) {
            chooser.setInitialDirectory(machine.documents().toFile());
        }
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("XLSX", "*.xlsx"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            write(chosen.toPath(), writing, says);
        }
    }

    /// Writes without asking.
    void write(Path file, Writing writing, BiFunction<Long, Path, String> says) {
        services.work()
                .start(
                        () -> writing.write(file),
                        lines -> services.notices().show(Notice.of(says.apply(lines, file))),
                        failure -> services.notices().show(new Notice(why(failure), List.of())));
    }

    private Sentence why(Exception failure) {
        return failure instanceof FileTrouble trouble
                ? new FileWords(services.look().now().language()).trouble(trouble)
                : new Sentence(Objects.toString(failure.getMessage()), "");
    }
}
