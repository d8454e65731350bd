package pullboard.store.journal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32C;

/// Where the fields of a frame lie in a byte array, and how its two checks are computed.
final class FrameFormat {
    static final int HEADER = 56;
    static final int MAX_PAYLOAD = 1 << 20;
    static final int MARK = 0x50424631;
    static final int LAST = 1;
    static final int GROUP = 2;

    private static final int LENGTH = 4;
    private static final int FLAGS = 8;
    private static final int REVISION = 12;
    private static final int HASH = 20;
    private static final int CRC = 52;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final MessageDigest sha = sha256();
    private final CRC32C crc = new CRC32C();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static boolean marked(byte[] bytes, int at) {
        return (int) INT.get(bytes, at) == MARK;
    }

    static int length(byte[] bytes, int at) {
        return (int) INT.get(bytes, at + LENGTH);
    }

    static int flags(byte[] bytes, int at) {
        return (int) INT.get(bytes, at + FLAGS);
    }

    static long revision(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at + REVISION);
    }

    static byte[] hash(byte[] bytes, int at) {
        byte[] hash = new byte[ChainHash.SIZE];
        System.arraycopy(bytes, at + HASH, hash, 0, hash.length);
        return hash;
    }

    /// Whether 56 bytes could head a frame at all; the payload need not be there yet.
    static boolean plausible(byte[] bytes, int at) {
        int length = length(bytes, at);
        return marked(bytes, at)
                && length >= 0
                && length <= MAX_PAYLOAD
                && (flags(bytes, at) & ~(LAST | GROUP)) == 0
                && revision(bytes, at) > 0;
    }

    /// Fills the head of a frame whose payload already stands behind it; `link` becomes this frame's hash.
    void seal(byte[] bytes, int at, int payload, int flags, long revision, byte[] link) {
        INT.set(bytes, at, MARK);
        INT.set(bytes, at + LENGTH, payload);
        INT.set(bytes, at + FLAGS, flags);
        LONG.set(bytes, at + REVISION, revision);
        chain(bytes, at, payload, link);
        System.arraycopy(link, 0, bytes, at + HASH, ChainHash.SIZE);
        INT.set(bytes, at + CRC, checksum(bytes, at, payload));
    }

    boolean checksumFits(byte[] bytes, int at) {
        return (int) INT.get(bytes, at + CRC) == checksum(bytes, at, length(bytes, at));
    }

    /// Replaces the hash of the frame before by the one that this frame must have.
    void chain(byte[] bytes, int at, int payload, byte[] link) {
        sha.update(link);
        sha.update(bytes, at + LENGTH, HASH - LENGTH);
        sha.update(bytes, at + HEADER, payload);
        try {
            sha.digest(link, 0, ChainHash.SIZE);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }

    private int checksum(byte[] bytes, int at, int payload) {
        crc.reset();
        crc.update(bytes, at, CRC);
        crc.update(bytes, at + HEADER, payload);
        return (int) crc.getValue();
    }
}
