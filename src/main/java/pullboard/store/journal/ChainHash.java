package pullboard.store.journal;

import java.util.Arrays;
import java.util.HexFormat;

/// A link of the chain: 32 bytes of SHA-256. Two ledgers with the same hash at a revision agree up to there.
public final class ChainHash {
    public static final int SIZE = 32;

    private final byte[] bytes;

    private ChainHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException unless there are 32 bytes
    public static ChainHash of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length);
        }
        return new ChainHash(bytes.clone());
    }

    /// 64 hexadecimal digits, as [#toString] gives them.
    public static ChainHash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
