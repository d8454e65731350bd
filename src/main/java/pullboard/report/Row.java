package pullboard.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A row of a table as it is written: its cells from the left, then its end. Null and empty: there is no value.
sealed interface Row permits CsvRow, SheetRow {

    Row text(@Nullable String text);

    Row number(long number);

    /// An exact decimal.
    Row amount(BigDecimal value);

    Row figure(OptionalDouble value);

    /// A part of a whole, from 0 to 1.
    Row share(OptionalDouble value);

    Row time(@Nullable Instant at);

    Row date(@Nullable LocalDate day);

    Row duration(@Nullable Duration duration);

    Row flag(boolean flag);

    Row none();

    /// A count of pieces, -1 where nobody counted.
    default Row pieces(long count) {
        return count < 0 ? none() : number(count);
    }

    void end() throws IOException;
}
