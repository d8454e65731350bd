package pullboard.flow;

/// How much of a stretch of time counts: a calendar's working time, or all of it.
@FunctionalInterface
public interface WorkClock {
    /// For `station`: the shop as a whole.
    int SHOP = -1;

    /// Every second counts.
    WorkClock ELAPSED = (_, from, until) -> until - from;

    /// How much of [from, until) counts at a station.
    ///
    /// @param station its number, or {@link #SHOP}
    /// @param from in microseconds, as {@link Micros} has them; not after `until`
    /// @return microseconds
    long between(int station, long from, long until);
}
