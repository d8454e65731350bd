package pullboard.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A fact that the ledger keeps: what was so before, and what is so after. Every change but a card's first mention can
/// be turned round, which is how undo works.
public sealed interface Change {

    /// The board's name or zone.
    record ShopChanged(Shop before, Shop after) implements Change {}

    record StationAdded(Station station, int position) implements Change {}

    record StationRemoved(Station station, int position) implements Change {}

    record StationRenamed(StationId station, String before, String after) implements Change {}

    /// Moved along the board, positions from 0.
    record StationShifted(StationId station, int before, int after) implements Change {}

    record LimitChanged(
            StationId station,
            @Nullable WipLimit before,
            @Nullable WipLimit after) implements Change {}

    record LimitRaised(
            StationId station,
            @Nullable Raise before,
            @Nullable Raise after) implements Change {}

    /// Andon: stopped (`after` set) or restarted (`after` null).
    record StopChanged(
            StationId station,
            @Nullable Stop before,
            @Nullable Stop after) implements Change {}

    /// A CONWIP limit set, changed or (with `after` null) taken away; both are of the same span where both are there.
    record SpanLimitChanged(
            @Nullable SpanLimit before, @Nullable SpanLimit after) implements Change {}

    /// A card number mentioned for the first time; a {@link CardMoved} brings it onto the board.
    record CardAdded(CardId card, CardFacts facts) implements Change {}

    record CardChanged(CardId card, CardFacts before, CardFacts after) implements Change {}

    record BlockChanged(
            CardId card, @Nullable Block before, @Nullable Block after) implements Change {}

    /// A change of place (or of what travels, where `from` equals `to`).
    record CardMoved(
            CardId card,
            Place from,
            Place to,
            Movement.Kind kind,
            Instant at,
            Pieces result,
            String operator,
            String reason)
            implements Change {}
}
