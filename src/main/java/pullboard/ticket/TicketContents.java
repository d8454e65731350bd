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
import pullboard.board.supply.Kanban;

/// What the tickets of a board's cards say.
public final class TicketContents {
    /// A board's order of more stations says nothing on a ticket; a route of the card's own always does.
    private static final int LONGEST_ORDER = 10;

    private final Board board;
    private final Map<String, Optional<byte[]>> pictures = new HashMap<>();

    public TicketContents(Board board) {
        this.board = board;
    }

    /// Whether the number is that of a card on the board, or of a loop's card.
    public boolean knows(CardId id) {
        return board.card(id) != null || board.books().find(Kanban.class, id.number()) != null;
    }

    /// Those whose printing the board counts: the cards on it. A loop's card is permanent and may be printed at will.
    public List<CardId> counted(List<CardId> cards) {
        return cards.stream().filter(id -> board.card(id) != null).toList();
    }

    /// The ticket of a card that the board knows, or the permanent one of a loop's card.
    public TicketContent of(CardId id) {
        Kanban kanban = board.books().find(Kanban.class, id.number());
        return kanban != null && board.card(id) == null
                ? new LoopTicket(board, kanban).content(this::picture)
                : card(id);
    }

    private TicketContent card(CardId id) {
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
