package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.store.journal.ChainHash;
import pullboard.store.journal.Frame;

/// Brings the tables from one revision to a later one, in one transaction.
final class Projection implements AutoCloseable {
    private final Connection connection;
    private final MovementTable movements;
    private final VisitTable visits;
    private final CardTable cards;
    private final BookTables books;
    private final FrameTable frames;
    private final Statement meta;

    Projection(Connection connection) throws SQLException {
        this.connection = connection;
        movements = new MovementTable(connection);
        visits = new VisitTable(connection);
        cards = new CardTable(connection);
        books = new BookTables(connection);
        frames = new FrameTable(connection);
        meta = Meta.merge(connection);
    }

    /// @param present what the tables hold
    /// @param group the entries that follow
    /// @param after the board after the last of them
    /// @param hash of the ledger after the last of them
    /// @param copied their frames
    Meta apply(Meta present, List<Entry> group, Board after, ChainHash hash, List<Frame> copied) throws SQLException {
        boolean done = false;
        try {
            new Group(group, after, present.movements()).write();
            for (Frame frame : copied) {
                frames.add(frame);
            }
            frames.flush();
            Meta next = next(present.board(), after, hash);
            next.write(meta, after);
            connection.commit();
            done = true;
            return next;
        } finally {
            if (!done) {
                connection.rollback();
                frames.recount(connection);
            }
        }
    }

    static Meta next(UUID board, Board after, ChainHash hash) {
        return new Meta(Schema.VERSION, board, after.revision(), hash, after.movements());
    }

    /// One group of entries on its way into the tables.
    private final class Group {
        private final List<Entry> entries;
        private final Board after;
        private final Map<CardId, CardFacts> facts = new HashMap<>();
        private final Set<CardId> touched = new LinkedHashSet<>();
        private final Set<CardId> rerouted = new LinkedHashSet<>();
        private final Set<CardId> noted = new LinkedHashSet<>();
        private final Touched items = new Touched();
        private boolean stations;
        private boolean texts;
        private long number;

        Group(List<Entry> entries, Board after, long number) {
            this.entries = entries;
            this.after = after;
            this.number = number;
        }

        void write() throws SQLException {
            entries.forEach(entry -> entry.changes().forEach(this::survey));
            for (Entry entry : entries) {
                for (Change change : entry.changes()) {
                    write(entry, change);
                }
                books.add(entry);
            }
            movements.flush();
            for (CardId card : touched) {
                cards.put(Objects.requireNonNull(after.card(card)));
            }
            for (CardId card : rerouted) {
                cards.putRoute(Objects.requireNonNull(after.card(card)));
            }
            for (CardId card : noted) {
                cards.putNotes(Objects.requireNonNull(after.card(card)));
            }
            cards.flush();
            books.put(items, after.books());
            books.flush();
            if (stations) {
                StationTable.replace(connection, after);
            }
            if (texts) {
                TextTables.replace(connection, after);
            }
        }

        /// What each card was at the start of the group is told by its first change in it.
        private void survey(Change change) {
            switch (change) {
                case Change.CardAdded c -> {
                    facts.putIfAbsent(c.card(), c.facts());
                    touched.add(c.card());
                    rerouted.add(c.card());
                }
                case Change.CardChanged c -> {
                    facts.putIfAbsent(c.card(), c.before());
                    touched.add(c.card());
                    rerouted.add(c.card());
                }
                case Change.NotesChanged c -> noted.add(c.card());
                case Change.OfCard c -> touched.add(c.card());
                case Change.CardMoved c -> touched.add(c.card());
                case Change.ShopChanged _ -> {}
                case Change.ItemChanged c -> items.add(c);
                case Change.StockMoved c -> items.add(c);
                case Change.PartCodeChanged _, Change.DocumentChanged _ -> texts = true;
                default -> stations = true;
            }
        }

        private void write(Entry entry, Change change) throws SQLException {
            switch (change) {
                case Change.CardAdded c -> facts.put(c.card(), c.facts());
                case Change.CardChanged c -> facts.put(c.card(), c.after());
                case Change.CardMoved c -> {
                    Movement movement = movement(c);
                    movements.add(entry.revision(), movement);
                    visits.add(movement);
                }
                default -> {}
            }
        }

        private Movement movement(Change.CardMoved c) {
            CardFacts then = facts.get(c.card());
            if (then == null) {
                then = Objects.requireNonNull(after.card(c.card())).facts();
            }
            return new Movement(
                    ++number,
                    c.card(),
                    then.part(),
                    then.quantity(),
                    c.kind(),
                    c.at(),
                    c.from(),
                    c.to(),
                    c.result(),
                    c.operator(),
                    c.reason());
        }
    }

    @Override
    public void close() throws SQLException {
        movements.close();
        visits.close();
        cards.close();
        books.close();
        frames.close();
        meta.close();
    }
}
