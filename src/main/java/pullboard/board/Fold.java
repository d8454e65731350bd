package pullboard.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import pullboard.board.supply.Books;
import pullboard.board.supply.Item;
import pullboard.board.supply.Stock;

/// Applies ledger entries to a board. It believes what it is told: whether a change may happen is decided before it
/// becomes one.
final class Fold {
    private long revision;
    private long movements;
    private Instant at;
    private Shop shop;
    private PVector<Station> stations;
    private PMap<StationId, Station> retired;
    private int lastStation;
    private PVector<SpanLimit> spans;
    private PMap<CardId, Card> cards;
    private PMap<Place, PSortedMap<Long, CardId>> lanes;
    private PMap<StationId, Pace> paces;
    private PMap<StationId, Handling> handlings;
    private PMap<String, String> partCodes;
    private PMap<String, String> documents;
    private Books books;

    Fold(Board board) {
        revision = board.revision();
        movements = board.movements();
        at = board.at();
        shop = board.shop();
        stations = board.stations();
        retired = board.retired();
        lastStation = board.lastStation();
        spans = board.spans();
        cards = board.cards();
        lanes = board.lanes();
        paces = board.paces();
        handlings = board.handlings();
        partCodes = board.partCodes();
        documents = board.documents();
        books = board.books();
    }

    Board board() {
        return new Board(
                revision,
                movements,
                at,
                shop,
                stations,
                retired,
                lastStation,
                spans,
                cards,
                lanes,
                paces,
                handlings,
                partCodes,
                documents,
                books);
    }

    void apply(Entry entry) {
        revision = entry.revision();
        at = entry.at();
        entry.changes().forEach(this::apply);
    }

    private void apply(Change change) {
        switch (change) {
            case Change.OfCard c -> cards = cards.plus(c.card(), changed(known(c.card()), c));
            case Change.CardAdded c -> cards = cards.plus(c.card(), newcomer(c));
            case Change.CardMoved c -> move(c);
            case Change.ShopChanged c -> shop = c.after();
            case Change.StationAdded c -> add(c);
            case Change.StationRemoved c -> remove(c);
            case Change.StationRenamed c -> replace(known(c.station()).withName(c.after()));
            case Change.StationShifted c -> {
                Station station = known(c.station());
                stations = stations.minus(position(c.station())).plus(c.after(), station);
            }
            case Change.LimitChanged c -> replace(known(c.station()).withLimit(c.after()));
            case Change.LimitRaised c -> replace(known(c.station()).withRaise(c.after()));
            case Change.StopChanged c -> replace(known(c.station()).withStop(c.after()));
            case Change.SpanLimitChanged c -> span(c.before(), c.after());
            case Change.HandlingChanged c -> handlings = handlings.plus(c.station(), c.after());
            case Change.PartCodeChanged c -> partCodes = kept(partCodes, c.code(), c.after());
            case Change.DocumentChanged c -> documents = kept(documents, c.name(), c.after());
            case Change.ItemChanged c -> books = booked(c.before(), c.after());
            case Change.StockMoved c -> books = stocked(c.after(books));
        }
    }

    private Card changed(Card card, Change.OfCard change) {
        return switch (change) {
            case Change.CardChanged c -> card.withFacts(c.after());
            case Change.BlockChanged c -> card.withBlock(c.after());
            case Change.NotesChanged c -> card.withNotes(c.after());
            case Change.TicketChanged c -> card.withTicket(c.after());
            case Change.TicketPrinted c -> card.withTicket(card.ticket().printedAgain(c.copies(), at));
        };
    }

    private static PMap<String, String> kept(PMap<String, String> known, String name, @Nullable String text) {
        return text == null ? known.minus(name) : known.plus(name, text);
    }

    /// What is not there has no line in the books.
    private Books stocked(Stock stock) {
        return stock.pieces() == 0 ? books.without(stock) : books.with(stock);
    }

    private Books booked(@Nullable Item before, @Nullable Item after) {
        if (after != null) {
            return books.with(after);
        }
        return before == null ? books : books.without(before);
    }

    private void add(Change.StationAdded change) {
        Station station = change.station();
        stations = stations.plus(change.position(), station);
        retired = retired.minus(station.id());
        lastStation = Math.max(lastStation, station.id().value());
    }

