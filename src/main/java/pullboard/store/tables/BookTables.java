package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.supply.Books;
import pullboard.board.supply.Item;

/// The tables of the books: one for each kind of items, and `stock_movement`.
final class BookTables implements AutoCloseable {
    private final Connection connection;
    private final Map<Class<? extends Item>, ItemTable> open = new HashMap<>();
    private final Statement movement;

    BookTables(Connection connection) throws SQLException {
        this.connection = connection;
        movement = new Statement(connection, "insert into stock_movement values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /// Makes the tables of all kinds, empty.
    static void create(Connection connection) throws SQLException {
        for (Class<? extends Item> kind : Item.kinds()) {
            ItemTable.create(connection, kind);
        }
    }

    /// Writes the movements of stock of an entry.
    void add(Entry entry) throws SQLException {
        int step = 0;
        for (Change change : entry.changes()) {
            if (change instanceof Change.StockMoved moved) {
                movement.number(entry.revision()).number(step).time(entry.at());
                movement.text(moved.part()).text(moved.place()).number(moved.pieces());
                movement.text(moved.cause().name().toLowerCase(Locale.ROOT))
                        .text(moved.about())
                        .add();
            }
            step++;
        }
    }

    /// Writes items as they are in the books now, or removes them if they are no longer there.
    void put(Touched items, Books now) throws SQLException {
        for (Class<? extends Item> kind : items.kinds()) {
            ItemTable table = table(kind);
            for (String key : items.keys(kind)) {
                Item item = now.find(kind, key);
                if (item == null) {
                    table.remove(key);
                } else {
                    table.put(item);
                }
            }
        }
    }

    /// Writes all items into empty tables.
    void load(Books books) throws SQLException {
        for (Class<? extends Item> kind : Item.kinds()) {
            for (Item item : books.all(kind)) {
                table(kind).put(item);
            }
        }
    }

    void flush() throws SQLException {
        movement.flush();
        for (ItemTable table : open.values()) {
            table.flush();
        }
    }

    /// Most shops use some kinds only.
    private ItemTable table(Class<? extends Item> kind) throws SQLException {
        ItemTable table = open.get(kind);
        if (table == null) {
            table = new ItemTable(connection, kind);
            open.put(kind, table);
        }
        return table;
    }

    @Override
    public void close() throws SQLException {
        movement.close();
        for (ItemTable table : open.values()) {
            table.close();
        }
    }
}
