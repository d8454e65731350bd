package pullboard.store.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Item;

/// One component of the items of a kind, for those that keep it in a column.
public final class ItemField {
    private final Component component;

    private ItemField(Component component) {
        this.component = component;
    }

    /// In the order of the record.
    public static List<ItemField> of(Class<? extends Item> kind) {
        return RecordForm.of(kind).components().stream().map(ItemField::new).toList();
    }

    /// The kind as the ledger names it, for example `customer-order`.
    public static String word(Class<? extends Item> kind) {
        return ItemText.word(kind);
    }

    /// As in the record.
    public String name() {
        return component.name();
    }

    /// Whether it may be null.
    public boolean optional() {
        return component.optional();
    }

    /// Type of its values: text (also for words, and for lists as JSON), whole or decimal numbers, truths, dates,
    /// times
    /// or durations.
    public Class<?> type() {
        return component.form().plainType();
    }

    /// Its value in an item.
    public @Nullable Object value(Item item) {
        Object value = component.of(item);
        return value == null ? null : component.form().plain(value);
    }
}
