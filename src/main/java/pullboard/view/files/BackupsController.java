package pullboard.view.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.control.Headway;
import pullboard.control.Safekeeping;
import pullboard.control.Subscription;
import pullboard.control.TroubleException;
import pullboard.control.Verdict;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.view.form.CopyWords;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;

/// The backups: takes one, copies one elsewhere, restores one after it was said what that does, verifies the board.
public final class BackupsController {
    private final Services services;
    private final Safekeeping safekeeping;
    private final Texts texts;

    @FXML
    private Button backUp;

    @FXML
    private Button copy;

    @FXML
    private Button from;

    @FXML
    private Button verify;

    @FXML
    private VBox working;

    @FXML
    private Label result;

    @FXML
    private VBox faults;

    @FXML
    private VBox rows;

    @FXML
    private Label none;

    @FXML
    private Label second;

    private @Nullable Path offered;
    private int readings;

    public BackupsController(Services services, Safekeeping safekeeping) {
        this.services = services;
        this.safekeeping = safekeeping;
        texts = services.texts("view-files");
    }

    /// Reads the list of backups anew; only the newest reading is shown.
    void read() {
        int mine = ++readings;
        Path foreign = offered;
        services.work()
                .start(
                        () -> lines(foreign),
                        lines -> {
                            if (mine == readings) {
                                show(lines);
                            }
                        },
                        this::failed);
    }

    Subscription shown() {
        read();
        return CopyWords.follow(safekeeping.second(), second, services.texts("view"));
    }

    /// Shows a backup from elsewhere above the others, and asks at once.
    void offer(Path file) {
        offered = file;
        read();
    }

    private List<BackupLine> lines(@Nullable Path foreign) throws Exception {
        Dates dates = services.dates();
        Instant now = services.now();
        List<BackupLine> lines = new ArrayList<>();
        if (foreign != null) {
            lines.add(BackupLine.offered(foreign, Files.size(foreign), texts));
        }
        for (Safekeeping.Saved saved : safekeeping.backups()) {
            lines.add(BackupLine.of(saved, Files.size(saved.file()), dates, texts, now));
        }
        return lines;
    }

    private void show(List<BackupLine> lines) {
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
        none.setVisible(lines.isEmpty());
        none.setManaged(lines.isEmpty());
    }

    private Node row(BackupLine line) {
        Label says = new Label(line.says());
        says.setMinWidth(0);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        Button restore = new Button(texts.get("backups.restore"));
        restore.setMnemonicParsing(false);
        restore.setMinWidth(Button.USE_PREF_SIZE);
        restore.setAccessibleText(texts.get("backups.restore.of", line.when()));
        restore.getStyleClass().add("restore");
        HBox top = new HBox(says, restore);
        top.getStyleClass().add("station-line");
        VBox row = new VBox(top);
        restore.setOnAction(_ -> confirm(line, row, restore));
        if (line.file().equals(offered)) {
            Platform.runLater(() -> {
                restore.fire();
                InSight.bring(row);
            });
        }
        return row;
    }

    /// Says in place what a restore will do, and asks again.
    private void confirm(BackupLine line, VBox row, Button restore) {
        Label sure = new Label(line.sure());
        sure.setWrapText(true);
        Button keep = new Button(texts.get("backups.restore.not"));
        Button go = new Button(texts.get("backups.restore.do"));
        go.getStyleClass().addAll("danger", "restore-sure");
        VBox ask = new VBox(sure, new FlowPane(8, 8, keep, go));
        ask.getStyleClass().addAll("banner-warn", "stack");
        restore.setDisable(true);
        row.getChildren().add(ask);
        keep.setOnAction(_ -> {
            offered = null;
            row.getChildren().remove(ask);
            restore.setDisable(false);
            restore.requestFocus();
        });
        go.setOnAction(_ -> restore(line));
        keep.requestFocus();
    }

    private void restore(BackupLine line) {
        offered = null;
        start(
                headway -> {
                    safekeeping.restore(line.file(), headway).get();
                    return line.done();
                },
                done -> said("banner-good", done));
    }

    @FXML
    private void backUp() {
        start(_ -> safekeeping.backUp(), saved -> said("banner-good", texts.get("backups.made", saved.revision())));
    }

    @FXML
    private void copy() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("backups.to.title"));
        chooser.setInitialFileName("pullboard-" + services.control().now().revision() + ".pullboard");
        File chosen = chooser.showSaveDialog(copy.getScene().getWindow());
        if (chosen != null) {
            Path file = chosen.toPath();
            start(
                    _ -> {
                        safekeeping.backUpTo(file);
                        return file;
                    },
                    done -> said("banner-good", texts.get("backups.copied", done.toString())));
        }
    }

    /// One that lies elsewhere: on a stick, in the second folder, on another PC.
    @FXML
    private void fromFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("backups.from.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("backups"), "*.pullboard", "*.zip"));
        File chosen = chooser.showOpenDialog(copy.getScene().getWindow());
        if (chosen != null) {
            offer(chosen.toPath());
        }
    }

    @FXML
    private void verify() {
        start(safekeeping::verify, this::judged);
    }

    private void judged(Verdict verdict) {
        if (verdict.sound()) {
            said("banner-good", texts.get("backups.sound", verdict.revision()));
            return;
        }
        said("banner-bad", texts.get("backups.unsound"));
        faults.getChildren()
                .setAll(verdict.faults().stream().map(BackupsController::line).toList());
        set(faults, true);
    }

    private static Node line(String fault) {
        Label line = new Label(fault);
        line.setWrapText(true);
        line.getStyleClass().add("error-text");
        return line;
    }

    /// Work on the board's files that is not broken off in the middle.
    private interface Job<T> {
        T run(Headway headway) throws Exception;
    }

    private <T> void start(Job<T> job, Consumer<T> done) {
        said("", null);
        busy(true);
        Work.Running running = services.work()
                .start(
                        progress -> job.run((_, at, total) -> progress.at(at, total)),
                        value -> {
                            busy(false);
                            done.accept(value);
                            read();
                        },
                        this::failed);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        working.getChildren().setAll(new HBox(12, new Label(texts.get("backups.working")), bar));
    }

    private void failed(Exception failure) {
        busy(false);
        Throwable cause = failure instanceof ExecutionException || failure instanceof CompletionException
                ? failure.getCause()
                : failure;
        String why = cause instanceof TroubleException trouble
                ? services.wording().trouble(trouble.trouble()).onOneLine()
                : String.valueOf(cause);
        said("banner-bad", texts.get("backups.failed", why));
    }

    private void busy(boolean on) {
        List.of(backUp, copy, from, verify).forEach(button -> button.setDisable(on));
        rows.setDisable(on);
        if (!on) {
            working.getChildren().clear();
        }
    }

    private void said(String style, @Nullable String says) {
        result.setText(says == null ? "" : says);
        result.getStyleClass().setAll("label", style);
        set(result, says != null);
        set(faults, false);
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
