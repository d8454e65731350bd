package pullboard.plan.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.StationId;
import pullboard.board.supply.Books;

/// All that alerts are judged by.
///
/// @param log read up to the board
/// @param still cards that are probably lost, the most suspicious first
/// @param odds of cards to be finished on their due day, as the board shows them; the others are judged by their age
/// @param percent chance below which an order is at risk
public record Situation(
        Board board, AlertLog log, List<Still> still, Map<CardId, Double> odds, int percent, Hours hours, Instant now) {
    public Situation {
        still = List.copyOf(still);
        odds = Map.copyOf(odds);
    }

    /// How much of the time between two instants a station works.
    @FunctionalInterface
    public interface Hours {
        Duration between(StationId station, Instant from, Instant to);
    }

    Books books() {
        return board.books();
    }

    ZoneId zone() {
        return board.shop().zone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /// The first instant of a day after this one.
    Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }
}
