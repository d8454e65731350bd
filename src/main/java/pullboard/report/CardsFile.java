package pullboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final String[] HEADER =
            ("card,part,quantity,pieces,rejected,due,class,station,lane,since,created_at,"
                            + "started_at,finished_at,age_seconds,blocked_reason,blocked_since,route,trip")
                    .split(",");

    private final Board board;
    private final Instant now;

    private CardsFile(Board board, Instant now) {
        this.board = board;
        this.now = now;
    }

    /// @param filter takes cards that came to their place in its time, of its part
    /// @return how many cards were written
    public static long write(Path target, Board board, Filter filter, Instant now) throws FileTrouble {
        CardsFile file = new CardsFile(board, now);
        List<Card> cards = board.cards().values().stream()
                .filter(card -> filter.takes(card.since(), card.facts().part()))
                .sorted(Comparator.comparingInt(file::column).thenComparingLong(Card::arrival))
                .toList();
        NewFile.<RuntimeException>write(target, writer -> {
            CsvWriter csv = Csv.writer(writer);
            csv.writeRecord(HEADER);
            cards.forEach(card -> file.line(csv, card));
            csv.flush();
        });
        return cards.size();
    }

    private void line(CsvWriter csv, Card card) {
        csv.writeRecord(
                Csv.text(card.id().number()),
                Csv.text(card.facts().part()),
                Long.toString(card.facts().quantity()),
                Long.toString(card.pieces()),
                Long.toString(card.rejected()),
                card.facts().due() == null ? "" : card.facts().due().toString(),
                card.facts().service().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                station(card.place()),
                card.place() instanceof Place.At(var _, Lane lane) ? lane.name().toLowerCase(Locale.ROOT) : "",
                time(card.since()),
                time(card.created()),
                time(card.started()),
                time(card.finished()),
                card.station() == null || card.started() == null
                        ? ""
                        : Numbers.seconds(Duration.between(card.started(), now)),
                card.block() == null ? "" : Csv.text(card.block().reason()),
                card.block() == null ? "" : time(card.block().since()),
                Csv.text(card.facts().route().stream().map(board::nameOf).collect(Collectors.joining(" > "))),
                Integer.toString(card.trip()));
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
            case Place.At(var station, var _) -> Csv.text(board.nameOf(station));
            case Place.End end ->
                switch (end) {
                    case OUTSIDE -> "";
                    case ORDERS -> HistoryRow.ORDERS;
                    case FINISHED -> HistoryRow.FINISHED;
                    case CANCELLED -> HistoryRow.CANCELLED;
                };
        };
    }

    private String time(@Nullable Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.atZone(board.shop().zone()));
    }
}
