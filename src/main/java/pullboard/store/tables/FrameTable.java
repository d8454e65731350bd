package pullboard.store.tables;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import pullboard.store.journal.Frame;

/// Table `ledger_frame`, the writing side.
final class FrameTable implements AutoCloseable {
    private static final int PIECE = 1 << 16;
    private static final int WORTH_PACKING = 1 << 12;

    private final Statement insert;
    private long position;

    FrameTable(Connection connection) throws SQLException {
        insert = new Statement(connection, "insert into ledger_frame values (?, ?, ?, ?, ?)");
        position = Query.number(connection, "select coalesce(max(position), 0) from ledger_frame");
    }

    void add(Frame frame) throws SQLException {
        byte[] bytes = frame.encoded();
        boolean packed = bytes.length >= WORTH_PACKING;
        if (packed) {
            bytes = packed(bytes);
        }
        for (int at = 0; at < bytes.length; at += PIECE) {
            int end = Math.min(bytes.length, at + PIECE);
            insert.number(++position).number(frame.revision()).flag(packed).flag(end < bytes.length);
            insert.bytes(at == 0 && end == bytes.length ? bytes : Arrays.copyOfRange(bytes, at, end));
            insert.add();
        }
    }

    /// After a rollback.
    void recount(Connection connection) throws SQLException {
        position = Query.number(connection, "select coalesce(max(position), 0) from ledger_frame");
    }

    void flush() throws SQLException {
        insert.flush();
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
            byte[] part = new byte[PIECE];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpacked(byte[] bytes) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 4);
            byte[] part = new byte[PIECE];
            while (!inflater.finished()) {
                int got = inflater.inflate(part);
                if (got == 0 && inflater.needsInput()) {
                    throw new DataFormatException("ends early");
                }
                out.write(part, 0, got);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
