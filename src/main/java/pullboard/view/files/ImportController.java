package pullboard.view.files;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.HistoryRow;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.Mapping;
import pullboard.report.MovementColumn;
import pullboard.report.MovementsFile;
import pullboard.text.Texts;
import pullboard.view.form.Completion;
import pullboard.view.form.Fault;
import pullboard.view.form.Zones;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;
import pullboard.view.kit.WorkBar;

/// Chooses a movements file, shows how it is understood, lets that be corrected, and hands its rows on.
public final class ImportController {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Services services;
    private final Texts texts;
    private Mapping mapping = Mapping.NONE;
    private @Nullable Path file;
    private @Nullable ImportModel model;
    private Work.@Nullable Running running;
    private BiConsumer<List<HistoryRow>, ZoneId> go = (_, _) -> {};

    @FXML
    private VBox drop;

    @FXML
    private TextField path;

    @FXML
    private Fault fileFault;

    @FXML
    private VBox working;

    @FXML
    private VBox preview;

    @FXML
    private Label counts;

    @FXML
    private VBox problems;

    @FXML
    private TextField zone;

    @FXML
    private Fault zoneFault;

    @FXML
    private TitledPane columnsPane;

    @FXML
    private GridPane columns;

    @FXML
    private TableView<List<String>> rows;

    @FXML
    private Fault fault;

    @FXML
    private Button goButton;

    public ImportController(Services services) {
        this.services = services;
        texts = services.texts("view-files");
    }

    @FXML
    private void initialize() {
        Completion.at(zone, () -> Zones.all(ZoneId.systemDefault()));
        zone.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused && model != null) {
                reread();
            }
        });
        drop.setOnDragOver(this::dragOver);
        drop.setOnDragExited(_ -> drop.pseudoClassStateChanged(OVER, false));
        drop.setOnDragDropped(this::dropped);
    }

    /// Begins with nothing chosen.
    ///
    /// @param zone of times without an offset
    /// @param go told the rows and that zone when they are to be imported
    public void begin(ZoneId zone, BiConsumer<List<HistoryRow>, ZoneId> go) {
        this.go = go;
        this.zone.setText(zone.getId());
    }

    public void focus() {
        path.requestFocus();
    }

    /// Stops reading.
    public void stop() {
        if (running != null) {
            running.cancel();
        }
        working.getChildren().clear();
    }

    /// Shows that the rows are being recorded.
    public void importing(boolean on) {
        goButton.setDisable(on);
        fault.show(null);
        working.getChildren().clear();
        if (on) {
            working.getChildren().add(new Label(texts.get("import.recording")));
        }
    }

    /// Shows why the rows were not recorded.
    public void refused(String why) {
        importing(false);
        fault.show(why);
    }

    @FXML
    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(texts.get("import.choose.csv"), "*.csv", "*.txt", "*.tsv"),
                        new FileChooser.ExtensionFilter(texts.get("import.choose.all"), "*.*"));
        File chosen = chooser.showOpenDialog(path.getScene().getWindow());
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    private void open(Path chosen) {
        path.setText(chosen.toString());
        readPath();
    }

    @FXML
    private void readPath() {
        String typed = path.getText().strip();
        if (typed.isEmpty()) {
            fileFault.show(texts.get("fault.file.none"), path);
            path.requestFocus();
            return;
        }
        try {
            mapping = Mapping.NONE;
            model = null;
            file = Path.of(typed);
            reread();
        } catch (InvalidPathException notPath) {
            fileFault.show(texts.get("fault.file.path"), path);
        }
    }

    @FXML
    private void reread() {
        ZoneId chosen = Zones.of(zone.getText());
        Path from = file;
        zoneFault.show(chosen == null ? texts.get("fault.zone") : null, zone);
        fileFault.show(null, path);
        fault.show(null);
        if (chosen == null || from == null) {
            return;
        }
        stop();
        Locale language = services.look().now().language();
        Board board = services.control().now();
        Mapping wanted = mapping;
        running = services.work()
                .start(
                        progress -> ImportModel.of(
                                MovementsFile.preview(from, wanted, chosen, lines -> {
                                    progress.at(lines, 0);
                                    return true;
                                }),
                                board,
                                chosen,
                                services.now(),
                                language),
                        this::show,
                        this::failed);
        working.getChildren()
                .setAll(new WorkBar(texts.get("import.reading"), running, services.texts("view-kit"), this::stop));
    }

    private void failed(Exception failure) {
        working.getChildren().clear();
        fileFault.show(
                failure instanceof FileTrouble trouble
                        ? new FileWords(services.look().now().language())
                                .trouble(trouble)
                                .onOneLine()
                        : String.valueOf(failure.getMessage()),
                path);
    }

    private void show(ImportModel read) {
        if (model == null) {
            columnsPane.setExpanded(!read.isReady());
        }
        model = read;
        working.getChildren().clear();
        set(preview, true);
        counts.setText(read.counts());
        counts.getStyleClass().setAll("label", read.isReady() ? "banner-good" : "banner-bad");
        problems.getChildren()
                .setAll(read.problems().stream().map(this::problem).toList());
        set(problems, !read.problems().isEmpty());
        new MappingGrid(columns, texts, this::map).show(read);
        columnsPane.setDisable(read.header().isEmpty());
        FirstRows.show(rows, read);
        goButton.setDisable(!read.isReady());
        goButton.setText(
                read.rows() == null
                        ? texts.get("import.do")
                        : texts.get("import.do.rows", read.rows().size()));
        if (read.isReady() && path.isFocused()) {
            goButton.requestFocus();
        }
    }

    private Node problem(String says) {
        Label problem = new Label(says);
        problem.setWrapText(true);
        problem.getStyleClass().add("error-text");
        return problem;
    }

    private void map(MovementColumn column, @Nullable String header) {
        mapping = mapping.with(column, header);
        reread();
    }

    @FXML
    private void go() {
        ZoneId chosen = Zones.of(zone.getText());
        if (model != null && model.rows() != null && chosen != null) {
            go.accept(model.rows(), chosen);
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            drop.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        if (!files.isEmpty()) {
            open(files.getFirst().toPath());
        }
        event.consume();
    }

    private static void set(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
