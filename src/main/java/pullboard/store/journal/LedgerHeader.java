package pullboard.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

/// The first 64 bytes of a ledger, see the package documentation.
public record LedgerHeader(int version, UUID boardId) {
    public static final int SIZE = 64;
    public static final int NEWEST_VERSION = 1;

    private static final byte[] NAME = "PULLBOARD-LEDGER".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKED = SIZE - Integer.BYTES;

    public LedgerHeader(UUID boardId) {
        this(NEWEST_VERSION, boardId);
    }

    public byte[] encoded() {
        ByteBuffer out = ByteBuffer.allocate(SIZE).put(NAME).putInt(version);
        out.putLong(boardId.getMostSignificantBits()).putLong(boardId.getLeastSignificantBits());
        return out.putInt(CHECKED, checksum(out.array())).array();
    }

    /// The head of a ledger that has no entry yet.
    public Head genesis() {
        return new Head(0, ChainHash.of(FrameFormat.sha256().digest(encoded())), SIZE);
    }

    /// @throws JournalTrouble DAMAGED or NEWER_FORMAT
    public static LedgerHeader decoded(byte[] bytes) throws JournalTrouble {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < SIZE) {
            throw new JournalTrouble(JournalTrouble.Reason.DAMAGED, "The ledger header ends after " + bytes.length);
        }
        if (!Arrays.equals(NAME, Arrays.copyOf(bytes, NAME.length)) || in.getInt(CHECKED) != checksum(bytes)) {
            throw new JournalTrouble(JournalTrouble.Reason.DAMAGED, "The first 64 bytes are not a ledger header");
        }
        int version = in.getInt(NAME.length);
        if (Integer.compareUnsigned(version, NEWEST_VERSION) > 0) {
            String message = "The ledger has format %s, this program reads up to %s"
                    .formatted(Integer.toUnsignedString(version), NEWEST_VERSION);
            throw new JournalTrouble(JournalTrouble.Reason.NEWER_FORMAT, message);
        }
        LedgerHeader header =
                new LedgerHeader(version, new UUID(in.getLong(NAME.length + 4), in.getLong(NAME.length + 12)));
        if (version == 0 || !Arrays.equals(header.encoded(), Arrays.copyOf(bytes, SIZE))) {
            throw new JournalTrouble(JournalTrouble.Reason.DAMAGED, "The ledger header has unknown content");
        }
        return header;
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, CHECKED);
        return (int) crc.getValue();
    }
}
