package pullboard.board;

/// A CONWIP limit: no more than `amount` cards at the stations from `first` to `last` of the board together.
public record SpanLimit(StationId first, StationId last, int amount) {

    /// Whether this is a limit over the same stations.
    public boolean covers(StationId from, StationId to) {
        return first.equals(from) && last.equals(to);
    }
}
