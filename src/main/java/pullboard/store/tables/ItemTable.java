package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import pullboard.board.supply.Item;
import pullboard.store.entry.ItemField;

/// The table of one kind of items: its columns are the key and the components of the record.
final class ItemTable implements AutoCloseable {
    private final List<ItemColumn> columns;
    private final Statement merge;
    private final Statement delete;

    ItemTable(Connection connection, Class<? extends Item> kind) throws SQLException {
        columns = columns(kind);
        String values = "?" + ", ?".repeat(columns.size());
        merge = new Statement(connection, "merge into %s key (item_key) values (%s)".formatted(name(kind), values));
        delete = new Statement(connection, "delete from %s where item_key = ?".formatted(name(kind)));
    }

    /// For example `customer_order`.
    static String name(Class<? extends Item> kind) {
        return ItemField.word(kind).replace('-', '_');
    }

    /// Makes it, empty.
    static void create(Connection connection, Class<? extends Item> kind) throws SQLException {
        StringBuilder sql = new StringBuilder("create table ").append(name(kind));
        sql.append(" (item_key varchar primary key");
        for (ItemColumn column : columns(kind)) {
            sql.append(", ").append(column.definition());
        }
        Query.run(connection, sql.append(')').toString());
    }

    private static List<ItemColumn> columns(Class<? extends Item> kind) {
        return ItemField.of(kind).stream().map(ItemColumn::new).toList();
    }

    void put(Item item) throws SQLException {
        merge.text(item.key());
        for (ItemColumn column : columns) {
            column.fill(merge, item);
        }
        merge.add();
    }

    void remove(String key) throws SQLException {
        delete.text(key).add();
    }

    /// Each key is put or removed once before this.
    void flush() throws SQLException {
        delete.flush();
        merge.flush();
    }

    @Override
    public void close() throws SQLException {
        merge.close();
        delete.close();
    }
}
