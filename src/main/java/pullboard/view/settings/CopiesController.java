package pullboard.view.settings;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import pullboard.control.SecondPlace;
import pullboard.control.Subscription;
import pullboard.host.Setting;
import pullboard.text.Texts;
import pullboard.view.form.CopyWords;
import pullboard.view.form.Machine;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// The second place of the backups, and whether they are there.
public final class CopiesController implements Screen {
    private final Services services;
    private final SecondPlace second;
    private final Machine machine;
    private final Texts texts;

    @FXML
    private TextField copies;

    @FXML
    private Button choose;

    @FXML
    private Label state;

    public CopiesController(Services services, SecondPlace second, Machine machine) {
        this.services = services;
        this.second = second;
        this.machine = machine;
        texts = services.texts("view-settings");
    }

    @FXML
    private void initialize() {
        copies.setText(machine.text(Setting.BACKUPS_FOLDER));
        boolean fixed = machine.memory().isFixed(Setting.BACKUPS_FOLDER.key());
        copies.setDisable(fixed);
        choose.setDisable(fixed);
        copies.setOnAction(_ -> keepFolder());
        copies.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                keepFolder();
            }
        });
    }

    @Override
    public Subscription shown() {
        return new Subscriptions()
                .add(CopyWords.follow(second, state, services.texts("view")))
                .add(this::keepFolder);
    }

    @FXML
    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("copies"));
        File chosen = chooser.showDialog(copies.getScene().getWindow());
        if (chosen != null) {
            copies.setText(chosen.getPath());
            keepFolder();
        }
    }

    /// The folder of the board itself would be no second place.
    private void keepFolder() {
        String folder = copies.getText().strip();
        if (folder.equals(machine.text(Setting.BACKUPS_FOLDER))) {
            return;
        }
        if (!folder.isEmpty() && isInBoard(folder)) {
            state.setText(texts.get("copies.inside"));
            state.getStyleClass().setAll("label", "error-text");
            return;
        }
        services.work()
                .start(
                        () -> {
                            machine.memory().keep(Setting.BACKUPS_FOLDER.key(), folder.isEmpty() ? null : folder);
                            second.bring();
                            return folder;
                        },
                        _ -> {},
                        failure -> state.setText(String.valueOf(failure.getMessage())));
    }

    private boolean isInBoard(String folder) {
        try {
            return Path.of(folder)
                    .toAbsolutePath()
                    .normalize()
                    .startsWith(machine.data().toAbsolutePath());
        } catch (InvalidPathException toldBySecondPlace) {
            return false;
        }
    }
}
