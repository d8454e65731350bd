package pullboard.view.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.WipLimit;

/// The few numbers of the day.
///
/// @param limits sum of the limits that count cards; 0: a station has none or counts pieces
/// @param finished cards finished today
/// @param pieces finished today
/// @param cycle 85 % of the last finished cards took no longer (nearest rank); null: too few
/// @param late open cards past their due date
/// @param dueToday open cards due today
/// @param stopped stations
record Figures(
        int wip,
        long limits,
        int finished,
        long pieces,
        @Nullable Duration cycle,
        int late,
        int dueToday,
        int stopped) {
    private static final int RECENT = 100;
    private static final int ENOUGH = 5;
    private static final double SHARE = 0.85;

    /// @param finished the finished cards, the last one first
    static Figures of(Board board, List<Card> finished, Instant now) {
        ZoneId zone = board.shop().zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant morning = today.atStartOfDay(zone).toInstant();
        List<Card> since = finished.stream()
                .takeWhile(card -> card.finished() != null && !card.finished().isBefore(morning))
                .toList();
        int late = 0;
        int dueToday = 0;
        for (Card card : board.cards().values()) {
            LocalDate due = card.isOpen() ? card.facts().due() : null;
            if (due != null) {
                late += due.isBefore(today) ? 1 : 0;
                dueToday += due.equals(today) ? 1 : 0;
            }
        }
        return new Figures(
                board.wip(),
                limits(board, now),
                since.size(),
                since.stream().mapToLong(Card::pieces).sum(),
                cycle(finished),
                late,
                dueToday,
                (int) board.stations().stream().filter(Station::isStopped).count());
    }

    private static long limits(Board board, Instant now) {
        long sum = 0;
        for (Station station : board.stations()) {
            WipLimit limit = station.limitAt(now);
            if (limit == null || limit.unit() != WipLimit.Unit.CARDS) {
                return 0;
            }
            sum += limit.amount();
        }
        return sum;
    }

    private static @Nullable Duration cycle(List<Card> finished) {
        long[] seconds = finished.stream()
                .filter(card -> card.place() == Place.End.FINISHED && card.started() != null && card.finished() != null)
                .limit(RECENT)
                .mapToLong(card -> Duration.between(
                                Objects.requireNonNull(card.started()), Objects.requireNonNull(card.finished()))
                        .toSeconds())
                .sorted()
                .toArray();
        if (seconds.length < ENOUGH) {
            return null;
        }
        return Duration.ofSeconds(seconds[(int) Math.ceil(SHARE * seconds.length) - 1]);
    }
}
