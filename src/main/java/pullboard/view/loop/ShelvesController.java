package pullboard.view.loop;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Shelf;
import pullboard.plan.Fraction;
import pullboard.plan.loop.ShelfState;
import pullboard.plan.loop.Usage;
import pullboard.text.Texts;
import pullboard.text.Typed;
import pullboard.view.form.Fault;
import pullboard.view.form.Machine;
import pullboard.view.form.Sending;
import pullboard.view.kit.Services;

/// The supermarkets: what stands there, what should, and for how long it lasts. Spot, minimum and maximum are edited
/// in
/// their cells; Enter on a line counts and scraps.
public final class ShelvesController {
    private static final double ROW = 48;
    private static final String WIDTHS = "loops.shelves.width.";

    private final Services services;
    private final Machine machine;
    private final Sending sending;
    private final LoopWords words;
    private final Texts texts;

    @FXML
    private VBox box;

    @FXML
    private TableView<ShelfState> table;

    @FXML
    private Label sum;

    @FXML
    private Fault fault;

    public ShelvesController(Services services, Machine machine) {
        this.services = services;
        this.machine = machine;
        sending = new Sending(services);
        words = new LoopWords(services);
        texts = words.texts();
    }

    @FXML
    private void initialize() {
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label(texts.get("shelf.none")));
        table.getColumns()
                .setAll(List.of(
                        plain("place", 150, state -> state.shelf().supermarket()),
                        plain("part", 130, state -> state.shelf().part()),
                        plain("description", 130, state -> state.part().description()),
                        edited("spot", 90, state -> state.shelf().spot()),
                        number("stock", 90, state -> BigDecimal.valueOf(state.stock())),
                        level(),
                        edited("minimum", 95, state -> limit(state.shelf().minimum())),
                        edited("maximum", 95, state -> limit(state.shelf().maximum())),
                        number("full", 105, state -> BigDecimal.valueOf(state.full())),
                        cover(),
                        number("value", 100, ShelfState::value)));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && table.getEditingCell() == null) {
                open();
                event.consume();
            }
        });
    }

    /// Shows what is in the books.
    ///
    /// @param typed what place, part or description must have in them
    void show(Books books, Usage usage, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<ShelfState> all = ShelfState.all(books, usage).stream()
                .filter(state -> says(state).contains(wanted))
                .toList();
        BigDecimal value = all.stream().map(ShelfState::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        sum.setText(texts.get("shelf.sum", all.size(), value));
        if (table.getEditingCell() == null && !all.equals(List.copyOf(table.getItems()))) {
            int chosen = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(all);
            table.sort();
            table.getSelectionModel().select(Math.min(chosen, all.size() - 1));
        }
    }

    private static String says(ShelfState state) {
        return String.join(
                        " ",
                        state.shelf().supermarket(),
                        state.shelf().part(),
                        state.part().description(),
                        state.shelf().spot())
                .toLowerCase(Locale.ROOT);
    }

    private static String limit(long pieces) {
        return pieces == 0 ? "" : String.valueOf(pieces);
    }

    private <T> TableColumn<ShelfState, T> column(String name, double width, Function<ShelfState, T> value) {
        TableColumn<ShelfState, T> column = new TableColumn<>(texts.get("shelf.column." + name));
        column.setId("column-" + name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setEditable(false);
        Optional<String> kept = machine.memory().text(WIDTHS + name);
        column.setPrefWidth(kept.filter(text -> text.matches("[0-9]{1,4}"))
                .map(Double::valueOf)
                .orElse(width));
        column.widthProperty().subscribe((_, now) -> keepWidth(name, now.intValue()));
        return column;
    }

    private void keepWidth(String name, int width) {
        if (box.getScene() != null && machine.isReal()) {
            services.work()
                    .start(
                            () -> {
                                machine.memory().keep(WIDTHS + name, String.valueOf(width));
                                return width;
                            },
                            _ -> {},
                            _ -> {});
        }
    }

    private TableColumn<ShelfState, String> plain(String name, double width, Function<ShelfState, String> value) {
        return column(name, width, value);
    }

    private TableColumn<ShelfState, BigDecimal> number(
            String name, double width, Function<ShelfState, BigDecimal> value) {
        TableColumn<ShelfState, BigDecimal> column = column(name, width, value);
        column.getStyleClass().add("number-cell");
        column.setCellFactory(_ -> new NumberCell(texts, name.equals("value")));
        return column;
    }

    private TableColumn<ShelfState, ShelfState.Level> level() {
        TableColumn<ShelfState, ShelfState.Level> column = column("level", 130, ShelfState::level);
        column.setCellFactory(_ -> new LevelCell(texts));
        return column;
    }

    /// What lasts shortest comes first; what is not known comes last.
    private TableColumn<ShelfState, Optional<Fraction>> cover() {
        TableColumn<ShelfState, Optional<Fraction>> column =
                column("cover", 120, state -> Optional.ofNullable(state.cover()));
        column.setComparator(Comparator.comparing(
                (Optional<Fraction> cover) -> cover.orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        column.setCellFactory(_ -> new CoverCell(words));
        return column;
    }

    private TableColumn<ShelfState, String> edited(String name, double width, Function<ShelfState, String> value) {
        TableColumn<ShelfState, String> column = column(name, width, value);
        column.setEditable(true);
        column.setCellFactory(_ -> new TextFieldTableCell<>(new DefaultStringConverter()));
        column.setOnEditCommit(event -> keep(event.getRowValue().shelf(), name, event.getNewValue()));
        if (!name.equals("spot")) {
            column.setComparator(Comparator.comparing(text -> text.isEmpty() ? 0L : Long.parseLong(text)));
            column.getStyleClass().add("number-cell");
        }
        return column;
    }

    private void keep(Shelf shelf, String name, String typed) {
        fault.show(null);
        Shelf after = changed(shelf, name, typed.strip());
        if (after == null) {
            fault.show(texts.get("fault.limit", typed));
            table.refresh();
        } else if (!after.equals(shelf)) {
            sending.send(new Command.Keep(after), _ -> {}, why -> {
                fault.show(sending.words(why));
                table.refresh();
            });
        }
    }

    private static @Nullable Shelf changed(Shelf shelf, String name, String typed) {
        if (name.equals("spot")) {
            return new Shelf(shelf.part(), shelf.supermarket(), typed, shelf.minimum(), shelf.maximum());
        }
        Long number = typed.isEmpty() ? Long.valueOf(0) : Typed.number(typed);
        if (number == null) {
            return null;
        }
        boolean isMinimum = name.equals("minimum");
        return new Shelf(
                shelf.part(),
                shelf.supermarket(),
                shelf.spot(),
                isMinimum ? number : shelf.minimum(),
                isMinimum ? shelf.maximum() : number);
    }

    @FXML
    private void open() {
        ShelfState chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            fault.show(texts.get("shelf.choose"));
        } else {
            fault.show(null);
            new StockPanel(services).open(chosen);
        }
    }
}
