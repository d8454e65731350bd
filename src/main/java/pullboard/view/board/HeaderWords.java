package pullboard.view.board;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Raise;
import pullboard.board.Signal;
import pullboard.board.Station;
import pullboard.board.Stop;
import pullboard.board.WipLimit;
import pullboard.text.Texts;

/// What stands in a column's header.
record HeaderWords(String name, String count, String word, String note) {

    static HeaderWords of(ColumnView column, BoardState state) {
        Texts texts = state.texts();
        Station station = column.station();
        Signal signal = column.signal();
        if (station == null || signal == null) {
            return column.home() == Place.End.ORDERS ? orders(column, texts) : finished(column, state);
        }
        return new HeaderWords(
                station.name(),
                count(column),
                state.wording().signal(signal.state()),
                note(column, station, signal, state));
    }

    private static HeaderWords orders(ColumnView column, Texts texts) {
        CardId next = column.next();
        String note = next == null ? "" : texts.get("orders.next", next);
        return new HeaderWords(
                texts.get("column.ORDERS"), grouped(column.load(), texts.locale()), texts.get("orders.waiting"), note);
    }

    private static HeaderWords finished(ColumnView column, BoardState state) {
        Texts texts = state.texts();
        Figures figures = state.shown().figures();
        return new HeaderWords(
                texts.get("column.FINISHED"),
                grouped(column.load(), texts.locale()),
                texts.get("finished.today", figures.finished()),
                texts.get("finished.pieces", figures.pieces()));
    }

    private static String note(ColumnView column, Station station, Signal signal, BoardState state) {
        Texts texts = state.texts();
        Raise raise = column.raise();
        return switch (signal.state()) {
            case PULL -> Objects.toString(signal.next(), "");
            case STOPPED -> stopped(station.stop(), state);
            case FULL ->
                signal.clears() == null
                        ? raised(raise, state)
                        : texts.get("signal.frees", moment(signal.clears(), state));
            case OVER, STARVED -> raise == null ? room(column, texts) : raised(raise, state);
        };
    }

    /// How much is too much, or how much would fit.
    private static String room(ColumnView column, Texts texts) {
        if (column.limit() == null) {
            return "";
        }
        long free = column.limit().amount() - column.load();
        return free < 0 ? texts.get("signal.over", -free) : texts.get("signal.room", free);
    }

    private static String stopped(@Nullable Stop stop, BoardState state) {
        return stop == null ? "" : state.texts().get("signal.since", moment(stop.since(), state));
    }

    private static String raised(@Nullable Raise raise, BoardState state) {
        return raise == null ? "" : state.texts().get("signal.raised", raise.amount(), moment(raise.until(), state));
    }

    /// The time today, else only the day: there is little room.
    private static String moment(Instant at, BoardState state) {
        ZonedDateTime then = at.atZone(state.board().shop().zone());
        boolean today = then.toLocalDate().equals(state.shown().today());
        return DateTimeFormatter.ofPattern(
                        today ? "HH:mm" : "EEE", state.texts().locale())
                .format(then);
    }

    private static String count(ColumnView column) {
        WipLimit limit = column.limit();
        return limit == null ? Long.toString(column.load()) : column.load() + "/" + limit.amount();
    }

    private static String grouped(long number, Locale locale) {
        return String.format(locale, "%,d", number);
    }
}
