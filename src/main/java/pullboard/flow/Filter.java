package pullboard.flow;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.ServiceClass;
import pullboard.board.StationId;

/// What is looked at: movements in [from, until) of some cards. Null or an empty set: all.
///
/// A card's start is known from the movements before `from`, so a bound does not shorten its times; what happens from
/// `until` on is not known at all.
///
/// @param parts of these parts, as the cards are now
/// @param stations of cards that came to one of these stations; what is told of stations (WIP, visits) is told of
/// these
/// @param services of these classes of service, as the cards are now
/// @param orders of these customer orders, as the cards are now
/// @param cards these alone
public record Filter(
        @Nullable Instant from,
        @Nullable Instant until,
        Set<String> parts,
        Set<StationId> stations,
        Set<ServiceClass> services,
        Set<String> orders,
        Set<CardId> cards) {
    /// Everything that was recorded.
    public static final Filter ALL = new Filter(null, null, null);

    public Filter {
        parts = Set.copyOf(parts);
        stations = Set.copyOf(stations);
        services = Set.copyOf(services);
        orders = Set.copyOf(orders);
        cards = Set.copyOf(cards);
    }

    public Filter(@Nullable Instant from, @Nullable Instant until, @Nullable String part) {
        this(from, until, part == null ? Set.of() : Set.of(part), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /// Whether a movement of that part at that time is looked at.
    public boolean takes(Instant at, String ofPart) {
        return (from == null || !at.isBefore(from))
                && (until == null || at.isBefore(until))
                && (parts.isEmpty() || parts.contains(ofPart));
    }

    /// Whether a card is looked at.
    ///
    /// @param order the customer order that it is for, or empty
    boolean takes(CardId card, CardFacts facts, String order) {
        return (parts.isEmpty() || parts.contains(facts.part()))
                && (services.isEmpty() || services.contains(facts.service()))
                && (orders.isEmpty() || orders.contains(order))
                && (cards.isEmpty() || cards.contains(card));
    }

    public Filter between(@Nullable Instant start, @Nullable Instant end) {
        return new Filter(start, end, parts, stations, services, orders, cards);
    }

    public Filter ofParts(Set<String> some) {
        return new Filter(from, until, some, stations, services, orders, cards);
    }

    public Filter atStations(Set<StationId> some) {
        return new Filter(from, until, parts, some, services, orders, cards);
    }

    public Filter ofServices(Set<ServiceClass> some) {
        return new Filter(from, until, parts, stations, some, orders, cards);
    }

    public Filter ofOrders(Set<String> some) {
        return new Filter(from, until, parts, stations, services, some, cards);
    }

    public Filter ofCards(Set<CardId> some) {
        return new Filter(from, until, parts, stations, services, orders, some);
    }
}
