package pullboard.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;

/// Rows that go out, as a CSV file or on a sheet; made while they are written, so that a million of them need no room.
///
/// @param name of the file or sheet, without an ending
/// @param <X> what may go wrong where the rows come from
public record Table<X extends Exception>(String name, List<Column> columns, Content<X> content) {
    public Table {
        columns = List.copyOf(columns);
    }

    /// Writes all rows.
    interface Content<X extends Exception> {
        /// @return how many
        long write(Row row) throws IOException, X;
    }

    /// Asks now and then whether to go on.
    static final class Pulse {
        private static final int STRIDE = 1024;

        private final LongPredicate goOn;
        private long rows;

        /// @param goOn is told how many rows are done
        Pulse(LongPredicate goOn) {
            this.goOn = goOn;
        }

        void next() {
            if (++rows % STRIDE == 0 && !goOn.test(rows)) {
                throw new Stopped();
            }
        }

        long rows() {
            return rows;
        }
    }

    /// The person wants no more.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }

        FileTrouble trouble(Path target) {
            return new FileTrouble(FileTrouble.Kind.CANCELLED, target, "", this);
        }
    }
}
