package pullboard.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a full station is likely to have room again, from its recent pace.
public final class Outlook {
    private Outlook() {}

    /// The station's cards, the one likely to leave first at the front, and when; null: cannot be told.
    public record Clearing(List<CardId> cards, @Nullable Instant at) {
        public Clearing {
            cards = List.copyOf(cards);
        }
    }

    /// Ready cards leave before working ones, and of each lane the one that has been there longest. The time is its
    /// entry plus the median of recent visits, or the 85 % one where that is past already.
    public static Clearing clearing(Board board, StationId station, Instant now) {
        List<Card> cards = new ArrayList<>(board.cardsAt(Place.ready(station)));
        cards.addAll(board.cardsAt(Place.working(station)));
        cards.sort(Comparator.comparing((Card card) -> card.block() != null));
        Instant at = cards.isEmpty() ? null : likelyEnd(cards.getFirst(), board.pace(station), now);
        return new Clearing(cards.stream().map(Card::id).toList(), at);
    }

    /// The cards of a span, those nearest to its end first.
    static List<CardId> leavers(Board board, SpanLimit span, Instant now) {
        int first = Math.min(board.position(span.first()), board.position(span.last()));
        int last = Math.max(board.position(span.first()), board.position(span.last()));
        List<CardId> cards = new ArrayList<>();
        for (int i = last; i >= Math.max(0, first); i--) {
            StationId station = board.stations().get(i).id();
            clearing(board, station, now).cards().forEach(cards::add);
        }
        return cards;
    }

    private static @Nullable Instant likelyEnd(Card card, Pace pace, Instant now) {
        for (double p : new double[] {0.5, 0.85}) {
            Duration stay = pace.stay(p);
            if (stay != null && card.entered() != null) {
                Instant end = card.entered().plus(stay);
                if (end.isAfter(now)) {
                    return end;
                }
            }
        }
        return null;
    }
}
