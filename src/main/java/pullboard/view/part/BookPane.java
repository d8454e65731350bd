package pullboard.view.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.supply.Books;
import pullboard.report.books.BookEntry;
import pullboard.report.books.BookKind;
import pullboard.report.books.BookLine;
import pullboard.report.books.Field;
import pullboard.ticket.TicketPictures;
import pullboard.view.form.Machine;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// One list of the books with all that can be done with it.
final class BookPane {
    private final Services services;
    private final Machine machine;
    private final BookKind kind;
    private final BookWords words;
    private final RecordTable<BookLine> table;
    private final VBox root = new VBox();
    private final Button edit;
    private final Button bulk;
    private final Button delete;
    private @Nullable Books shown;
    private Set<String> pictured = Set.of();

    BookPane(Services services, Machine machine, BookKind kind) {
        this.services = services;
        this.machine = machine;
        this.kind = kind;
        words = new BookWords(services);
        table = new RecordTable<>(services, machine.memory(), kind.word(), columns(), BookLine::key);
        edit = button("edit", "Edit", this::edit);
        bulk = button("bulk", "Bulk", () -> new BulkPanel(services, kind, table.selected()).open());
        delete = button("delete", "Delete", () -> delete(table.selected()));
        table.addTools(
                button("add." + kind.word(), "Add", this::add),
                edit,
                bulk,
                delete,
                button("copy", "Copy", table::copy),
                button("import", "Import", this::load),
                button("export", "Export", this::save));
        table.whenOpened(line -> new RecordPanel(services, kind, line).open());
        table.whenDeleted(this::delete);
        table.whenSelected(this::selected);
        Button first = button("add." + kind.word(), "First", this::add);
        first.getStyleClass().setAll("button", "primary");
        table.whenEmpty(
                words.get("empty." + kind.word() + ".title"),
                words.get("empty." + kind.word() + ".words"),
                List.of(first, button("import", "FirstImport", this::load)));
        Label title = new Label(words.get("list." + kind.word()));
        title.getStyleClass().add("title-2");
        boolean isBeside = kind == BookKind.SUPERMARKETS || kind == BookKind.SHELVES;
        root.getStyleClass().addAll("stack-tight", "book-pane");
        root.setMinSize(0, 0);
        if (isBeside) {
            root.getChildren().add(title);
        }
        root.getChildren().add(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        selected();
    }

    Node node() {
        return root;
    }

    private Button button(String key, String deed, Runnable does) {
        Button button = new Button(words.get("do." + key));
        button.setId(kind.word() + deed);
        button.getStyleClass().add("chip");
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private List<RecordColumn<BookLine>> columns() {
        List<RecordColumn<BookLine>> columns = new ArrayList<>();
        List<Field> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(column(fields.get(i), i));
        }
        if (kind == BookKind.PARTS) {
            columns.add(RecordColumn.text(
                    "picture",
                    words.get("picture"),
                    8,
                    line -> pictured.contains(TicketPictures.of(line.key())) ? words.get("value.yes") : ""));
        }
        return columns;
    }

    private RecordColumn<BookLine> column(Field field, int at) {
        String title = words.field(kind, field);
        return switch (field.shape()) {
            case AMOUNT, WHOLE ->
                RecordColumn.number(
                        field.name(),
                        title,
                        Math.max(8, title.length()),
                        line -> new BigDecimal(line.text(at).isEmpty() ? "0" : line.text(at)),
                        line -> words.value(field, line, at));
            default ->
                RecordColumn.text(
                        field.name(),
                        title,
                        Math.max(letters(field), title.length()),
                        line -> words.value(field, line, at));
        };
    }

    private static int letters(Field field) {
        return switch (field.name()) {
            case "description" -> 28;
            case "family", "contact" -> 16;
            case "unit" -> 5;
            default -> 12;
        };
    }

    private void selected() {
        int chosen = table.selected().size();
        edit.setDisable(chosen != 1);
        bulk.setDisable(chosen == 0);
        delete.setDisable(chosen == 0);
    }

    /// Shows this board's list.
    void show(Board board) {
        if (!board.documents().keySet().equals(pictured)) {
            pictured = Set.copyOf(board.documents().keySet());
            table.refresh();
        }
        if (!board.books().equals(shown)) {
            shown = board.books();
            table.show(BookEntry.lines(kind, board));
            selected();
        }
    }

    /// The screen is hidden.
    void hidden() {
        table.keepColumns();
    }

    private void add() {
        new RecordPanel(services, kind, null).open();
    }

    private void edit() {
        if (!table.selected().isEmpty()) {
            new RecordPanel(services, kind, table.selected().getFirst()).open();
        }
    }

    private void delete(List<BookLine> lines) {
        services.actions()
                .submit(
                        BookEntry.drop(kind, lines, services.control().now()),
                        _ -> say(words.get("deleted", lines.size())));
    }

    private void say(String what) {
        services.notices().show(Notice.of(what));
    }

    private void load() {
        new ImportPanel(services, kind).open();
    }

    private void save() {
        new BookExport(services, machine, kind).choose(root.getScene().getWindow());
    }
}
