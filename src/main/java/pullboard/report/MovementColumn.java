package pullboard.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The columns of `movements.csv`, in the order of an export.
public enum MovementColumn {
    REVISION(),
    CARD(),
    PART(),
    QUANTITY("work_order_qty"),
    KIND(),
    MOVED_AT(),
    FROM_STATION(),
    FROM_LANE(),
    TO_STATION(),
    TO_LANE(),
    GOOD("qty_completed_in_from"),
    REJECTED("qty_rejected_in_from"),
    HELD(),
    OPERATOR(),
    REASON();

    private final String header;
    private final List<String> others;

    MovementColumn(String... others) {
        this.header = name().toLowerCase(Locale.ROOT);
        this.others = List.of(others);
    }

    /// Its name in the first line of an export.
    public String header() {
        return header;
    }

    /// An import cannot do without it.
    public boolean isRequired() {
        return this == CARD || this == MOVED_AT || this == TO_STATION;
    }

    /// The further header names that an import takes for it.
    List<String> others() {
        return others;
    }

    /// The column of this header name, in any case of letters; null: none.
    public static @Nullable MovementColumn named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equalsIgnoreCase(header.strip()))
                .findFirst()
                .orElse(null);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(MovementColumn::header).toList();
    }
}
