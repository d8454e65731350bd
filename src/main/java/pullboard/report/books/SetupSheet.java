package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.StationId;
import pullboard.board.supply.Books;
import pullboard.board.supply.SetupTime;

/// `setups.csv`: how long a station takes from one family of parts to another; no family: any.
final class SetupSheet implements Sheet<SetupTime> {
    private static final Field STATION =
            Field.required("station", "station", Shape.STATION, "machine", "resource", "maschine");
    private static final Field FROM = Field.of("from", "from", Shape.TEXT, "from_family", "von");
    private static final Field TO = Field.of("to", "to", Shape.TEXT, "to_family", "nach", "auf");
    private static final Field TIME =
            Field.required("time", "time", Shape.SPAN, "setup_time", "setup", "rüstzeit", "zeit");

    @Override
    public List<Field> fields() {
        return List.of(STATION, FROM, TO, TIME);
    }

    @Override
    public List<SetupTime> all(Board board) {
        return board.books().all(SetupTime.class).stream()
                .filter(time -> board.station(new StationId(time.station())) != null)
                .toList();
    }

    @Override
    public List<@Nullable Object> cells(SetupTime time, Board board) {
        String length = time.time().isZero() ? "0min" : Spans.text(time.time());
        return List.of(board.nameOf(new StationId(time.station())), time.from(), time.to(), length);
    }

    @Override
    public SetupTime read(Cells cells, Books books) {
        return new SetupTime(
                cells.station(STATION, 0),
                cells.text(FROM, "", ""),
                cells.text(TO, "", ""),
                cells.span(TIME, Duration.ZERO));
    }

    @Override
    public String key(SetupTime time) {
        return time.key();
    }

    @Override
    public String fault(SetupTime time) {
        return time.fault();
    }

    @Override
    public List<Command> commands(List<SetupTime> times, Board board) {
        Wishes wishes = new Wishes(board);
        times.forEach(wishes::keep);
        return wishes.commands();
    }
}
