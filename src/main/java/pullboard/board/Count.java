package pullboard.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import pullboard.board.supply.Kanban;

/// A walk round the shop: where somebody looked, and which codes were scanned there. Immutable. It is compared with
/// the
/// board of any later moment: what has moved since it was seen, and what came after somebody looked, is no difference.
///
/// @param looks in the order in which they began
/// @param seen in the order of the scans
public record Count(PVector<Look> looks, PVector<Sighting> seen) {

    /// Nobody has looked anywhere yet.
    public static final Count NONE = new Count(TreePVector.empty(), TreePVector.empty());

    /// Somebody began to look at a spot.
    public record Look(Spot spot, Instant since) {}

    /// A code that was scanned or typed at a spot.
    public record Sighting(Spot spot, String code, Instant at) {}

    /// Somebody looks at `spot`; nothing new where somebody has already.
    public Count at(Spot spot, Instant now) {
        return hasLooked(spot) ? this : new Count(looks.plus(new Look(spot, now)), seen);
    }

    /// A code was seen at `spot`.
    public Count saw(Spot spot, String code, Instant now) {
        return new Count(at(spot, now).looks, seen.plus(new Sighting(spot, code.strip(), now)));
    }

    /// Without the last scan; the look stays.
    public Count withoutLast() {
        return seen.isEmpty() ? this : new Count(looks, seen.minus(seen.size() - 1));
    }

    /// As if nobody had been at this spot.
    public Count without(Spot spot) {
        return new Count(
                TreePVector.from(
                        looks.stream().filter(look -> !look.spot().equals(spot)).toList()),
                TreePVector.from(seen.stream()
                        .filter(sighting -> !sighting.spot().equals(spot))
                        .toList()));
    }

    public boolean hasLooked(Spot spot) {
        return looks.stream().anyMatch(look -> look.spot().equals(spot));
    }

    /// What was seen and what was not, against the board: first the scans in their order, then what is missing.
    public List<Finding> findings(Board board) {
        return new Comparison(board).findings();
    }

    /// One comparison with one board.
    private final class Comparison {
        private final Board board;
        private final Map<CardId, List<Sighting>> sights = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> odd = new HashSet<>();
        private final Set<CardId> missed = new HashSet<>();

        Comparison(Board board) {
            this.board = board;
        }

        List<Finding> findings() {
            for (Sighting sighting : seen) {
                if (sighting.spot().isOn(board)) {
                    read(sighting);
                }
            }
            sights.forEach((card, times) -> findings.add(found(known(card), times)));
            for (Look look : looks) {
                addMissing(look);
            }
            return List.copyOf(findings);
        }

        private void read(Sighting sighting) {
            switch (TicketCode.read(board, sighting.code())) {
                case TicketCode.Reading.Known(CardId id, int issue) -> {
                    Card card = known(id);
                    if (issue == 0 || issue == card.ticket().issue()) {
                        sights.computeIfAbsent(id, _ -> new ArrayList<>()).add(sighting);
                    } else {
                        odd(Finding.Kind.OLD_TICKET, sighting, card);
                    }
                }
                case TicketCode.Reading.Misread _ -> odd(Finding.Kind.MISREAD, sighting, null);
                case TicketCode.Reading.LoopCard(String kanban) -> loopCard(kanban, sighting);
                case TicketCode.Reading.Part _, TicketCode.Reading.Unknown _ ->
                    odd(Finding.Kind.UNKNOWN, sighting, null);
            }
        }

        /// The card of a loop that was found stands for the card on the board that is its present trip.
        private void loopCard(String number, Sighting sighting) {
            Kanban kanban = board.books().get(Kanban.class, number);
            Card trip = board.card(new CardId(kanban.tripCard()));
            if (trip == null) {
                odd(Finding.Kind.UNKNOWN, sighting, null);
            } else {
                sights.computeIfAbsent(trip.id(), _ -> new ArrayList<>()).add(sighting);
            }
        }

        private void odd(Finding.Kind kind, Sighting sighting, @Nullable Card card) {
            if (odd.add(sighting.code())) {
                findings.add(new Finding(kind, sighting.code(), card, sighting.spot(), null, 1));
            }
        }

        private Finding found(Card card, List<Sighting> times) {
            Sighting last = times.getLast();
            int places = (int) times.stream().map(Sighting::spot).distinct().count();
            Place place =
                    card.since().isAfter(last.at()) ? card.place() : last.spot().placeOf(card);
            return new Finding(kind(card, place), card.id().number(), card, last.spot(), place, places);
        }

        private static Finding.Kind kind(Card card, Place place) {
            if (card.ticket().isLost()) {
                return Finding.Kind.FOUND_AGAIN;
            }
            if (card.place().equals(place)) {
                return Finding.Kind.EXPECTED;
            }
            return card.isOpen() ? Finding.Kind.MOVED : Finding.Kind.CLOSED;
        }

        private void addMissing(Look look) {
            for (Card card : expectedAt(board, look.spot())) {
                if (!card.since().isAfter(look.since()) && !sights.containsKey(card.id()) && missed.add(card.id())) {
                    Finding.Kind kind = card.ticket().isLost() ? Finding.Kind.STILL_LOST : Finding.Kind.MISSING;
                    findings.add(new Finding(kind, card.id().number(), card, look.spot(), null, 0));
                }
            }
        }

        private Card known(CardId id) {
            return Objects.requireNonNull(board.card(id));
        }
    }

    /// The cards that the board has at a spot, first come first; none at Finished.
    public static List<Card> expectedAt(Board board, Spot spot) {
        return switch (spot) {
            case Spot.One(Place.End end) when end != Place.End.ORDERS -> List.of();
            case Spot.One(Place place) -> board.cardsAt(place);
            case Spot.Whole(StationId station) -> {
                List<Card> cards = new ArrayList<>(board.cardsAt(Place.working(station)));
                cards.addAll(board.cardsAt(Place.ready(station)));
                yield cards;
            }
        };
    }
}
