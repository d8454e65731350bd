package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Handling;
import pullboard.board.Raise;
import pullboard.board.SpanLimit;
import pullboard.board.Station;
import pullboard.board.Stop;
import pullboard.board.WipLimit;

/// Tables `station` and `span_limit`: few rows, so they are written as a whole.
final class StationTable {
    private StationTable() {}

    static void replace(Connection connection, Board board) throws SQLException {
        try (var clear = connection.createStatement();
                Statement row = new Statement(
                        connection, "insert into station values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                Statement span = new Statement(connection, "insert into span_limit values (?, ?, ?)")) {
            clear.execute("delete from station");
            clear.execute("delete from span_limit");
            int position = 0;
            for (Station station : board.stations()) {
                fill(row, station, position++, board.handling(station.id()));
            }
            for (Station station : board.retired().values()) {
                fill(row, station, null, board.handling(station.id()));
            }
            row.flush();
            for (SpanLimit limit : board.spans()) {
                span.number(limit.first().value()).number(limit.last().value());
                span.number(limit.amount()).add();
            }
            span.flush();
        }
    }

    private static void fill(Statement row, Station station, @Nullable Integer position, Handling handling)
            throws SQLException {
        WipLimit limit = station.limit();
        Raise raise = station.raise();
        Stop stop = station.stop();
        row.number(station.id().value()).number(position).text(station.name());
        row.pieces(limit == null ? -1 : limit.amount());
        row.text(limit == null ? null : limit.unit().name().toLowerCase(Locale.ROOT));
        row.flag(limit == null ? null : limit.soft());
        row.pieces(raise == null ? -1 : raise.amount()).time(raise == null ? null : raise.until());
        row.text(raise == null ? null : raise.by()).text(raise == null ? null : raise.reason());
        row.time(stop == null ? null : stop.since()).text(stop == null ? null : stop.reason());
        row.text(handling.scan().name().toLowerCase(Locale.ROOT));
        row.number(handling.minimumCycle().toMillis()).flag(handling.prints());
        row.add();
    }
}
