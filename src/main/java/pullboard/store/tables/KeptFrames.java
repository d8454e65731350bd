package pullboard.store.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import pullboard.store.journal.Frame;
import pullboard.store.journal.FrameSource;
import pullboard.store.journal.JournalTrouble;

/// The database's copy of the ledger, as far as it can be read. Whether a frame is genuine is for the chain to say.
final class KeptFrames implements FrameSource {
    private final Connection connection;
    private long position;

    /// @param revision the first wanted
    KeptFrames(Connection connection, long revision) throws SQLException {
        this.connection = connection;
        position = revision <= 1
                ? 1
                : Query.number(
                        connection,
                        "select coalesce(min(position), " + Long.MAX_VALUE + ") from ledger_frame where revision >= "
                                + revision);
    }

    @Override
    public @Nullable Frame next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var query =
                connection.prepareStatement("select packed, more, bytes from ledger_frame where position = ?")) {
            boolean more = true;
            boolean packed = false;
            while (more) {
                query.setLong(1, position++);
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        return null;
                    }
                    packed = row.getBoolean(1);
                    more = row.getBoolean(2);
                    bytes.write(row.getBytes(3));
                }
            }
            return Frame.decoded(packed ? FrameTable.unpacked(bytes.toByteArray()) : bytes.toByteArray());
        } catch (SQLException | DataFormatException | JournalTrouble | RuntimeException unreadable) {
            return null;
        }
    }
}
