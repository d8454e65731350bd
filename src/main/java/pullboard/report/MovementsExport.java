package pullboard.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import pullboard.board.Board;
import pullboard.board.HistoryRow;
import pullboard.board.Movement;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.flow.Filter;

/// Writes `movements.csv`, line by line as the movements come.
///
/// Stations carry their present (removed ones their last) name, times the offset of the shop's zone. Lanes are
/// `working` and `ready`, empty at the ends of the board; pieces that nobody counted are empty, too.
public final class MovementsExport {
    private final Board board;
    private final Table.Pulse pulse;
    private final Row row;
    private final Map<StationId, String> names = new HashMap<>();

    private MovementsExport(Board board, Row row, LongPredicate goOn) {
        this.board = board;
        this.row = row;
        this.pulse = new Table.Pulse(goOn);
    }

    /// Hands movements on, in the order of their numbers.
    public interface Source<X extends Exception> {
        void each(Consumer<Movement> movement) throws X;
    }

    /// Writes the movements up to those of `board` that the filter takes.
    ///
    /// @param goOn asked now and then with the lines written so far; false: leave it, the target stays as it was
    /// @return how many lines were written, without the header
    public static <X extends Exception> long write(
            Path target, Board board, Filter filter, Source<X> source, LongPredicate goOn) throws FileTrouble, X {
        return CsvRow.write(
                target, table(board, filter, source, goOn), board.shop().zone());
    }

    /// The same as a table.
    public static <X extends Exception> Table<X> table(
            Board board, Filter filter, Source<X> source, LongPredicate goOn) {
        return new Table<>("movements", columns(), row -> {
            MovementsExport export = new MovementsExport(board, row, goOn);
            try {
                source.each(movement -> {
                    if (movement.number() <= board.movements() && filter.takes(movement.at(), movement.part())) {
                        export.line(movement);
                    }
                });
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
            return export.pulse.rows();
        });
    }

    private static List<Column> columns() {
        return Arrays.stream(MovementColumn.values())
                .map(column -> switch (column) {
                    case REVISION, QUANTITY, GOOD, REJECTED, HELD -> Column.number(column.header());
                    case MOVED_AT -> Column.time(column.header());
                    default -> Column.text(column.header());
                })
                .toList();
    }

    private void line(Movement movement) {
        pulse.next();
        try {
            row.number(movement.number())
                    .text(movement.card().number())
                    .text(movement.part())
                    .number(movement.quantity())
                    .text(movement.kind().word())
                    .time(movement.at())
                    .text(station(movement.from()))
                    .text(lane(movement.from()))
                    .text(station(movement.to()))
                    .text(lane(movement.to()))
                    .pieces(movement.result().good())
                    .pieces(movement.result().rejected())
                    .pieces(movement.result().held())
                    .text(movement.operator())
                    .text(movement.reason())
                    .end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String station(Place place) {
        return switch (place) {
            case Place.At at -> names.computeIfAbsent(at.station(), board::nameOf);
            case Place.End end ->
                switch (end) {
                    case OUTSIDE -> "";
                    case ORDERS -> HistoryRow.ORDERS;
                    case FINISHED -> HistoryRow.FINISHED;
                    case CANCELLED -> HistoryRow.CANCELLED;
                };
        };
    }

    private static String lane(Place place) {
        return switch (place) {
            case Place.End _ -> "";
            case Place.At at ->
                switch (at.lane()) {
                    case WORKING -> "working";
                    case READY -> "ready";
                };
        };
    }
}
