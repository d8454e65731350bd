package pullboard.plan.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.supply.Books;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Fact;
import pullboard.board.supply.Item;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Stock.Cause;
import pullboard.plan.demand.Consumption;
import pullboard.plan.demand.Use;

/// What happened to parts, loops, orders and suppliers, as far as the ledger was read. Immutable: one more entry makes
/// another one, which shares the rest.
public final class SupplyHistory {
    public static final SupplyHistory EMPTY = new SupplyHistory(
            0,
            null,
            Instant.EPOCH,
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            Books.EMPTY,
            HashTreePMap.empty(),
            TreePVector.empty());

    private static final Set<Cause> USED = Set.of(Cause.CONSUMED, Cause.SHIPPED);
    private static final Set<Cause> CALLED_FOR = Set.of(Cause.CONSUMED, Cause.SHIPPED, Cause.TAKEN);

    private final long revision;
    private final @Nullable Instant begin;
    private final Instant until;
    private final PMap<String, PartMoves> parts;
    private final PMap<String, KanbanPast> kanbans;
    private final Books books;
    private final PMap<String, LocalDate> promised;
    private final PVector<Raised> raises;

    private SupplyHistory(
            long revision,
            @Nullable Instant begin,
            Instant until,
            PMap<String, PartMoves> parts,
            PMap<String, KanbanPast> kanbans,
            Books books,
            PMap<String, LocalDate> promised,
            PVector<Raised> raises) {
        this.revision = revision;
        this.begin = begin;
        this.until = until;
        this.parts = parts;
        this.kanbans = kanbans;
        this.books = books;
        this.promised = promised;
        this.raises = raises;
    }

    /// All entries from the first, in order.
    public static SupplyHistory of(Iterable<Entry> entries) {
        SupplyHistory history = EMPTY;
        for (Entry entry : entries) {
            history = history.with(entry);
        }
        return history;
    }

    /// And the next entry.
    public SupplyHistory with(Entry entry) {
        SupplyHistory next = new SupplyHistory(
                entry.revision(),
                begin == null ? entry.at() : begin,
                entry.at(),
                parts,
                kanbans,
                books,
                promised,
                standing(entry));
        for (Change change : entry.changes()) {
            next = switch (change) {
                case Change.StockMoved c -> next.moved(c, entry);
                case Change.ItemChanged c -> next.changed(c);
                case Change.LimitRaised c -> next.raised(c, entry);
                default -> next;
            };
        }
        return next;
    }

    private SupplyHistory moved(Change.StockMoved c, Entry entry) {
        StockMove move =
                new StockMove(entry.at(), c.part(), c.place(), c.pieces(), c.cause(), c.about(), entry.revision());
        PMap<String, PartMoves> more = parts.plus(c.part(), movesOf(c.part()).with(move));
        return new SupplyHistory(revision, begin, until, more, kanbans, books, promised, raises);
    }

    private SupplyHistory changed(Change.ItemChanged c) {
        Item before = c.before();
        Item after = c.after();
        Books now = after != null ? books.with(after) : before != null ? books.without(before) : books;
        PMap<String, KanbanPast> pasts = kanbans;
        if (after instanceof Kanban kanban) {
            pasts = kanbans.plus(
                    kanban.number(),
                    kanbans.getOrDefault(kanban.number(), KanbanPast.NONE).with(kanban));
        } else if (before instanceof Kanban gone) {
            pasts = kanbans.minus(gone.number());
        }
        PMap<String, LocalDate> dues = before == null && after instanceof CustomerOrder order
                ? promised.plus(order.number(), order.due())
                : promised;
        return new SupplyHistory(revision, begin, until, parts, pasts, now, dues, raises);
    }

    /// A raise that is undone was none.
    private PVector<Raised> standing(Entry entry) {
        PVector<Raised> left = raises;
        if (entry.nature() == Entry.Nature.UNDO) {
            for (Raised raise : raises) {
                left = raise.revision() == entry.reverts() ? left.minus(raise) : left;
            }
        }
        return left;
    }

    private SupplyHistory raised(Change.LimitRaised c, Entry entry) {
        if (c.after() == null || entry.nature() == Entry.Nature.UNDO) {
            return this;
        }
        PVector<Raised> more = raises.plus(new Raised(entry.at(), c.station(), entry.revision()));
        return new SupplyHistory(revision, begin, until, parts, kanbans, books, promised, more);
    }

