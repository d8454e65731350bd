package pullboard.board.supply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// All items of the shop, by kind and key. Immutable: a change gives other books, which share what did not change.
public record Books(PMap<Class<? extends Item>, PSortedMap<String, Item>> pages) {
    public static final Books EMPTY = new Books(HashTreePMap.empty());

    /// The item, or null.
    public <T extends Item> @Nullable T find(Class<T> kind, String key) {
        PSortedMap<String, Item> page = pages.get(kind);
        Item item = page == null ? null : page.get(key);
        return item == null ? null : kind.cast(item);
    }

    /// The item, which is known to be there.
    public <T extends Item> T get(Class<T> kind, String key) {
        return Objects.requireNonNull(find(kind, key), () -> "no " + kind.getSimpleName() + " " + key);
    }

    /// All of a kind, by key.
    public <T extends Item> List<T> all(Class<T> kind) {
        Collection<Item> items = page(kind).values();
        List<T> found = new ArrayList<>(items.size());
        for (Item item : items) {
            found.add(kind.cast(item));
        }
        return found;
    }

    public int count(Class<? extends Item> kind) {
        return page(kind).size();
    }

    /// The number that the next fact of a kind gets.
    public long nextNumber(Class<? extends Fact> kind) {
        PSortedMap<String, Item> page = page(kind);
        return page.isEmpty() ? 1 : ((Fact) Objects.requireNonNull(page.get(page.lastKey()))).number() + 1;
    }

    /// Pieces of a part at a place.
    public long stock(String part, String place) {
        Stock stock = find(Stock.class, Stock.key(part, place));
        return stock == null ? 0 : stock.pieces();
    }

    /// The cards of a loop, retired ones too.
    public List<Kanban> kanbans(String loop) {
        List<Kanban> found = new ArrayList<>();
        for (Kanban kanban : all(Kanban.class)) {
            if (kanban.loop().equals(loop)) {
                found.add(kanban);
            }
        }
        return found;
    }

    public Books with(Item item) {
        return new Books(pages.plus(item.getClass(), page(item.getClass()).plus(item.key(), item)));
    }

    public Books without(Item item) {
        PSortedMap<String, Item> left = page(item.getClass()).minus(item.key());
        return new Books(left.isEmpty() ? pages.minus(item.getClass()) : pages.plus(item.getClass(), left));
    }

    private PSortedMap<String, Item> page(Class<? extends Item> kind) {
        PSortedMap<String, Item> page = pages.get(kind);
        return page == null ? TreePMap.empty() : page;
    }
}
