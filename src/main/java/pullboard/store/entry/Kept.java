package pullboard.store.entry;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Values that many changes share, so that a million movements do not make a million copies.
final class Kept {
    private static final Words<Place.End> ENDS = new Words<>(Place.End.class);
    private static final Words<Lane> LANES = new Words<>(Lane.class);

    private final Map<String, CardId> cards = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    CardId card(String number) {
        CardId card = cards.get(number);
        if (card == null) {
            card = new CardId(number);
            cards.put(card.number(), card);
        }
        return card;
    }

    Place place(String word) throws EntryUnreadable {
        @Nullable Place known = places.get(word);
        if (known == null) {
            known = parse(word);
            places.put(word, known);
        }
        return known;
    }

    private static Place parse(String word) throws EntryUnreadable {
        int colon = word.indexOf(':');
        if (colon < 0) {
            return ENDS.parse(word);
        }
        StationId station = new StationId(Integer.parseInt(word, 0, colon, 10));
        return new Place.At(station, LANES.parse(word.substring(colon + 1)));
    }
}
