package pullboard.store.tables;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Change;
import pullboard.board.supply.Item;
import pullboard.board.supply.Stock;

/// The keys of the items that some changes are about, by kind.
final class Touched {
    private final Map<Class<? extends Item>, Set<String>> keys = new LinkedHashMap<>();

    void add(Change.ItemChanged change) {
        add(change.before());
        add(change.after());
    }

    void add(Change.StockMoved change) {
        add(Stock.class, Stock.key(change.part(), change.place()));
    }

    Set<Class<? extends Item>> kinds() {
        return keys.keySet();
    }

    Set<String> keys(Class<? extends Item> kind) {
        return keys.getOrDefault(kind, Set.of());
    }

    private void add(@Nullable Item item) {
        if (item != null) {
            add(item.getClass(), item.key());
        }
    }

    private void add(Class<? extends Item> kind, String key) {
        keys.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(key);
    }
}
