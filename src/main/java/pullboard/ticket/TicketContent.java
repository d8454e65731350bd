package pullboard.ticket;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardNotes;
import pullboard.board.ServiceClass;
import pullboard.board.supply.Loop;

/// What a ticket says, before it is known how large it is and in which language.
///
/// @param number of the card
/// @param code what the codes hold
/// @param picture PNG or JPEG, null: none
/// @param quantity pieces
/// @param route names of stations
/// @param again printed before: this is a reprint
/// @param loop kind of the loop whose permanent card it is, null: not a card of a loop
public record TicketContent(
        String shop,
        String number,
        String code,
        String part,
        byte @Nullable [] picture,
        long quantity,
        @Nullable LocalDate due,
        ServiceClass service,
        List<String> route,
        CardNotes notes,
        boolean again,
        Loop.@Nullable Kind loop) {

    public TicketContent {
        route = List.copyOf(route);
    }

    /// Of a card that belongs to no loop.
    public TicketContent(
            String shop,
            String number,
            String code,
            String part,
            byte @Nullable [] picture,
            long quantity,
            @Nullable LocalDate due,
            ServiceClass service,
            List<String> route,
            CardNotes notes,
            boolean again) {
        this(shop, number, code, part, picture, quantity, due, service, route, notes, again, null);
    }
}
