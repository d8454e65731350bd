package pullboard.report.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.StationId;
import pullboard.flow.Suspects;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.WorkHours;
import pullboard.plan.alert.AlertLog;
import pullboard.plan.alert.Alerts;
import pullboard.plan.alert.Situation;
import pullboard.plan.alert.Still;

/// Judges a board: with its calendars, and with the cards that are probably lost.
public final class AlertReading {
    /// How far back it is remembered how stations stood.
    public static final Duration BACK = Duration.ofDays(56);

    /// Of more than 100 stays at most three last as long.
    private static final double VERY = 0.03;

    /// A night or a weekend loses no card.
    private static final Duration LEAST = Duration.ofHours(2);

    private AlertReading() {}

    /// @param log read up to the board
    /// @param odds of cards to be finished in time, as far as they are known
    /// @param percent chance below which an order is at risk
    public static Alerts of(Board board, AlertLog log, Map<CardId, Double> odds, int percent, Instant now) {
        WorkHours work = Calendars.of(board.documents()).hours(board.shop().zone());
        Situation.Hours hours = (station, from, to) -> work.at(station).between(from, to);
        return Alerts.of(new Situation(board, log, still(board, hours, now), odds, percent, hours, now));
    }

    private static List<Still> still(Board board, Situation.Hours hours, Instant now) {
        List<Still> still = new ArrayList<>();
        for (Suspects.Suspect suspect : Suspects.of(board, now).ranked()) {
            Card card = suspect.card();
            StationId station = card.station();
            Instant since = Objects.requireNonNullElse(card.entered(), card.since());
            if (station != null
                    && suspect.likelihood() <= VERY
                    && hours.between(station, since, now).compareTo(LEAST) >= 0) {
                still.add(new Still(card, station, since, suspect.stay(), suspect.stays(), suspect.shorter()));
            }
        }
        return still;
    }
}
