package pullboard.board;

import java.time.Instant;
import java.util.Objects;

/// What a rule is asked about: the newest board, who asks, and when. Answers the questions that most rules begin with.
record Ask(Board board, String by, Instant now) {

    Card card(CardId id) throws No {
        Card card = board.card(id);
        if (card == null) {
            throw new No(new Refusal.NoSuchCard(id));
        }
        return card;
    }

    Card openCard(CardId id) throws No {
        Card card = card(id);
        if (!card.isOpen()) {
            throw new No(new Refusal.CardNotOpen(id, card.place()));
        }
        return card;
    }

    Station station(StationId id) throws No {
        Station station = board.station(id);
        if (station == null) {
            throw new No(new Refusal.NoSuchStation(id));
        }
        return station;
    }

    static String reason(String text, Refusal.Deed deed) throws No {
        String reason = text.strip();
        if (reason.isEmpty()) {
            throw new No(new Refusal.ReasonNeeded(deed));
        }
        return reason;
    }

    static void mustDiffer(Object before, Object after) throws No {
        if (Objects.equals(before, after)) {
            throw new No(new Refusal.NothingToChange());
        }
    }
}
