package pullboard.view.settings;

import java.io.File;
import java.io.IOException;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import pullboard.control.Safekeeping;
import pullboard.control.Subscription;
import pullboard.host.Setting;
import pullboard.host.update.Update;
import pullboard.text.Texts;
import pullboard.view.form.Machine;
import pullboard.view.kit.Screen;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;

/// Where newer versions are looked for, and the one that was found. It is offered; nothing happens by itself.
public final class UpdatesController implements Screen {
    private final Services services;
    private final Safekeeping safekeeping;
    private final Machine machine;
    private final UpdateWatch watch;
    private final Texts texts;

    @FXML
    private TextField updates;

    @FXML
    private Button choose;

    @FXML
    private Label state;

    @FXML
    private VBox offer;

    @FXML
    private Label version;

    @FXML
    private Label news;

    @FXML
    private Label sum;

    @FXML
    private HBox manual;

    @FXML
    private TextField command;

    @FXML
    private Label done;

    public UpdatesController(Services services, Safekeeping safekeeping, Machine machine, UpdateWatch watch) {
        this.services = services;
        this.safekeeping = safekeeping;
        this.machine = machine;
        this.watch = watch;
        texts = services.texts("view-settings");
    }

    @FXML
    private void initialize() {
        updates.setText(machine.text(Setting.UPDATES_FOLDER));
        boolean fixed = machine.memory().isFixed(Setting.UPDATES_FOLDER.key());
        updates.setDisable(fixed);
        choose.setDisable(fixed);
        updates.setOnAction(_ -> keepFolder());
        updates.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                keepFolder();
            }
        });
        show(watch.found().get());
    }

    @Override
    public Subscription shown() {
        return new Subscriptions().on(watch.found(), (_, _, now) -> show(now)).add(this::keepFolder);
    }

    private void show(Update found) {
        boolean offered = found instanceof Update.Offered;
        shown(offer, offered);
        state.setText(
                switch (found) {
                    case Update.Offered _ -> "";
                    case Update.None _ -> texts.get(updates.getText().isBlank() ? "updates.unset" : "updates.none");
                    case Update.Damaged damaged -> texts.get("updates.damaged", damaged.file());
                    case Update.Unreachable gone -> texts.get("updates.unreachable", gone.folder());
                });
        shown(state, !offered);
        if (found instanceof Update.Offered now) {
            version.setText(texts.get("updates.offer", now.version()));
            news.setText(now.news());
            shown(news, !now.news().isEmpty());
            sum.setText(texts.get(now.checked() ? "updates.checked" : "updates.unchecked"));
            command.setText(now.command());
            shown(manual, !now.command().isEmpty());
        }
    }

    private static void shown(javafx.scene.Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    @FXML
    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("updates.folder"));
        File chosen = chooser.showDialog(updates.getScene().getWindow());
        if (chosen != null) {
            updates.setText(chosen.getPath());
            keepFolder();
        }
    }

    private void keepFolder() {
        String folder = updates.getText().strip();
        if (folder.equals(machine.text(Setting.UPDATES_FOLDER)) || !folder.isEmpty() && !UpdateWatch.isPath(folder)) {
            return;
        }
        keep(Setting.UPDATES_FOLDER, folder);
    }

    private void keep(Setting setting, String value) {
        services.work()
                .start(
                        () -> {
                            machine.memory().keep(setting.key(), value.isEmpty() ? null : value);
                            return value;
                        },
                        _ -> watch.again(),
                        this::failed);
    }

    /// A backup first, then the package, by whatever opens such files here.
    @FXML
    private void install() {
        if (watch.found().get() instanceof Update.Offered now) {
            services.work()
                    .start(
                            () -> {
                                Safekeeping.Saved saved = safekeeping.backUp();
                                machine.opening().open(now.file());
                                return saved;
                            },
                            saved -> say(texts.get("updates.opened", saved.file())),
                            this::failed);
        }
    }

    @FXML
    private void showFolder() {
        if (watch.found().get() instanceof Update.Offered now) {
            services.work()
                    .start(
                            () -> {
                                machine.opening().open(now.file().resolveSibling(""));
                                return true;
                            },
                            _ -> {},
                            this::failed);
        }
    }

    @FXML
    private void notThis() {
        if (watch.found().get() instanceof Update.Offered now) {
            keep(Setting.UPDATES_NOT, now.version().toString());
        }
    }

    private void failed(Exception failure) {
        String why = failure instanceof IOException ? failure.getMessage() : null;
        say(texts.get("updates.failed", why != null ? why : failure.toString()));
    }

    private void say(String words) {
        done.setText(words);
        shown(done, true);
    }
}
