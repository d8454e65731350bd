package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardNotes;
import pullboard.board.StationId;
import pullboard.board.Ticket;

/// Tables `card`, `card_route` and `card_note`.
final class CardTable implements AutoCloseable {
    private static final String VALUES = " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statement insert;
    private final Statement merge;
    private final Statement routeDelete;
    private final Statement routeInsert;
    private final Statement noteDelete;
    private final Statement noteInsert;

    CardTable(Connection connection) throws SQLException {
        insert = new Statement(connection, "insert into card" + VALUES);
        merge = new Statement(connection, "merge into card key (number)" + VALUES);
        routeDelete = new Statement(connection, "delete from card_route where card = ?");
        routeInsert = new Statement(connection, "insert into card_route values (?, ?, ?)");
        noteDelete = new Statement(connection, "delete from card_note where card = ?");
        noteInsert = new Statement(connection, "insert into card_note values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /// A card that has no row yet.
    void add(Card card) throws SQLException {
        fill(insert, card).add();
        addRoute(card);
        addNotes(card);
    }

    void put(Card card) throws SQLException {
        fill(merge, card).add();
    }

    void putRoute(Card card) throws SQLException {
        routeDelete.text(card.id().number()).add();
        routeDelete.flush();
        addRoute(card);
    }

    void flush() throws SQLException {
        insert.flush();
        merge.flush();
        routeInsert.flush();
        noteInsert.flush();
    }

    void putNotes(Card card) throws SQLException {
        noteDelete.text(card.id().number()).add();
        noteDelete.flush();
        addNotes(card);
    }

    private void addNotes(Card card) throws SQLException {
        CardNotes notes = card.notes();
        if (notes.isEmpty()) {
            return;
        }
        noteInsert.text(card.id().number()).text(notes.description()).text(notes.container());
        noteInsert.text(notes.from()).text(notes.to()).text(notes.shelf()).text(notes.order());
        noteInsert.text(notes.customer()).text(notes.work()).number(notes.index());
        noteInsert.number(notes.of()).add();
    }

    private void addRoute(Card card) throws SQLException {
        List<StationId> route = card.facts().route();
        for (int step = 0; step < route.size(); step++) {
            routeInsert.text(card.id().number()).number(step);
            routeInsert.number(route.get(step).value()).add();
        }
    }

    private static Statement fill(Statement row, Card card) throws SQLException {
        CardFacts facts = card.facts();
        @Nullable Block block = card.block();
        row.text(card.id().number()).text(facts.part()).number(facts.quantity()).date(facts.due());
        row.text(facts.service().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.number(card.trip());
        row.text(PlaceColumns.word(card.place())).number(PlaceColumns.station(card.place()));
        row.number(card.arrival()).time(card.created()).time(card.since());
        row.time(card.entered()).time(card.started()).time(card.finished());
        row.time(block == null ? null : block.since()).text(block == null ? null : block.reason());
        row.number(card.rejected());
        Ticket ticket = card.ticket();
        row.number(ticket.issue()).number(ticket.prints());
        return row.time(ticket.printed()).time(ticket.lost());
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        merge.close();
        routeDelete.close();
        routeInsert.close();
        noteDelete.close();
        noteInsert.close();
    }
}
