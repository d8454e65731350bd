package pullboard.ticket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Route;
import pullboard.board.TicketCode;

/// What the tickets of a board's cards say.
public final class TicketContents {
    /// A board's order of more stations says nothing on a ticket; a route of the card's own always does.
    private static final int LONGEST_ORDER = 10;

    private final Board board;
    private final Map<String, Optional<byte[]>> pictures = new HashMap<>();

    public TicketContents(Board board) {
        this.board = board;
    }

    /// The ticket of a card that the board knows.
    public TicketContent of(CardId id) {
        Card card = Objects.requireNonNull(board.card(id), id::number);
        List<String> route =
                Route.of(board, card.facts()).stream().map(board::nameOf).toList();
        boolean telling = !card.facts().route().isEmpty() || route.size() <= LONGEST_ORDER;
        return new TicketContent(
                board.shop().name(),
                id.number(),
                TicketCode.of(card),
                card.facts().part(),
                picture(TicketPictures.of(card.facts().part())),
                card.pieces(),
                card.facts().due(),
                card.facts().service(),
                telling ? route : List.of(),
                card.notes(),
                card.ticket().prints() > 0);
    }

    /// The shop's logo, or null.
    public byte @Nullable [] logo() {
        return picture(TicketPictures.LOGO);
    }

    private byte @Nullable [] picture(String document) {
        return pictures.computeIfAbsent(document, name -> Optional.ofNullable(TicketPictures.read(board, name)))
                .orElse(null);
    }
}
