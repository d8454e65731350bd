package pullboard.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.HistoryRow;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.flow.Filter;

/// Writes `cards.csv`: every card as it is now, in the order of the board, then finished and cancelled ones.
/// `age_seconds`
/// is the time since the start, of cards in stations.
public final class CardsFile {
    private static final List<Column> COLUMNS = List.of(
            Column.text("card"),
            Column.text("part"),
            Column.number("quantity"),
            Column.number("pieces"),
            Column.number("rejected"),
            Column.date("due"),
            Column.text("class"),
            Column.text("station"),
            Column.text("lane"),
            Column.time("since"),
            Column.time("created_at"),
            Column.time("started_at"),
            Column.time("finished_at"),
            Column.duration("age_seconds"),
            Column.text("blocked_reason"),
            Column.time("blocked_since"),
            Column.text("route"),
            Column.number("trip"));

    private final Board board;
    private final Instant now;

    private CardsFile(Board board, Instant now) {
        this.board = board;
        this.now = now;
    }

    /// @param filter takes cards that came to their place in its time, of its part
    /// @return how many cards were written
    public static long write(Path target, Board board, Filter filter, Instant now) throws FileTrouble {
        return CsvRow.write(target, table(board, filter, now), board.shop().zone());
    }

    /// The same as a table.
    public static Table<RuntimeException> table(Board board, Filter filter, Instant now) {
        CardsFile file = new CardsFile(board, now);
        List<Card> cards = board.cards().values().stream()
                .filter(card -> filter.takes(card.since(), card.facts().part()))
                .sorted(Comparator.comparingInt(file::column).thenComparingLong(Card::arrival))
                .toList();
        return new Table<>("cards", COLUMNS, row -> {
            for (Card card : cards) {
                file.line(row, card);
            }
            return cards.size();
        });
    }

    private void line(Row row, Card card) throws IOException {
        row.text(card.id().number())
                .text(card.facts().part())
                .number(card.facts().quantity())
                .number(card.pieces())
                .number(card.rejected())
                .date(card.facts().due())
                .text(card.facts().service().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .text(station(card.place()))
                .text(
                        card.place() instanceof Place.At(var _, Lane lane)
                                ? lane.name().toLowerCase(Locale.ROOT)
                                : "")
                .time(card.since())
                .time(card.created())
                .time(card.started())
                .time(card.finished())
                .duration(
                        card.station() == null || card.started() == null ? null : Duration.between(card.started(), now))
                .text(card.block() == null ? "" : card.block().reason())
                .time(card.block() == null ? null : card.block().since())
                .text(card.facts().route().stream().map(board::nameOf).collect(Collectors.joining(" > ")))
                .number(card.trip())
                .end();
    }

    /// Where the card stands along the board, from the left.
    private int column(Card card) {
        return switch (card.place()) {
            case Place.At(var station, Lane lane) -> 2 * board.position(station) + lane.ordinal();
            case Place.End end ->
                switch (end) {
                    case OUTSIDE, ORDERS -> -1;
                    case FINISHED -> Integer.MAX_VALUE - 1;
                    case CANCELLED -> Integer.MAX_VALUE;
                };
        };
    }

    private String station(Place place) {
        return switch (place) {
            case Place.At(var station, var _) -> board.nameOf(station);
            case Place.End end ->
                switch (end) {
                    case OUTSIDE -> "";
                    case ORDERS -> HistoryRow.ORDERS;
                    case FINISHED -> HistoryRow.FINISHED;
                    case CANCELLED -> HistoryRow.CANCELLED;
                };
        };
    }
}
