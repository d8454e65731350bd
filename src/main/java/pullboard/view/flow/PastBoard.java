package pullboard.view.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.flow.travel.Moment;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What is shown of a board as it was.
///
/// @param columns Orders, the stations, Finished
/// @param wip cards at all stations
record PastBoard(List<Column> columns, int wip) {
    /// A column shows so many cards; more are counted.
    private static final int MOST = 40;

    /// @param load what the station held, and its limit then
    /// @param more cards that are not shown one by one
    record Column(String name, String load, State state, List<Tile> tiles, int more) {}

    /// @param second what stands below the number and the age
    record Tile(CardId card, String age, String second, boolean isBlocked, boolean isReady) {}

    /// How the station stood to its limit.
    enum State {
        OPEN,
        FULL,
        OVER,
        STOPPED
    }

    static PastBoard of(Moment moment, Locale locale) {
        Board board = moment.board();
        Wording wording = new Wording(locale);
        Words words = new Words(
                moment.at(),
                Texts.of("view-flow", locale),
                new Dates(locale, board.shop().zone()));
        List<Column> columns = new ArrayList<>();
        columns.add(end(wording.place(Place.End.ORDERS, board), board.cardsAt(Place.End.ORDERS), words));
        for (Station station : board.stations()) {
            columns.add(column(board, station, words));
        }
        columns.add(new Column(
                wording.place(Place.End.FINISHED, board),
                Integer.toString(board.countAt(Place.End.FINISHED)),
                State.OPEN,
                List.of(),
                0));
        return new PastBoard(columns, board.wip());
    }

    private static Column end(String name, List<Card> cards, Words words) {
        return new Column(
                name, Integer.toString(cards.size()), State.OPEN, words.tiles(cards), Math.max(0, cards.size() - MOST));
    }

    private static Column column(Board board, Station station, Words words) {
        List<Card> cards = new ArrayList<>(board.cardsAt(Place.working(station.id())));
        cards.addAll(board.cardsAt(Place.ready(station.id())));
        WipLimit limit = station.limitAt(words.at());
        long load = board.load(station.id(), limit == null ? WipLimit.Unit.CARDS : limit.unit());
        String says = limit == null ? Long.toString(load) : load + " / " + limit.amount();
        return new Column(
                station.name(),
                says,
                state(station, load, limit == null ? Long.MAX_VALUE : limit.amount()),
                words.tiles(cards),
                Math.max(0, cards.size() - MOST));
    }

    private static State state(Station station, long load, long limit) {
        if (station.isStopped()) {
            return State.STOPPED;
        }
        return load > limit ? State.OVER : load == limit ? State.FULL : State.OPEN;
    }

    /// Says what stands on the tiles at an instant.
    private record Words(Instant at, Texts texts, Dates dates) {
        List<Tile> tiles(List<Card> cards) {
            return cards.stream().limit(MOST).map(this::tile).toList();
        }

        private Tile tile(Card card) {
            Instant started = card.started();
            Instant from = card.station() == null || started == null ? card.since() : started;
            boolean isReady = card.place() instanceof Place.At there && there.lane() == Lane.READY;
            boolean isBlocked = card.block() != null;
            String part = card.facts().part();
            String second =
                    isBlocked ? texts.get("travel.blocked", part) : isReady ? texts.get("travel.ready", part) : part;
            return new Tile(card.id(), dates.duration(Duration.between(from, at)), second, isBlocked, isReady);
        }
    }
}
