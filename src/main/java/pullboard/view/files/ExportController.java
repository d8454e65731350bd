package pullboard.view.files;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.TroubleException;
import pullboard.flow.Filter;
import pullboard.report.Export;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.text.Texts;
import pullboard.view.card.CardModel;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Machine;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;
import pullboard.view.kit.WorkBar;

/// Chooses what goes out, for which days and part, and into which file.
public final class ExportController {
    private final Services services;
    private final Machine machine;
    private final Texts texts;
    private Work.@Nullable Running running;
    private @Nullable Path last;
    private Path folder;

    @FXML
    private ComboBox<Export> what;

    @FXML
    private TextField from;

    @FXML
    private Fault fromFault;

    @FXML
    private TextField until;

    @FXML
    private Fault untilFault;

    @FXML
    private TextField part;

    @FXML
    private TextField target;

    @FXML
    private Fault targetFault;

    @FXML
    private Button exportButton;

    @FXML
    private VBox working;

    @FXML
    private HBox done;

    @FXML
    private Label written;

    public ExportController(Services services, Machine machine) {
        this.services = services;
        this.machine = machine;
        folder = machine.documents();
        texts = services.texts("view-files");
    }

    @FXML
    private void initialize() {
        what.getItems().setAll(Export.values());
        what.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Export export) {
                return export == null ? "" : texts.get("export." + export.name());
            }

            @Override
            public Export fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be typed into");
            }
        });
        what.valueProperty().addListener((_, before, now) -> propose(before, now));
        what.setValue(Export.MOVEMENTS);
        Completion.at(part, () -> CardModel.parts(services.control().now()));
    }

    /// Stops what is being written.
    void stop() {
        if (running != null) {
            running.cancel();
        }
        working.getChildren().clear();
        exportButton.setDisable(false);
    }

    void focus() {
        what.requestFocus();
    }

    /// The file's name follows the choice, unless a person gave another one.
    private void propose(@Nullable Export before, Export now) {
        String typed = target.getText().strip();
        boolean own = before != null && !typed.endsWith(before.file());
        if (typed.isEmpty() || !own) {
            target.setText(folder.resolve(now.file()).toString());
        }
    }

    @FXML
    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.choose.title"));
        chooser.setInitialFileName(what.getValue().file());
        if (folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File chosen = chooser.showSaveDialog(target.getScene().getWindow());
        if (chosen != null) {
            folder = Objects.requireNonNull(chosen.toPath().toAbsolutePath().getParent());
            target.setText(chosen.getPath());
        }
    }

    @FXML
    private void export() {
        Board board = services.control().now();
        ExportDraft.Read read = new ExportDraft(from.getText(), until.getText(), part.getText())
                .read(services.now(), board.shop().zone(), services.look().now().language());
        fromFault.show(read.fromFault(), from);
        untilFault.show(read.untilFault(), until);
        Path file = file();
        Filter filter = read.filter();
        if (filter != null && file != null) {
            write(what.getValue(), file, board, filter);
        }
    }

    private @Nullable Path file() {
        String typed = target.getText().strip();
        String fault = typed.isEmpty() ? texts.get("fault.file.none") : null;
        try {
            targetFault.show(fault, target);
            return fault == null ? Path.of(typed) : null;
        } catch (InvalidPathException notPath) {
            targetFault.show(texts.get("fault.file.path"), target);
            return null;
        }
    }

    private void write(Export export, Path file, Board board, Filter filter) {
        stop();
        show(null);
        exportButton.setDisable(true);
        Locale locale = services.look().now().language();
        long total = export == Export.MOVEMENTS ? board.movements() : board.revision();
        running = services.work()
                .start(
                        progress -> {
                            new Exporting(board, services.records(), filter, services.now(), locale)
                                    .write(export, file, done -> {
                                        progress.at(done, total);
                                        return true;
                                    });
                            return file;
                        },
                        this::show,
                        this::failed);
        String says = texts.get("export.working", String.valueOf(file.getFileName()));
        working.getChildren().setAll(new WorkBar(says, running, services.texts("view-kit"), this::stop));
    }

    private void show(@Nullable Path file) {
        last = file;
        working.getChildren().clear();
        exportButton.setDisable(false);
        written.setText(file == null ? "" : texts.get("export.done", file.toString()));
        done.setVisible(file != null);
        done.setManaged(file != null);
    }

    private void failed(Exception failure) {
        show(null);
        targetFault.show(
                switch (failure) {
                    case FileTrouble trouble ->
                        new FileWords(services.look().now().language())
                                .trouble(trouble)
                                .onOneLine();
                    case TroubleException trouble ->
                        services.wording().trouble(trouble.trouble()).onOneLine();
                    default -> String.valueOf(failure.getMessage());
                },
                target);
    }

    @FXML
    private void openFolder() {
        Path parent = last == null ? null : last.toAbsolutePath().getParent();
        if (parent != null) {
            services.work()
                    .start(
                            () -> {
                                machine.opening().open(parent);
                                return true;
                            },
                            _ -> {},
                            failure -> targetFault.show(String.valueOf(failure.getMessage())));
        }
    }
}
