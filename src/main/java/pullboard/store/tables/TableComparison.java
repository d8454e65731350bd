package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pullboard.board.supply.Item;

/// Compares all tables of two databases row by row, both read in the order of their keys.
final class TableComparison {
    /// Each table with the columns of its key.
    private static final Map<String, Integer> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("meta", 1);
        TABLES.put("station", 1);
        TABLES.put("span_limit", 2);
        TABLES.put("card", 1);
        TABLES.put("card_route", 2);
        TABLES.put("card_note", 1);
        TABLES.put("movement", 1);
        TABLES.put("visit", 1);
        TABLES.put("part_code", 1);
        TABLES.put("document", 1);
        Item.kinds().forEach(kind -> TABLES.put(ItemTable.name(kind), 1));
        TABLES.put("stock_movement", 2);
        TABLES.put("ledger_frame", 1);
    }

    private final Connection found;
    private final Connection expected;
    private final int most;
    private final List<Difference> differences = new ArrayList<>();

    /// @param most differences looked for
    TableComparison(Connection found, Connection expected, int most) {
        this.found = found;
        this.expected = expected;
        this.most = most;
    }

    List<Difference> run() throws SQLException {
        for (Map.Entry<String, Integer> table : TABLES.entrySet()) {
            try {
                compare(table.getKey(), table.getValue());
            } catch (SQLException unreadable) {
                add(table.getKey(), "", "readable", String.valueOf(unreadable.getMessage()));
            }
        }
        return differences;
    }

    private void compare(String table, int keys) throws SQLException {
        String sql = "select * from " + table + " order by " + (keys == 1 ? "1" : "1, 2");
        try (var here = found.createStatement();
                var there = expected.createStatement()) {
            here.setFetchSize(1000);
            Cursor is = new Cursor(here.executeQuery(sql), keys);
            Cursor should = new Cursor(there.executeQuery(sql), keys);
            while ((is.row != null || should.row != null) && differences.size() < most) {
                int order = is.compareTo(should);
                if (order < 0) {
                    add(table, is.key(), "-", is.text());
                } else if (order > 0) {
                    add(table, should.key(), should.text(), "-");
                } else if (!Objects.equals(is.row, should.row)) {
                    add(table, is.key(), should.text(), is.text());
                }
                if (order <= 0) {
                    is.next();
                }
                if (order >= 0) {
                    should.next();
                }
            }
        }
    }

    private void add(String table, String key, String should, String is) {
        if (differences.size() < most) {
            differences.add(new Difference(table, key, should, is));
        }
    }
}
