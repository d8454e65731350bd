package pullboard.ticket;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.ServiceClass;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.TicketCode;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;

/// The permanent ticket of a loop's card: it goes round with the container, trip after trip.
final class LoopTicket {
    /// A permanent ticket has one issue.
    private static final int ISSUE = 1;

    private final Board board;
    private final Kanban kanban;
    private final Loop loop;

    LoopTicket(Board board, Kanban kanban) {
        this.board = board;
        this.kanban = kanban;
        loop = board.books().get(Loop.class, kanban.loop());
    }

    /// @param picture gives the picture of a document, or null
    TicketContent content(Function<String, byte @Nullable []> picture) {
        return new TicketContent(
                board.shop().name(),
                kanban.number(),
                TicketCode.of(new CardId(kanban.number()), ISSUE),
                loop.part(),
                picture.apply(TicketPictures.of(loop.part())),
                loop.container(),
                kanban.until(),
                ServiceClass.STANDARD,
                route(),
                notes(),
                false,
                loop.kind());
    }

    private List<String> route() {
        return loop.route().stream()
                .map(number -> board.station(new StationId(number)))
                .filter(Objects::nonNull)
                .map(Station::name)
                .toList();
    }

    private CardNotes notes() {
        Part part = board.books().find(Part.class, loop.part());
        Shelf shelf = board.books().find(Shelf.class, Stock.key(loop.part(), loop.to()));
        List<String> cards = board.books().kanbans(loop.name()).stream()
                .filter(one -> one.state() != Kanban.State.RETIRED)
                .map(Kanban::number)
                .toList();
        int index = cards.indexOf(kanban.number()) + 1;
        return new CardNotes(
                part == null ? "" : part.description(),
                "",
                loop.from(),
                loop.to(),
                shelf == null ? "" : shelf.spot(),
                "",
                "",
                "",
                index,
                index == 0 ? 0 : cards.size());
    }
}
