package pullboard.board;

/// A station's identity: survives renaming and removal and is never given to another station.
public record StationId(int value) implements Comparable<StationId> {
    @Override
    public int compareTo(StationId other) {
        return Integer.compare(value, other.value);
    }
}
