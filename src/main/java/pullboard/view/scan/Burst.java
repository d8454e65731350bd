package pullboard.view.scan;

import java.time.Duration;
import pullboard.view.kit.Scanner;

/// Characters that came in one after the other, and whether a scanner can have sent them. A scanner sends a character
/// every 2 to 30 ms; a person who types 120 words a minute needs 100 ms for one, and only now and then less than 35.
/// Times are in nanoseconds of any clock that only goes forward.
final class Burst {
    /// Fewer characters than these are no code.
    static final int SHORTEST = 4;

    /// More than these are no code either.
    static final int LONGEST = 300;

    /// So long a character may take on the average. A single one may take longer: the screen may be busy.
    private static final long PACE = Duration.ofMillis(35).toNanos();

    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    /// After the scanner's own first character.
    private static final long PATIENCE = Duration.ofMillis(200).toNanos();

    private final StringBuilder text = new StringBuilder();
    private final Scanner scanner;
    private final long first;
    private long last;

    /// @param first when the first key went down
    Burst(Scanner scanner, long first) {
        this.scanner = scanner;
        this.first = first;
        last = first;
    }

    void add(char c, long now) {
        text.append(c);
        last = now;
    }

    /// Until when the next character must come.
    long ends() {
        if (isCertain()) {
            return last + PATIENCE;
        }
        return Math.min(last + PAUSE, first + PACE * (text.length() + 1));
    }

    /// Whether it took too long for a scanner, or too many characters.
    boolean isOver(long now) {
        return now - ends() > 0 || text.length() > LONGEST;
    }

    /// Whether it is a whole code, if it ends now.
    boolean isCode(long now) {
        return !isOver(now) && code().length() >= (isCertain() ? 1 : SHORTEST);
    }

    /// Without the scanner's own first and last character.
    String code() {
        int from = isCertain() ? 1 : 0;
        int to = text.length();
        if (to > from && scanner.ends(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private boolean isCertain() {
        return !text.isEmpty() && scanner.begins(text.charAt(0));
    }
}
