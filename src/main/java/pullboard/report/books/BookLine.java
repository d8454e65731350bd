package pullboard.report.books;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record as a line of its list.
///
/// @param key by which the books know it
/// @param values in the order of the fields; null: nothing
public record BookLine(String key, List<@Nullable Object> values) {
    public BookLine {
        values = Collections.unmodifiableList(values);
    }

    /// The value of the field of this index as it is entered and stands in a CSV file.
    public String text(int index) {
        return switch (values.get(index)) {
            case null -> "";
            case BigDecimal amount -> amount.toPlainString();
            case Object value -> value.toString();
        };
    }
}
