package pullboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
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
    /// How often it is asked whether to go on.
    private static final int STRIDE = 1024;

    private final Board board;
    private final ZoneId zone;
    private final CsvWriter csv;
    private final LongPredicate goOn;
    private final Map<StationId, String> names = new HashMap<>();
    private long rows;

    private MovementsExport(Board board, Writer writer, LongPredicate goOn) {
        this.board = board;
        this.zone = board.shop().zone();
        this.csv = Csv.writer(writer);
        this.goOn = goOn;
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
        long[] written = new long[1];
        NewFile.<X>write(target, writer -> {
            MovementsExport export = new MovementsExport(board, writer, goOn);
            export.csv.writeRecord(MovementColumn.headers());
            try {
                source.each(movement -> {
                    if (movement.number() <= board.movements() && filter.takes(movement.at(), movement.part())) {
                        export.line(movement);
                    }
                });
            } catch (Stopped stopped) {
                throw new FileTrouble(FileTrouble.Kind.CANCELLED, target, "", stopped);
            }
            export.csv.flush();
            written[0] = export.rows;
        });
        return written[0];
    }

    private void line(Movement movement) {
        if (++rows % STRIDE == 0 && !goOn.test(rows)) {
            throw new Stopped();
        }
        csv.writeRecord()
                .writeField(Long.toString(movement.number()))
                .writeField(Csv.text(movement.card().number()))
                .writeField(Csv.text(movement.part()))
                .writeField(Long.toString(movement.quantity()))
                .writeField(movement.kind().word())
                .writeField(time(movement.at(), zone))
                .writeField(station(movement.from()))
                .writeField(lane(movement.from()))
                .writeField(station(movement.to()))
                .writeField(lane(movement.to()))
                .writeField(Numbers.pieces(movement.result().good()))
                .writeField(Numbers.pieces(movement.result().rejected()))
                .writeField(Numbers.pieces(movement.result().held()))
                .writeField(Csv.text(movement.operator()))
                .writeField(Csv.text(movement.reason()))
                .endRecord();
    }

    private String station(Place place) {
        return switch (place) {
            case Place.At at -> names.computeIfAbsent(at.station(), id -> Csv.text(board.nameOf(id)));
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

    private static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    /// The person wants no more.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
