package pullboard.store.tables;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Item;
import pullboard.store.entry.ItemField;

/// The column of one component of an item's record.
final class ItemColumn {
    private final ItemField field;

    ItemColumn(ItemField field) {
        this.field = field;
    }

    /// As a definition: in quotes, because some are words of SQL.
    String definition() {
        return '"' + name() + "\" " + type() + (field.optional() ? "" : " not null");
    }

    private String name() {
        String name = field.name().replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return field.type() == Duration.class ? name + "_SECONDS" : name;
    }

    private String type() {
        return switch (field.type().getSimpleName()) {
            case "String" -> "varchar";
            case "Integer" -> "int";
            case "Long", "Duration" -> "bigint";
            case "Boolean" -> "boolean";
            case "BigDecimal" -> "decfloat";
            case "LocalDate" -> "date";
            case "Instant" -> "timestamp(9) with time zone";
            default -> throw new IllegalArgumentException("no column for " + field.name());
        };
    }

    /// The value of an item as the next one of a row.
    void fill(Statement row, Item item) throws SQLException {
        @Nullable Object value = field.value(item);
        switch (value) {
            case null -> row.none();
            case String text -> row.text(text);
            case Integer number -> row.number(number);
            case Long number -> row.number((long) number);
            case Boolean flag -> row.flag(flag);
            case BigDecimal number -> row.decimal(number);
            case LocalDate date -> row.date(date);
            case Instant time -> row.time(time);
            case Duration time -> row.number(time.getSeconds());
            default -> throw new IllegalArgumentException("no column for " + field.name());
        }
    }
}
