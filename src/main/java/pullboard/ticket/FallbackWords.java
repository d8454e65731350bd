package pullboard.ticket;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import pullboard.board.Card;
import pullboard.board.Place;
import pullboard.board.Signal;

/// What the fall-back board says in one language.
record FallbackWords(TicketWords words) {

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /// With day and time, so that nobody works from an old one.
    String moment(Instant now, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(words.texts().locale())
                .format(now.atZone(zone));
    }

    String end(Place.End end) {
        return words.board().get("place." + end.name());
    }

    String state(Signal.State state) {
        return words.board().get("signal." + state.name());
    }

    /// Pieces and due date of a card.
    String amounts(Card card) {
        String pieces = words.pieces(card.pieces());
        return card.facts().due() == null
                ? pieces
                : pieces + " · " + words.day(card.facts().due());
    }
}
