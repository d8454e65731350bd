package pullboard.view.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.forecast.CardForecast;
import pullboard.report.chart.Outlook;

/// When the open cards are likely to be finished, as the shop's own history tells; a card of which too little is known
/// is not in it.
record Odds(Map<CardId, Likely> cards) {
    static final Odds NONE = new Odds(Map.of());

    private static final int SURE = 85;

    Odds {
        cards = Map.copyOf(cards);
    }

    /// What is likely of one card.
    ///
    /// @param finish 85 % certain by then; null: later than the history can tell
    /// @param onTime chance of making its due date; empty: it has none
    record Likely(@Nullable Instant finish, OptionalDouble onTime) {
        /// Whole percent, cut off so that only what is certain says 100.
        int percent() {
            return (int) Math.floor(onTime.orElseThrow() * 100 + 1e-9);
        }
    }

    /// From all that was recorded. Slow.
    static Odds of(Past past, Board board, Instant now) {
        Map<CardId, Likely> cards = new HashMap<>();
        for (CardForecast card : new Outlook(Replay.of(past, Filter.ALL), board, now).cards()) {
            CardForecast.Finish finish = card.finish();
            if (finish != null) {
                cards.put(past.log().card(card.card()), new Likely(finish.at(SURE), card.dueOdds()));
            }
        }
        return new Odds(cards);
    }

    /// What is likely of an open card; null: nobody knows.
    @Nullable
    Likely of(Card card) {
        return card.isOpen() ? cards.get(card.id()) : null;
    }

    /// The open card that is due next, today or later, the least likely one of that day; null: none whose odds are
    /// known.
    @Nullable
    CardId nextDue(Board board, LocalDate today) {
        return cards.keySet().stream()
                .map(board::card)
                .filter(card -> card != null && isDue(card, today))
                .min(Comparator.comparing((Card card) -> card.facts().due())
                        .thenComparing(this::onTime)
                        .thenComparing(card -> card.id().number()))
                .map(Card::id)
                .orElse(null);
    }

    private boolean isDue(Card card, LocalDate today) {
        LocalDate due = card.facts().due();
        Likely likely = of(card);
        return due != null
                && !due.isBefore(today)
                && likely != null
                && likely.onTime().isPresent();
    }

    private double onTime(Card card) {
        Likely likely = of(card);
        return likely == null ? 1 : likely.onTime().orElse(1);
    }
}
