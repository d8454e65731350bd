package pullboard.report.books;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which lists of the books go in and out as files.
public enum BookKind {
    PARTS(new PartSheet()),
    SUPPLIERS(new SupplierSheet()),
    SUPERMARKETS(new SupermarketSheet()),
    SHELVES(new ShelfSheet()),
    LOOPS(new LoopSheet()),
    ORDERS(new OrderSheet()),
    DEMAND(new DemandSheet()),
    DELIVERIES(new DeliverySheet()),
    SETUPS(new SetupSheet()),
    /// Only goes out.
    STOCK(new StockSheet());

    private final transient Sheet<?> sheet;

    BookKind(Sheet<?> sheet) {
        this.sheet = sheet;
    }

    /// As the command line calls it: `parts`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this word; null: none.
    public static @Nullable BookKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    public boolean isRead() {
        return this != STOCK;
    }

    /// `parts, suppliers, ...`: those that an import takes.
    public static String imported() {
        return Arrays.stream(values())
                .filter(BookKind::isRead)
                .map(BookKind::word)
                .collect(Collectors.joining(", "));
    }

    /// `parts, suppliers, ...`
    public static String exported() {
        return Arrays.stream(values()).map(BookKind::word).collect(Collectors.joining(", "));
    }

    /// The columns, in the order of an export.
    public List<Field> fields() {
        return sheet.fields();
    }

    /// The column of this name; null: none.
    public @Nullable Field field(String name) {
        return fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElse(null);
    }

    Sheet<?> sheet() {
        return sheet;
    }
}
