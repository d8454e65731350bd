package pullboard.view.files;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pullboard.board.Command;
import pullboard.board.HistoryRow;
import pullboard.control.Subscription;
import pullboard.text.Texts;
import pullboard.view.figure.FiguresBlock;
import pullboard.view.form.Machine;
import pullboard.view.form.Sending;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.part.ListsBlock;

/// The screen of files: export, import, backups.
public final class FilesController implements Screen {
    private final Services services;
    private final Machine machine;
    private final Sending sending;
    private final Texts texts;

    @FXML
    private ExportController exportController;

    @FXML
    private ImportController readingController;

    @FXML
    private BackupsController backupsController;

    @FXML
    private Label imported;

    @FXML
    private VBox lists;

    public FilesController(Services services, Machine machine) {
        this.services = services;
        this.machine = machine;
        sending = new Sending(services);
        texts = services.texts("view-files");
    }

    @FXML
    private void initialize() {
        lists.getChildren().setAll(new ListsBlock(services, machine), new FiguresBlock(services, machine));
    }

    @Override
    public Subscription shown() {
        readingController.begin(services.control().now().shop().zone(), this::importRows);
        Subscription backups = backupsController.shown();
        Platform.runLater(exportController::focus);
        return () -> {
            backups.close();
            exportController.stop();
            readingController.stop();
        };
    }

    /// Asks whether a backup from elsewhere is to be restored.
    public void offer(Path backup) {
        backupsController.offer(backup);
    }

    private void importRows(List<HistoryRow> rows, ZoneId zone) {
        tell("", false);
        readingController.importing(true);
        sending.send(
                new Command.ImportHistory(rows),
                _ -> {
                    readingController.importing(false);
                    tell(texts.get("import.done", rows.size()), true);
                },
                why -> readingController.refused(sending.words(why)));
    }

    private void tell(String says, boolean shown) {
        imported.setText(says);
        imported.setVisible(shown);
        imported.setManaged(shown);
    }
}
