package pullboard.board.supply;

import java.time.Instant;

/// Something that happened once and was written down; never changed, at most taken back.
public sealed interface Fact extends Item permits Setup, Reject, CheckResult {

    /// Running number within its kind, from 1; 0: to be given.
    long number();

    Instant at();

    /// Number of its station, 0: none.
    int station();

    /// The name of the first field that makes no sense, or an empty text.
    String fault();

    /// The same with its number and time.
    Fact recorded(long number, Instant at);

    /// Keys in the order of their numbers.
    static String key(long number) {
        return "%09d".formatted(number);
    }

    @Override
    default String key() {
        return key(number());
    }
}
