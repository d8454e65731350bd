package pullboard.flow;

import java.time.Instant;

/// A closed stretch of time in microseconds.
public record Window(long start, long end) {
    public long length() {
        return end - start;
    }

    public Instant from() {
        return Micros.instant(start);
    }

    public Instant to() {
        return Micros.instant(end);
    }
}
