package pullboard.flow.series;

import java.time.Duration;
import java.util.Optional;
import pullboard.flow.Basis;
import pullboard.flow.Micros;
import pullboard.flow.Replay;
import pullboard.flow.Visits;
import pullboard.flow.Window;

/// Little's law in a closed window, where it is exact: average WIP = arrival rate × average time in stations, cards
/// that were there at the start counted as arriving then (J. D. C. Little, Operations Research 9, 1961, and 59, 2011).
///
/// The two sides are worked out on different ways, so a residual other than rounding is a fault in the figures.
///
/// @param averageWip L, in cards, from a sweep over all movements
/// @param perDay λ: cards that were in stations, divided by the window's days of 24 hours
/// @param time W: how long each was in stations within the window, on average
/// @param residual L − λW, in cards
/// @param cards the n behind it
public record LittlesLaw(double averageWip, double perDay, Duration time, double residual, int cards) {
    private static final double DAY_SECONDS = 86_400;

    /// Empty where the window has no length or no card was in a station.
    public static Optional<LittlesLaw> of(Replay replay) {
        Window window = replay.window();
        if (window == null || window.length() == 0) {
            return Optional.empty();
        }
        Visits visits = replay.visits();
        Micros.Sum stays = new Micros.Sum();
        int cards = 0;
        int latest = -1;
        for (int visit : replay.shownVisits()) {
            long within = visits.within(visit, window.start(), window.end());
            if (within > 0) {
                stays.add(within);
                cards += visits.card(visit) == latest ? 0 : 1;
                latest = visits.card(visit);
            }
        }
        if (cards == 0) {
            return Optional.empty();
        }
        double seconds = window.length() / 1e6;
        double perSecond = cards / seconds;
        double time = stays.seconds() / cards;
        double wip = replay.wip().average();
        return Optional.of(
                new LittlesLaw(wip, perSecond * DAY_SECONDS, stays.mean(cards), wip - perSecond * time, cards));
    }

    public Basis basis() {
        return new Basis(cards, 1);
    }
}
