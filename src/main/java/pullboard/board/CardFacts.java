package pullboard.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a card asks for: part, quantity in pieces (at least 1), due date in the shop's zone, class of service, and its
/// route (empty: the board's order).
public record CardFacts(
        String part, long quantity, @Nullable LocalDate due, ServiceClass service, List<StationId> route) {

    public CardFacts {
        route = List.copyOf(route);
    }

    public CardFacts(String part, long quantity) {
        this(part, quantity, null, ServiceClass.STANDARD, List.of());
    }

    public CardFacts withQuantity(long pieces) {
        return new CardFacts(part, pieces, due, service, route);
    }

    public CardFacts withPart(String other) {
        return new CardFacts(other, quantity, due, service, route);
    }

    public CardFacts withDue(@Nullable LocalDate date) {
        return new CardFacts(part, quantity, date, service, route);
    }

    public CardFacts withService(ServiceClass other) {
        return new CardFacts(part, quantity, due, other, route);
    }

    public CardFacts withRoute(List<StationId> stations) {
        return new CardFacts(part, quantity, due, service, stations);
    }
}
