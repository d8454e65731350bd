package pullboard.flow;

/// A closed stretch of time in microseconds.
record Window(long start, long end) {}
