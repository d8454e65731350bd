package pullboard.view.part;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.control.Subscription;
import pullboard.report.FileTrouble;
import pullboard.report.FileWords;
import pullboard.report.Problem;
import pullboard.report.books.BookFile;
import pullboard.report.books.BookKind;
import pullboard.report.books.BookReading;
import pullboard.report.books.Field;
import pullboard.view.form.Fault;
import pullboard.view.form.Sending;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// Brings a list in from a file: chosen, shown as it is understood, mapped where that is wrong, then taken as one
/// change.
public final class ImportPanel {
    private static final int SHOWN = 12;

    private final Services services;
    private final BookKind kind;
    private final BookWords words;
    private final Sending sending;
    private final TextField path = new TextField();
    private final Fault fault = new Fault();
    private final Label counts = new Label();
    private final VBox problems = new VBox();
    private final GridPane columns = new GridPane();
    private final Button go = new Button();
    private final VBox preview = new VBox(counts, go, problems, columns);
    private Map<String, String> mapping = Map.of();
    private @Nullable BookReading reading;
    private Subscription panel = () -> {};

    public ImportPanel(Services services, BookKind kind) {
        this.services = services;
        this.kind = kind;
        words = new BookWords(services);
        sending = new Sending(services);
    }

    /// Opens at the side.
    public void open() {
        path.setId("importPath");
        path.setPromptText(words.get("import.path"));
        path.setOnAction(_ -> begin());
        HBox.setHgrow(path, Priority.ALWAYS);
        Button choose = new Button(words.get("import.choose"));
        choose.setMnemonicParsing(false);
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(_ -> choose());
        HBox row = new HBox(path, choose);
        row.getStyleClass().add("row");
        Label lead = new Label(words.get(
                "import.lead",
                String.join(
                        ", ",
                        kind.fields().stream()
                                .map(field -> words.field(kind, field))
                                .toList())));
        lead.getStyleClass().add("hint");
        lead.setWrapText(true);
        buildPreview();
        VBox form = BookWords.form();
        form.getChildren().addAll(lead, row, fault, preview);
        form.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        form.setOnDragDropped(event -> {
            path.setText(event.getDragboard().getFiles().getFirst().getPath());
            event.setDropCompleted(true);
            begin();
        });
        panel = services.panels().show(words.get("import.title." + kind.word()), form, Panels.At.SIDE);
    }

    private void buildPreview() {
        go.setId("importDo");
        go.getStyleClass().add("primary");
        go.setMnemonicParsing(false);
        go.setOnAction(_ -> take());
        counts.setWrapText(true);
        counts.setMaxWidth(Double.MAX_VALUE);
        counts.setId("importCounts");
        problems.getStyleClass().add("stack-tight");
        columns.getStyleClass().add("form");
        columns.setHgap(10);
        columns.setVgap(6);
        preview.getStyleClass().add("stack");
        preview.setVisible(false);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("import.choose"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter("CSV, XLSX", "*.csv", "*.txt", "*.tsv", "*.xlsx"));
        File chosen = chooser.showOpenDialog(path.getScene().getWindow());
        if (chosen != null) {
            path.setText(chosen.getPath());
            begin();
        }
    }

    private void begin() {
        mapping = Map.of();
        read();
    }

    private void read() {
        fault.show(null, path);
        try {
            Path file = Path.of(path.getText().strip());
            Board board = services.control().now();
            Map<String, String> wanted = mapping;
            services.work().start(() -> BookFile.read(file, kind, wanted, board), this::show, this::failed);
        } catch (InvalidPathException notOne) {
            fault.show(words.get("import.bad.path"), path);
        }
    }

    private void failed(Exception failure) {
        fault.show(
                failure instanceof FileTrouble trouble
                        ? new FileWords(words.texts().locale()).trouble(trouble).onOneLine()
                        : Objects.toString(failure.getMessage()),
                path);
    }

    private void show(BookReading read) {
        reading = read;
        preview.setVisible(true);
        List<String> wrong = wrong(read);
        boolean isGood = wrong.isEmpty();
        BookReading.Counts found = read.counts();
        counts.setText(
                isGood
                        ? words.get("import.counts", found.all(), found.fresh(), found.changed(), found.same())
                        : words.get("import.wrong", wrong.size()));
        counts.getStyleClass().setAll("label", isGood ? "banner-good" : "banner-bad");
        go.setText(words.get("import.do", found.fresh() + found.changed()));
        go.setDisable(!isGood || read.wish() == null);
        problems.getChildren()
                .setAll(wrong.stream().limit(SHOWN).map(ImportPanel::line).toList());
        columns.getChildren().clear();
        for (int i = 0; i < kind.fields().size() && !read.header().isEmpty(); i++) {
            if (kind.fields().get(i).isEntered()) {
                add(kind.fields().get(i), i, read);
            }
        }
    }

    private static Node line(String says) {
        Label line = new Label(says);
        line.setWrapText(true);
        line.getStyleClass().add("error-text");
        return line;
    }

    /// What the file or, where all of it can be read, the rules say against it.
    private List<String> wrong(BookReading read) {
        if (read.unreadable() != null) {
            return read.unreadable().problems().stream().map(this::say).toList();
        }
        Board board = services.control().now();
        return read.wish() != null
                        && Rules.decide(board, read.wish(), "", services.now()) instanceof Decision.Refused(var why)
                ? List.of(sending.words(why))
                : List.of();
    }

    /// On the screen a missing column is chosen below, not on a command line.
    private String say(Problem problem) {
        Field field = kind.field(problem.column());
        return problem.fault() == pullboard.report.Fault.COLUMN_MISSING && field != null
                ? words.get("import.missing", words.field(kind, field))
                : words.problem(problem);
    }

    private void add(Field field, int row, BookReading read) {
        String name = words.field(kind, field);
        Label label = new Label(field.isRequired() ? words.get("required", name) : name);
        label.getStyleClass().add(field.isRequired() ? "text-strong" : "value");
        ComboBox<String> header = new ComboBox<>();
        header.setId("column-" + field.name());
        header.setAccessibleText(name);
        header.setMaxWidth(Double.MAX_VALUE);
        header.getItems().add(words.get("import.absent"));
        header.getItems().addAll(read.header());
        String taken = read.columns().get(field.name());
        header.setValue(taken == null ? words.get("import.absent") : taken);
        header.getSelectionModel().selectedIndexProperty().subscribe((_, now) -> {
            Map<String, String> more = new HashMap<>(mapping);
            more.remove(field.name());
            if (now.intValue() > 0) {
                more.put(field.name(), header.getItems().get(now.intValue()));
            }
            mapping = Map.copyOf(more);
            read();
        });
        int at = taken == null ? -1 : read.header().indexOf(taken);
        Label example = new Label(read.firstRows().stream()
                .map(cells -> at >= 0 && at < cells.size() ? cells.get(at) : "")
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(""));
        example.getStyleClass().add("hint");
        columns.addRow(row, label, header, example);
    }

    private void take() {
        BookReading read = reading;
        if (read != null && read.wish() != null) {
            go.setDisable(true);
            sending.send(read.wish(), _ -> panel.close(), why -> {
                go.setDisable(false);
                fault.show(sending.words(why));
            });
        }
    }
}
