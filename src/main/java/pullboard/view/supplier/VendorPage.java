package pullboard.view.supplier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.PlannedDelivery;
import pullboard.board.supply.Supplier;
import pullboard.plan.Fraction;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.supply.PartSupply;
import pullboard.report.SupplyFile;
import pullboard.report.books.BookKind;
import pullboard.report.supply.VendorStockPaper;
import pullboard.view.form.Memory;
import pullboard.view.form.RecordColumn;
import pullboard.view.form.RecordTable;
import pullboard.view.kit.Services;
import pullboard.view.part.ImportPanel;

/// The stock of the parts of one supplier, as the supplier is to see it, and what the supplier means to bring.
final class VendorPage implements Page {
    private final Services services;
    private final SupplierWords words;
    private final SavingFiles files;
    private final RecordTable<Row> table;
    private final ComboBox<String> supplier = new ComboBox<>();
    private List<PartSupply> parts = List.of();
    private boolean filling;

    /// A part with the next delivery that is planned for it.
    private record Row(PartSupply supply, @Nullable PlannedDelivery next) {}

    VendorPage(Services services, Memory memory, SupplierWords words) {
        this.services = services;
        this.words = words;
        files = new SavingFiles(services, words);
        table = new RecordTable<>(
                services,
                memory,
                "vendor",
                columns(),
                row -> row.supply().loop().name());
        supplier.setId("vendorSupplier");
        supplier.setAccessibleText(words.get("column.supplier"));
        supplier.valueProperty().subscribe((_, _) -> {
            if (!filling) {
                fill();
            }
        });
        Button csv = button("panel.csv", "vendorCsv", this::save);
        Button print = button("panel.print", "vendorPrint", this::print);
        Button plan =
                button("vendor.import", "vendorImport", () -> new ImportPanel(services, BookKind.DELIVERIES).open());
        Button clear = button("vendor.clear", "vendorClear", this::clear);
        table.addTools(supplier, csv, print, plan, clear);
        table.whenEmpty(words.get("vendor.none"), words.get("vendor.none.how"), List.of());
    }

    private List<RecordColumn<Row>> columns() {
        return List.of(
                RecordColumn.text(
                        "part",
                        words.get("column.part"),
                        13,
                        row -> row.supply().part().number()),
                RecordColumn.text("place", words.get("column.place"), 14, row -> place(row.supply())),
                RecordColumn.text("level", words.get("column.state"), 12, row -> level(row.supply())),
                pieces("stock", row -> row.supply().stock()),
                pieces("onOrder", row -> row.supply().onOrder()),
                pieces("minimum", row -> row.supply().shelf().minimum()),
                RecordColumn.number(
                        "maximum",
                        words.get("column.maximum"),
                        8,
                        row -> row.supply().shelf().maximum(),
                        row -> maximum(row.supply().shelf().maximum())),
                average("perDay", PartSupply::perDay),
                average("cover", PartSupply::cover),
                RecordColumn.text("planned", words.get("column.planned"), 18, this::planned));
    }

    private RecordColumn<Row> pieces(String name, ToLongFunction<Row> of) {
        return RecordColumn.number(
                name, words.get("column." + name), 8, of::applyAsLong, row -> words.pieces(of.applyAsLong(row)));
    }

    private RecordColumn<Row> average(String name, Function<PartSupply, @Nullable Fraction> of) {
        Comparator<@Nullable Fraction> least = Comparator.nullsLast(Comparator.naturalOrder());
        return new RecordColumn<>(
                name,
                words.get("column." + name),
                11,
                row -> words.number(of.apply(row.supply())),
                Comparator.comparing(row -> of.apply(row.supply()), least),
                true);
    }

    private String maximum(long pieces) {
        return pieces == 0 ? SupplierWords.NONE : words.pieces(pieces);
    }

    private static String place(PartSupply one) {
        String spot = one.shelf().spot();
        return spot.isEmpty() ? one.loop().to() : one.loop().to() + ", " + spot;
    }

    /// A shape and a word.
    private String level(PartSupply one) {
        long maximum = one.shelf().maximum();
        if (one.stock() == 0) {
            return "× " + words.get("level.out");
        }
        if (one.shelf().minimum() == 0 && maximum == 0) {
            return SupplierWords.NONE;
        }
        if (one.stock() < one.shelf().minimum()) {
            return "▲ " + words.get("level.low");
        }
        return maximum > 0 && one.stock() > maximum ? "● " + words.get("level.over") : "✓ " + words.get("level.right");
    }

    private String planned(Row row) {
        PlannedDelivery next = row.next();
        return next == null
                ? SupplierWords.NONE
                : words.get("vendor.planned", words.day(next.day()), words.pieces(next.pieces()));
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(Board board, SupplyHistory history) {
        parts = PartSupply.all(board.books(), history, services.now());
        List<String> names = parts.stream()
                .map(PartSupply::supplier)
                .distinct()
                .sorted(Comparator.comparing(Supplier::managesStock).reversed().thenComparing(Supplier::name))
                .map(Supplier::name)
                .toList();
        filling = true;
        String before = supplier.getValue();
        if (!supplier.getItems().equals(names)) {
            supplier.getItems().setAll(names);
            supplier.setValue(names.contains(before) ? before : names.isEmpty() ? null : names.getFirst());
        }
        filling = false;
        fill();
    }

    private void fill() {
        Board board = services.control().now();
        LocalDate today = words.today();
        List<PlannedDelivery> plan = board.books().all(PlannedDelivery.class).stream()
                .filter(one -> !one.day().isBefore(today))
                .toList();
        table.show(chosen().stream().map(one -> new Row(one, next(plan, one))).toList());
    }

    private static @Nullable PlannedDelivery next(List<PlannedDelivery> plan, PartSupply one) {
        return plan.stream()
                .filter(planned -> planned.supplier().equals(one.supplier().name())
                        && planned.part().equals(one.part().number()))
                .min(Comparator.comparing(PlannedDelivery::day))
                .orElse(null);
    }

    private List<PartSupply> chosen() {
        String name = supplier.getValue();
        return parts.stream().filter(one -> one.supplier().name().equals(name)).toList();
    }

    private void save() {
        Board board = services.control().now();
        List<PartSupply> sent = chosen();
        if (!sent.isEmpty()) {
            String name =
                    words.get("vendor.file", supplier.getValue(), words.today().toString());
            files.save(table, name, file -> SupplyFile.vendorStock(file, board, sent));
        }
    }

    private void print() {
        List<PartSupply> sent = chosen();
        if (!sent.isEmpty()) {
            Locale language = services.look().now().language();
            Supplier to = sent.getFirst().supplier();
            services.go()
                    .printPaper()
                    .accept(VendorStockPaper.of(services.control().now(), to, sent, language, services.now()));
        }
    }

    /// Takes the chosen supplier's delivery plan away, so that another one can come in its place.
    private void clear() {
        List<Command> drops = services.control().now().books().all(PlannedDelivery.class).stream()
                .filter(plan -> plan.supplier().equals(supplier.getValue()))
                .<Command>map(Command.Drop::new)
                .toList();
        if (!drops.isEmpty()) {
            services.actions().submit(new Command.Together(drops));
        }
    }

    @Override
    public void hidden() {
        table.keepColumns();
    }
}
