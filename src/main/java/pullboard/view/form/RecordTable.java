package pullboard.view.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pullboard.text.Texts;
import pullboard.view.kit.Services;

/// A list of records with a search box, sorting, several lines selected at once, copying, and columns that are as a
/// person left them. Enter, F2 or a double click opens a record, Delete asks to take the selected ones away.
///
/// Give it the records with {@link #show} whenever they have changed; what is selected stays selected by key.
public final class RecordTable<T> extends VBox {
    private static final double ROW_EM = 3.2;

    private final Texts texts;
    private final List<RecordColumn<T>> columns;
    private final Function<T, String> key;
    private final ObservableList<T> records = FXCollections.observableArrayList();
    private final FilteredList<T> found = new FilteredList<>(records);
    private final TableView<T> table = new TableView<>();
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final FlowPane tools = new FlowPane();
    private final StackPane empty = new StackPane();
    private final ColumnRoom<T> room;
    private final ColumnMemory<T> remembered;
    private Consumer<T> opens = _ -> {};
    private Consumer<List<T>> deletes = _ -> {};
    private Node nothingYet = new Label();

    /// @param name under which its columns are remembered, for example `parts`
    /// @param key of a record; unique
    public RecordTable(
            Services services, Memory memory, String name, List<RecordColumn<T>> columns, Function<T, String> key) {
        this.columns = List.copyOf(columns);
        this.key = key;
        texts = services.texts("view-kit");
        double em = services.look().em().get();
        room = new ColumnRoom<>(table, columns, services.look().em()::get);
        remembered = new ColumnMemory<>(services, memory, "table." + name, table, room::width);
        getStyleClass().add("stack-tight");
        setMinHeight(0);
        table.setId(name + "Table");
        search.setId(name + "Search");
        count.setId(name + "Count");
        buildHead();
        buildTable(em);
        table.fixedCellSizeProperty().bind(services.look().pixels(ROW_EM));
        getChildren().addAll(tools, table);
        remembered.recall();
        room.begin();
        search("");
    }

    private void buildHead() {
        tools.getStyleClass().add("tiles");
        tools.setRowValignment(javafx.geometry.VPos.CENTER);
        search.getStyleClass().add("find");
        search.setPromptText(texts.get("table.search"));
        search.setAccessibleText(texts.get("table.search"));
        search.textProperty().subscribe((_, typed) -> search(typed));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                intoTable();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        count.getStyleClass().add("hint");
        tools.getChildren().addAll(search, count);
    }

    private void intoTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void buildTable(double em) {
        for (RecordColumn<T> column : columns) {
            table.getColumns().add(column(column, em));
        }
        SortedList<T> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(empty);
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().subscribe(this::tellCount);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private TableColumn<T, T> column(RecordColumn<T> column, double em) {
        TableColumn<T, T> made = new TableColumn<>(column.title());
        made.setId(column.name());
        made.setPrefWidth(column.ems() * em);
        made.setCellValueFactory(row -> new javafx.beans.property.SimpleObjectProperty<>(row.getValue()));
        made.setComparator(column.order());
        made.setCellFactory(_ -> new RecordCell<>(column));
        return made;
    }

    private void keyPressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.F2) {
            open();
        } else if (code == KeyCode.DELETE && !selected().isEmpty()) {
            deletes.accept(selected());
        } else if (code == KeyCode.C && event.isShortcutDown()) {
            copy();
        } else {
            return;
        }
        event.consume();
    }

    private void open() {
        T record = table.getSelectionModel().getSelectedItem();
        if (record != null) {
            opens.accept(record);
        }
    }

    /// @param opens told which record is to be opened
    public void whenOpened(Consumer<T> opens) {
        this.opens = opens;
    }

    /// @param deletes told which records are to be taken away; never none
    public void whenDeleted(Consumer<List<T>> deletes) {
        this.deletes = deletes;
    }

    /// What stands in place of the lines while there is no record at all: what to do first, and what does it.
    ///
    /// @param ways buttons, the best first
    public void whenEmpty(String title, String words, List<Button> ways) {
        Label what = new Label(title);
        what.getStyleClass().add("title-2");
        Label how = new Label(words);
        how.getStyleClass().add("text-mute");
        how.setWrapText(true);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("tiles");
        row.setAlignment(Pos.CENTER);
        row.getChildren().setAll(ways);
        VBox box = new VBox(what, how, row);
        box.getStyleClass().add("empty-state");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        nothingYet = box;
        search(search.getText());
    }

    /// Puts buttons and the like beside the search box.
    public void addTools(Node... more) {
        tools.getChildren().addAll(more);
    }

    /// Shows these records in place of those that were there.
    public void show(List<T> now) {
        if (now.equals(records)) {
            return;
        }
        Set<String> kept = selected().stream().map(key).collect(Collectors.toSet());
        records.setAll(now);
        room.fit(now);
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size() && !kept.isEmpty(); i++) {
            if (kept.contains(key.apply(table.getItems().get(i)))) {
                table.getSelectionModel().select(i);
            }
        }
        search(search.getText());
    }

    /// Draws the cells anew, where what they show beside the record has changed.
    public void refresh() {
        table.refresh();
    }

    /// Selects the record of this key, if it is shown.
    public void select(String wanted) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (key.apply(table.getItems().get(i)).equals(wanted)) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 2));
            }
        }
    }

    /// The selected records, in the order shown.
    public List<T> selected() {
        Set<Integer> lines = new HashSet<>(table.getSelectionModel().getSelectedIndices());
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (lines.contains(i)) {
                chosen.add(table.getItems().get(i));
            }
        }
        return chosen;
    }

    /// Told whenever other records are selected.
    public void whenSelected(Runnable told) {
        table.getSelectionModel().getSelectedItems().subscribe(told);
    }

    public void focusSearch() {
        search.requestFocus();
    }

    /// Remembers the columns: call it when the screen is hidden.
    public void keepColumns() {
        remembered.keep();
    }

    /// Puts the selected records on the clipboard, all of them where none is selected, as lines with tabs under the
    /// columns' titles.
    public void copy() {
        List<T> chosen = selected().isEmpty() ? List.copyOf(table.getItems()) : selected();
        StringBuilder lines = new StringBuilder();
        lines.append(columns.stream().map(RecordColumn::title).collect(Collectors.joining("\t")));
        for (T record : chosen) {
            lines.append('\n')
                    .append(columns.stream()
                            .map(column -> column.shows().apply(record).replaceAll("[\t\n\r]", " "))
                            .collect(Collectors.joining("\t")));
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(lines.toString());
        Clipboard.getSystemClipboard().setContent(content);
        count.setText(texts.get("table.copied", chosen.size()));
    }

    private void search(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        found.setPredicate(typed.isBlank() ? null : record -> matches(record, words));
        empty.getChildren().setAll(records.isEmpty() ? nothingYet : new Label(texts.get("table.none", typed.strip())));
        tellCount();
    }

    /// Each word stands in some column.
    private boolean matches(T record, String[] words) {
        String line = columns.stream()
                .map(column -> column.shows().apply(record))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!line.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void tellCount() {
        int chosen = table.getSelectionModel().getSelectedIndices().size();
        count.setText(
                chosen > 1
                        ? texts.get("table.selected", chosen, records.size())
                        : texts.get("table.count", found.size(), records.size()));
    }
}
