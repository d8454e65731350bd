package pullboard.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Count;
import pullboard.board.Samples;
import pullboard.board.Spot;
import pullboard.board.Station;
import pullboard.board.StationId;

/// Which open cards have probably been lost: those that stand at a station longer than its recent stays make likely.
///
/// @param ranked most suspicious first
/// @param judged how many cards were compared with their station's stays
/// @param thin the stations with cards, but too few recent stays to judge them by
public record Suspects(List<Suspect> ranked, int judged, List<StationId> thin) {
    /// A card is suspicious when at most one stay in so many lasts as long.
    private static final double SELDOM = 0.1;

    public Suspects {
        ranked = List.copyOf(ranked);
        thin = List.copyOf(thin);
    }

    /// A card that stands still.
    ///
    /// @param stay how long it has been at its station
    /// @param stays how many recent stays it was compared with
    /// @param shorter how many of them were shorter
    /// @param usual the longest recent stay but for the longest twentieth: their 95 % percentile
    public record Suspect(Card card, Duration stay, int stays, int shorter, Duration usual) {
        /// How likely a stay is at least as long: (as long + 1) / (all + 1), so that a stay longer than all recent
        /// ones is unlikely, not impossible. Davison and Hinkley, Bootstrap Methods and their Application, 4.2.
        public double likelihood() {
            return (stays - shorter + 1.0) / (stays + 1.0);
        }

        private double timesUsual() {
            return (double) stay.toSeconds() / Math.max(1, usual.toSeconds());
        }
    }

    /// Judges every card at a station that is neither blocked nor known to be lost. Stations with fewer recent stays
    /// than {@link Samples#ENOUGH} judge nobody.
    public static Suspects of(Board board, Instant now) {
        List<Suspect> ranked = new ArrayList<>();
        List<StationId> thin = new ArrayList<>();
        int judged = 0;
        for (Station station : board.stations()) {
            Samples stays = board.pace(station.id()).stays();
            List<Card> cards = standing(board, station.id());
            if (!cards.isEmpty() && stays.size() < Samples.ENOUGH) {
                thin.add(station.id());
                continue;
            }
            judged += cards.size();
            for (Card card : cards) {
                Suspect suspect = suspect(card, stays, now);
                if (suspect != null) {
                    ranked.add(suspect);
                }
            }
        }
        ranked.sort(Comparator.comparingDouble(Suspect::likelihood)
                .thenComparing(Comparator.comparingDouble(Suspect::timesUsual).reversed()));
        return new Suspects(ranked, judged, thin);
    }

    private static List<Card> standing(Board board, StationId station) {
        return Count.expectedAt(board, new Spot.Whole(station)).stream()
                .filter(card -> !card.isHeldUp())
                .toList();
    }

    private static @Nullable Suspect suspect(Card card, Samples stays, Instant now) {
        Duration stay = Duration.between(Objects.requireNonNullElse(card.entered(), card.since()), now);
        int asLong = stays.atLeast(stay);
        Suspect suspect = new Suspect(
                card, stay, stays.size(), stays.size() - asLong, Objects.requireNonNull(stays.percentile(0.95)));
        return asLong == 0 || suspect.likelihood() <= SELDOM ? suspect : null;
    }
}
