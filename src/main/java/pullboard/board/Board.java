package pullboard.board;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import pullboard.board.supply.Books;

/// The whole board at one revision. Immutable: a change gives another board, which shares what did not change.
///
/// @param revision of the last ledger entry in it; 0: nothing has happened yet
/// @param movements how many movements have been recorded
/// @param at time of the last entry
/// @param stations in the board's order
/// @param retired removed stations, for the names in their history
/// @param lastStation the highest station number ever given
/// @param cards every card ever seen, also finished and cancelled ones
/// @param lanes the cards of each place by arrival; absent: none
/// @param handlings of the stations for which somebody has chosen
/// @param partCodes foreign codes, such as suppliers' bar codes, and the parts that they stand for
/// @param documents texts that belong to the board, by name: `layout/NAME`, `calendar/NAME`, `logo`
/// @param books parts, suppliers, loops and their kanbans, stock, orders, checks
public record Board(
        long revision,
        long movements,
        Instant at,
        Shop shop,
        PVector<Station> stations,
        PMap<StationId, Station> retired,
        int lastStation,
        PVector<SpanLimit> spans,
        PMap<CardId, Card> cards,
        PMap<Place, PSortedMap<Long, CardId>> lanes,
        PMap<StationId, Pace> paces,
        PMap<StationId, Handling> handlings,
        PMap<String, String> partCodes,
        PMap<String, String> documents,
        Books books) {

    /// A board on which nothing has happened yet.
    public static final Board EMPTY = new Board(
            0,
            0,
            Instant.EPOCH,
            new Shop("", ZoneOffset.UTC),
            TreePVector.empty(),
            HashTreePMap.empty(),
            0,
            TreePVector.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            Books.EMPTY);

    /// This board with one more ledger entry.
    public Board after(Entry entry) {
        Fold fold = new Fold(this);
        fold.apply(entry);
        return fold.board();
    }

    public boolean isEmpty() {
        return stations.isEmpty() && cards.isEmpty();
    }

    public @Nullable Card card(CardId id) {
        return cards.get(id);
    }

    /// The station on the board with this identity, or null.
    public @Nullable Station station(StationId id) {
        int position = position(id);
        return position < 0 ? null : stations.get(position);
    }

    /// The station on the board with exactly this name, or null.
    public @Nullable Station stationNamed(String name) {
        for (Station station : stations) {
            if (station.name().equals(name)) {
                return station;
            }
        }
        return null;
    }

    /// The present or, for a removed station, last name.
    public String nameOf(StationId id) {
        Station known = station(id);
        if (known == null) {
            known = retired.get(id);
        }
        return known == null ? "#" + id.value() : known.name();
    }

    /// Position along the board from 0, or -1.
    public int position(StationId id) {
        int position = 0;
        for (Station station : stations) {
            if (station.id().equals(id)) {
                return position;
            }
            position++;
        }
        return -1;
    }

    /// The cards of a place, first come first.
    public List<Card> cardsAt(Place place) {
        List<Card> found = new ArrayList<>(countAt(place));
        for (CardId id : lane(place).values()) {
            found.add(Objects.requireNonNull(cards.get(id)));
        }
        return found;
    }

    /// Whether no card at a place can be worked on; also where there is none.
    public boolean isHeldUp(Place place) {
        for (CardId id : lane(place).values()) {
            if (!Objects.requireNonNull(cards.get(id)).isHeldUp()) {
                return false;
            }
        }
        return true;
    }

    /// How many cards are at a place.
    public int countAt(Place place) {
        return lane(place).size();
    }

    /// Cards in both lanes of a station.
    public int countAt(StationId station) {
        return countAt(Place.working(station)) + countAt(Place.ready(station));
    }

    /// What the station holds, in the unit of its limit.
    public long load(StationId station, WipLimit.Unit unit) {
        if (unit == WipLimit.Unit.CARDS) {
            return countAt(station);
        }
        return pieces(Place.working(station)) + pieces(Place.ready(station));
    }

    /// Cards at the stations of the span.
    public int load(SpanLimit span) {
        int first = position(span.first());
        int last = position(span.last());
        int count = 0;
        for (int i = Math.min(first, last); i >= 0 && i <= Math.max(first, last); i++) {
            count += countAt(stations.get(i).id());
        }
        return count;
    }

    /// Cards at all stations: the WIP.
    public int wip() {
        int count = 0;
        for (Station station : stations) {
            count += countAt(station.id());
        }
        return count;
    }

    /// How the station handles scans and tickets.
    public Handling handling(StationId station) {
        return handlings.getOrDefault(station, Handling.DEFAULT);
    }

    /// The station's recent pace.
    public Pace pace(StationId station) {
        return paces.getOrDefault(station, Pace.NONE);
    }

    private long pieces(Place place) {
        long sum = 0;
        for (Card card : cardsAt(place)) {
            sum += card.pieces();
        }
        return sum;
    }

    private PSortedMap<Long, CardId> lane(Place place) {
        PSortedMap<Long, CardId> lane = lanes.get(place);
        return lane == null ? TreePMap.empty() : lane;
    }
}