    private PartMoves movesOf(String part) {
        return parts.getOrDefault(part, PartMoves.NONE);
    }

    /// Of the last entry that was read, 0: none.
    public long revision() {
        return revision;
    }

    /// Time of the first entry; null: none was read.
    public @Nullable Instant begin() {
        return begin;
    }

    /// Time of the last entry.
    public Instant until() {
        return until;
    }

    /// All items but stock, as they are after the last entry.
    public Books books() {
        return books;
    }

    /// What was used up of a part or shipped, wherever it lay, in order of time: its demand.
    public List<Use> uses(String part) {
        return uses(part, null, USED);
    }

    /// What was called for at a place: used up, shipped or fetched to another place. It is the demand on the loop that
    /// fills the place.
    public List<Use> usesAt(String part, String place) {
        return uses(part, place, CALLED_FOR);
    }

    private List<Use> uses(String part, @Nullable String place, Set<Cause> causes) {
        List<Use> uses = new ArrayList<>();
        for (StockMove move : moves(part)) {
            boolean isThere = place == null || move.place().equals(place);
            if (isThere && move.pieces() < 0 && causes.contains(move.cause())) {
                uses.add(new Use(move.at(), -move.pieces()));
            }
        }
        return uses;
    }

    /// From when on the consumption of a part is known: since something of it first moved; null: nothing did.
    public @Nullable Instant since(String part) {
        List<StockMove> all = movesOf(part).recorded();
        return all.isEmpty() ? null : all.getFirst().at();
    }

    /// The demand for a part, to be counted by day or week.
    public Consumption consumption(String part, Instant now, ZoneId zone) {
        Instant since = since(part);
        return Consumption.of(uses(part), since == null ? now : since, now, zone);
    }

    /// What moved of a part, in order of time, without what was taken back.
    public List<StockMove> moves(String part) {
        return movesOf(part).valid();
    }

    /// The parts of which something moved.
    public SortedSet<String> moved() {
        return new TreeSet<>(parts.keySet());
    }

    /// The places at which a part ever lay.
    public SortedSet<String> places(String part) {
        SortedSet<String> places = new TreeSet<>();
        movesOf(part).recorded().forEach(move -> places.add(move.place()));
        return places;
    }

    /// Stock of a part at a place, exactly as it was recorded.
    public StockCourse stock(String part, String place) {
        return StockCourse.of(movesOf(part).recorded().stream()
                .filter(move -> move.place().equals(place))
                .toList());
    }

    /// Stock of a part everywhere, as it was recorded.
    public StockCourse stock(String part) {
        return StockCourse.of(movesOf(part).recorded());
    }

    /// What came and went of a part in [from, to).
    public Turnover turnover(String part, Instant from, Instant to) {
        return Turnover.of(moves(part).stream()
                .filter(move -> !move.at().isBefore(from) && move.at().isBefore(to))
                .toList());
    }

    /// How the cards of a loop were filled again, by the time at which they were full.
    public List<Round> rounds(String loop) {
        return kanbans.values().stream()
                .filter(past -> past.isOf(loop))
                .flatMap(past -> Rounds.of(past).stream())
                .sorted(Comparator.comparing(Round::filled).thenComparing(Round::kanban))
                .toList();
    }

    /// All customer orders that ever came in, by number.
    public List<OrderPast> orders() {
        return books.all(CustomerOrder.class).stream()
                .map(order -> new OrderPast(order, promised.getOrDefault(order.number(), order.due())))
                .toList();
    }

    /// What was shipped for an order, in order of time.
    public List<StockMove> shipments(CustomerOrder order) {
        return moves(order.part()).stream()
                .filter(move -> move.cause() == Cause.SHIPPED && move.about().equals(order.number()))
                .toList();
    }

    /// When limits were raised for a time, in order of time, without what was undone.
    public List<Raised> raises() {
        return raises;
    }

    /// All replenishment orders: each line tells what came and when.
    public List<Purchase> purchases() {
        return books.all(Purchase.class);
    }

    /// Set-ups, rejects or check results, in the order in which they were written down.
    public <T extends Fact> List<T> facts(Class<T> kind) {
        return books.all(kind);
    }
}
