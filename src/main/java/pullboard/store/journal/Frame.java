package pullboard.store.journal;

/// One frame, exactly as it stands in a ledger: 56 bytes and the payload.
/// Kept elsewhere (database, backup) byte for byte, it can later be proved genuine by [FrameReader].
public final class Frame {
    private final byte[] encoded;

    Frame(byte[] encoded) {
        this.encoded = encoded;
    }

    /// @throws JournalTrouble DAMAGED unless these bytes are one whole frame with a right checksum
    public static Frame decoded(byte[] encoded) throws JournalTrouble {
        boolean whole = encoded.length >= FrameFormat.HEADER
                && FrameFormat.plausible(encoded, 0)
                && encoded.length == FrameFormat.HEADER + FrameFormat.length(encoded, 0)
                && new FrameFormat().checksumFits(encoded, 0);
        if (!whole) {
            throw new JournalTrouble(JournalTrouble.Reason.DAMAGED, "These bytes are not a ledger frame");
        }
        return new Frame(encoded.clone());
    }

    public long revision() {
        return FrameFormat.revision(encoded, 0);
    }

    /// Whether this frame ends its entry.
    public boolean last() {
        return (FrameFormat.flags(encoded, 0) & FrameFormat.LAST) != 0;
    }

    /// Whether everything before this frame had been forced to disk when it was written.
    public boolean firstOfGroup() {
        return (FrameFormat.flags(encoded, 0) & FrameFormat.GROUP) != 0;
    }

    public ChainHash hash() {
        return ChainHash.of(FrameFormat.hash(encoded, 0));
    }

    public byte[] payload() {
        byte[] payload = new byte[encoded.length - FrameFormat.HEADER];
        System.arraycopy(encoded, FrameFormat.HEADER, payload, 0, payload.length);
        return payload;
    }

    /// The bytes in the ledger.
    public byte[] encoded() {
        return encoded.clone();
    }

    /// Bytes in the ledger.
    int size() {
        return encoded.length;
    }

    /// Whether this frame was written right behind the one with this hash.
    boolean follows(ChainHash before) {
        byte[] link = before.bytes();
        new FrameFormat().chain(encoded, 0, encoded.length - FrameFormat.HEADER, link);
        return ChainHash.of(link).equals(hash());
    }

    @Override
    public String toString() {
        return "Frame[revision=%d, %d bytes%s]".formatted(revision(), encoded.length, last() ? ", last" : "");
    }
}
