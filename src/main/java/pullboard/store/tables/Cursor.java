package pullboard.store.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a query in the order of their first columns.
final class Cursor implements Comparable<Cursor> {
    private final ResultSet rows;
    private final int keys;
    private final int columns;

    /// The values of this row; null: there is no more.
    @Nullable
    List<@Nullable Object> row;

    Cursor(ResultSet rows, int keys) throws SQLException {
        this.rows = rows;
        this.keys = keys;
        columns = rows.getMetaData().getColumnCount();
        next();
    }

    void next() throws SQLException {
        if (!rows.next()) {
            row = null;
            return;
        }
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            Object value = rows.getObject(i);
            values.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        }
        row = values;
    }

    String key() {
        return row == null ? "" : join(row.subList(0, keys));
    }

    String text() {
        return row == null ? "" : join(row);
    }

    private static String join(List<@Nullable Object> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.isEmpty() ? "" : ", ").append(value);
        }
        return text.length() > 300 ? text.substring(0, 300) + "..." : text.toString();
    }

    /// No row comes after every row.
    @Override
    public int compareTo(Cursor other) {
        if (row == null || other.row == null) {
            return Boolean.compare(row == null, other.row == null);
        }
        int order = 0;
        for (int i = 0; i < keys && order == 0; i++) {
            order = compare(row.get(i), other.row.get(i));
        }
        return order;
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return Long.compare(x.longValue(), y.longValue());
        }
        return String.valueOf(a).compareTo(String.valueOf(b));
    }
}
