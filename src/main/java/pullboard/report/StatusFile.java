package pullboard.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;

/// Writes the board as it is now, as JSON for other programs: `board`, `revision`, `stations` (each with `name`,
/// `limit`, `limit_unit`, `count`, `working`, `ready`, `signal`, `next`), `orders`, `finished`. Cards are their
/// numbers;
/// a limit that nobody set and a card that is not there are null.
public final class StatusFile {
    private StatusFile() {}

    public static void write(PrintStream out, Board board, Instant now) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            write(new Json(writer), board, now);
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Json json, Board board, Instant now) throws IOException {
        Map<StationId, Signal> signals = Signals.of(board, now);
        json.begin(null);
        json.text("board", board.shop().name());
        json.number("revision", Long.toString(board.revision()));
        json.beginList("stations");
        for (Station station : board.stations()) {
            json.beginNext();
            station(json, board, station, signals.get(station.id()), now);
            json.end();
        }
        json.endList();
        json.texts("orders", numbers(board, Place.End.ORDERS));
        json.number("finished", Integer.toString(board.countAt(Place.End.FINISHED)));
        json.end();
    }

    private static void station(Json json, Board board, Station station, @Nullable Signal signal, Instant now)
            throws IOException {
        WipLimit limit = station.limitAt(now);
        WipLimit.Unit unit = limit == null ? WipLimit.Unit.CARDS : limit.unit();
        json.text("name", station.name());
        json.number("limit", limit == null ? "" : Integer.toString(limit.amount()));
        json.text("limit_unit", limit == null ? null : unit == WipLimit.Unit.CARDS ? "cards" : "pieces");
        json.number("count", Long.toString(board.load(station.id(), unit)));
        json.texts("working", numbers(board, Place.working(station.id())));
        json.texts("ready", numbers(board, Place.ready(station.id())));
        json.text("signal", signal == null ? null : signal.state().name());
        json.text(
                "next",
                signal == null || signal.next() == null ? null : signal.next().number());
    }

    private static List<String> numbers(Board board, Place place) {
        return board.cardsAt(place).stream().map(Card::id).map(CardId::number).toList();
    }
}
