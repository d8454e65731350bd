package pullboard.view.station;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Raise;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.SpanLimit;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// A station in the list of set-up, in words.
///
/// @param limit `5 cards`, `200 pieces, soft`, or that there is none
/// @param holds what it holds now
/// @param raised until when, by whom and why; null: not raised
/// @param stopped why and since when; null: it runs
public record StationRow(
        StationId id,
        String name,
        @Nullable WipLimit lasting,
        String limit,
        String holds,
        Signal.State state,
        @Nullable String raised,
        @Nullable String stopped) {

    /// All stations in the board's order.
    public static List<StationRow> all(Board board, Instant now, Locale locale) {
        Texts texts = Texts.of("view-station", locale);
        Wording wording = new Wording(locale);
        Dates dates = new Dates(locale, board.shop().zone());
        List<StationRow> rows = new ArrayList<>();
        Map<StationId, Signal> signals = Signals.of(board, now);
        for (Station station : board.stations()) {
            Signal signal = Objects.requireNonNull(signals.get(station.id()));
            rows.add(row(board, station, signal.state(), now, texts, wording, dates));
        }
        return rows;
    }

    /// `Turning to Grinding: 5 of 8 cards`.
    public static String span(Board board, SpanLimit span, Locale locale) {
        return Texts.of("view-station", locale)
                .get(
                        "span.line",
                        board.nameOf(span.first()),
                        board.nameOf(span.last()),
                        board.load(span),
                        span.amount());
    }

    private static StationRow row(
            Board board, Station station, Signal.State state, Instant now, Texts texts, Wording wording, Dates dates) {
        WipLimit limit = station.limit();
        Raise raise = station.raiseAt(now);
        String said = limit == null ? texts.get("limit.none") : texts.get("limit.most", wording.limit(limit));
        WipLimit.Unit unit = limit == null ? WipLimit.Unit.CARDS : limit.unit();
        return new StationRow(
                station.id(),
                station.name(),
                limit,
                limit != null && limit.soft() ? texts.get("limit.soft", said) : said,
                wording.limit(new WipLimit((int) board.load(station.id(), unit), unit, false)),
                state,
                raise == null
                        ? null
                        : texts.get(
                                "raise.line",
                                raise.amount(),
                                dates.moment(raise.until(), now),
                                raise.by(),
                                raise.reason()),
                station.stop() == null
                        ? null
                        : texts.get(
                                "stop.line",
                                dates.moment(station.stop().since(), now),
                                station.stop().reason()));
    }
}
