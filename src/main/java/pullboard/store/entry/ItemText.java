package pullboard.store.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Change;
import pullboard.board.supply.Item;

/// Items of the books as text: the word of their kind, and themselves as a JSON object of their record's components.
final class ItemText {
    private static final Map<String, Class<? extends Item>> KINDS = kinds();

    private ItemText() {}

    private static Map<String, Class<? extends Item>> kinds() {
        Map<String, Class<? extends Item>> kinds = new HashMap<>();
        for (Class<? extends Item> kind : Item.kinds()) {
            kinds.put(word(kind), kind);
        }
        return Map.copyOf(kinds);
    }

    /// For example `customer-order`.
    static String word(Class<? extends Item> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// The word of what changed.
    static String word(Change.ItemChanged change) {
        Item before = change.before();
        Item after = change.after();
        Item known = Objects.requireNonNull(after == null ? before : after, "neither before nor after");
        if (before != null && before.getClass() != known.getClass()) {
            throw new IllegalArgumentException("before and after are of different kinds");
        }
        return word(known.getClass());
    }

    static Class<? extends Item> kind(String word) throws EntryUnreadable {
        Class<? extends Item> kind = KINDS.get(word);
        if (kind == null) {
            throw EntryUnreadable.newer("item '" + word + "'");
        }
        return kind;
    }

    /// Empty: none.
    static String write(@Nullable Item item, JsonWriter out) {
        if (item != null) {
            RecordForm.of(item.getClass()).write(item, out);
        }
        return out.take();
    }

    static <T extends Item> @Nullable T read(Class<T> kind, String text) throws EntryUnreadable {
        if (text.isEmpty()) {
            return null;
        }
        JsonReader in = new JsonReader(text);
        Object item = RecordForm.of(kind).read(in);
        in.end();
        return kind.cast(item);
    }
}
