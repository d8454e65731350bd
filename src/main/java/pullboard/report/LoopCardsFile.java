package pullboard.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import pullboard.board.Board;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;

/// Writes loop cards as JSON for other programs: `revision`, `cards`, each with `card`, `loop`, `part`, `state`
/// (`empty`, `waiting`, `released`, `in_process`, `in_transit`, `full`, `in_use`, `retired`), `pieces`, `trip_card`
/// (its
/// card on the board; empty: it was never released), `place` and `stock` (of the part at the place, in pieces).
public final class LoopCardsFile {
    private LoopCardsFile() {}

    /// @param numbers of the cards, which the board knows
    public static void write(PrintStream out, Board board, List<String> numbers) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            Json json = new Json(writer);
            json.begin(null);
            json.number("revision", Long.toString(board.revision()));
            json.beginList("cards");
            for (String number : numbers) {
                card(json, board, board.books().get(Kanban.class, number));
            }
            json.endList();
            json.end();
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void card(Json json, Board board, Kanban kanban) throws IOException {
        Loop loop = board.books().get(Loop.class, kanban.loop());
        json.beginNext();
        json.text("card", kanban.number());
        json.text("loop", kanban.loop());
        json.text("part", loop.part());
        json.text("state", kanban.state().name().toLowerCase(Locale.ROOT));
        json.number("pieces", Long.toString(kanban.pieces()));
        json.text("trip_card", kanban.trip() == 0 ? "" : kanban.tripCard());
        json.text("place", loop.to());
        json.number("stock", Long.toString(board.books().stock(loop.part(), loop.to())));
        json.end();
    }
}
