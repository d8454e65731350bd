package pullboard.report.chart;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.flow.Filter;
import pullboard.flow.Replay;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.forecast.CardForecast;
import pullboard.flow.forecast.CardForecasts;
import pullboard.flow.forecast.DailyOutput;

/// What is likely to come for the cards that are open on a board, from the history that a replay holds.
public final class Outlook {
    private final Replay history;
    private final Board board;
    private final Instant now;
    private final DailyOutput output;

    /// @param history what is learnt from
    /// @param board with the cards as they are now
    public Outlook(Replay history, Board board, Instant now) {
        this.history = history;
        this.board = board;
        this.now = now;
        output = DailyOutput.of(history, zone(), works(board));
    }

    /// Whether the shop works on a day; always, where it has no calendar.
    static Predicate<LocalDate> works(Board board) {
        ShiftCalendar calendar = Calendars.of(board.documents()).shopShifts();
        return calendar == null ? _ -> true : day -> !calendar.on(day).isEmpty();
    }

    /// Whether days off are known, so that forecasts are in working days.
    static boolean isWorkingDays(Board board) {
        Predicate<LocalDate> works = works(board);
        LocalDate monday = LocalDate.EPOCH.with(DayOfWeek.MONDAY);
        return monday.datesUntil(monday.plusWeeks(1)).anyMatch(works.negate());
    }

    private ZoneId zone() {
        return board.shop().zone();
    }

    /// Cards finished day by day.
    public DailyOutput output() {
        return output;
    }

    /// For each card at a station and each card of the queue.
    public List<CardForecast> cards() {
        Filter filter = history.filter().between(null, null);
        Replay present = Replay.of(history.past(), filter);
        CardForecasts forecasts = CardForecasts.of(history, output, now, zone());
        List<CardForecast> all = new ArrayList<>(forecasts.inWork(present));
        int[] queue = Signals.queue(board).stream()
                .map(Card::id)
                .mapToInt(history.log()::find)
                .filter(card -> card >= 0 && present.ways().isTaken(card))
                .toArray();
        all.addAll(forecasts.inQueue(queue, places()));
        return all;
    }

    /// How many cards the first station has room for.
    private int places() {
        if (board.stations().isEmpty()) {
            return 0;
        }
        Station first = board.stations().getFirst();
        WipLimit limit = first.limitAt(now);
        return limit == null ? Integer.MAX_VALUE / 2 : free(first, limit);
    }

    private int free(Station first, WipLimit limit) {
        return (int) Math.max(0, limit.amount() - board.load(first.id(), limit.unit()));
    }
}