    private void remove(Change.StationRemoved change) {
        Station station = known(change.station().id());
        stations = stations.minus(position(station.id()));
        retired = retired.plus(station.id(), station);
    }

    private void span(@Nullable SpanLimit before, @Nullable SpanLimit after) {
        if (before != null) {
            spans = spans.minus(before);
        }
        if (after != null) {
            spans = spans.plus(after);
        }
    }

    private Card newcomer(Change.CardAdded change) {
        return new Card(
                change.card(),
                1,
                change.facts(),
                Place.End.OUTSIDE,
                0,
                at,
                at,
                null,
                null,
                null,
                null,
                0,
                HashTreePMap.empty(),
                CardNotes.NONE,
                Ticket.FIRST);
    }

    private void move(Change.CardMoved change) {
        movements++;
        Card card = known(change.card());
        if (card.place().equals(change.to())) {
            return;
        }
        Card moved = arrived(left(card, change), change);
        cards = cards.plus(moved.id(), moved);
        lanes = lanes.plus(moved.place(), lane(moved.place()).plus(moved.arrival(), moved.id()));
    }

    private Card left(Card card, Change.CardMoved change) {
        if (card.place() != Place.End.OUTSIDE) {
            lanes = lanes.plus(card.place(), lane(card.place()).minus(card.arrival()));
        }
        StationId left = card.station();
        Instant entered = card.entered();
        if (left == null || entered == null || left.equals(stationOf(change.to()))) {
            return card;
        }
        paces = paces.plus(left, pace(left).stayed(Duration.between(entered, change.at())));
        return leaving(card, left, change.at());
    }

    private static Card leaving(Card card, StationId left, Instant when) {
        return new Card(
                card.id(),
                card.trip(),
                card.facts(),
                card.place(),
                card.arrival(),
                card.created(),
                card.since(),
                null,
                card.started(),
                card.finished(),
                card.block(),
                card.rejected(),
                card.lastLeft().plus(left, when),
                card.notes(),
                card.ticket());
    }

    private Card arrived(Card card, Change.CardMoved change) {
        Instant when = change.at();
        boolean atStation = change.to() instanceof Place.At;
        boolean finished = change.to() == Place.End.FINISHED;
        Instant started = card.started() == null && atStation ? when : card.started();
        if (finished && started != null) {
            rememberAges(card.lastLeft(), started);
        }
        return new Card(
                card.id(),
                card.trip(),
                card.facts(),
                change.to(),
                movements,
                card.place() == Place.End.OUTSIDE ? when : card.created(),
                when,
                atStation ? Objects.requireNonNullElse(card.entered(), when) : null,
                started,
                finished ? when : null,
                card.block(),
                card.rejected() + scrap(change),
                finished ? HashTreePMap.empty() : card.lastLeft(),
                card.notes(),
                card.ticket());
    }

    /// An undo carries the count that it takes back.
    private static long scrap(Change.CardMoved change) {
        long scrap = change.result().scrap();
        return change.kind() == Movement.Kind.UNDO ? -scrap : scrap;
    }

    private void rememberAges(Map<StationId, Instant> lastLeft, Instant started) {
        lastLeft.forEach((station, left) ->
                paces = paces.plus(station, pace(station).leftAtAge(Duration.between(started, left))));
    }

    private Pace pace(StationId station) {
        return paces.getOrDefault(station, Pace.NONE);
    }

    private PSortedMap<Long, CardId> lane(Place place) {
        PSortedMap<Long, CardId> lane = lanes.get(place);
        return lane == null ? TreePMap.empty() : lane;
    }

    private static @Nullable StationId stationOf(Place place) {
        return place instanceof Place.At there ? there.station() : null;
    }

    private void replace(Station station) {
        stations = stations.with(position(station.id()), station);
    }

    private Station known(StationId id) {
        return stations.get(position(id));
    }

    private int position(StationId id) {
        for (int i = 0; i < stations.size(); i++) {
            if (stations.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no station " + id.value() + " on the board");
    }

    private Card known(CardId id) {
        return Objects.requireNonNull(cards.get(id), () -> "no card " + id.number());
    }
}
