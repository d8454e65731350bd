package pullboard.cli;

import java.io.PrintStream;
import java.time.Duration;

/// Says on standard error how far the opening of a board is, where that takes longer than a person waits without
/// asking.
public final class OpeningLine {
    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final Speech speech;
    private final PrintStream err;
    private long said = System.nanoTime();
    private String last = "";

    public OpeningLine(Speech speech, PrintStream err) {
        this.speech = speech;
        this.err = err;
    }

    /// @param step what is being done, as the store names it
    /// @param total 0: not known
    public synchronized void at(String step, long done, long total) {
        long now = System.nanoTime();
        boolean begins = !step.equals(last);
        last = step;
        if (step.equals("backup") ? begins : now - said >= EVERY) {
            said = now;
            err.println(words(step, done, total));
            err.flush();
        }
    }

    private String words(String step, long done, long total) {
        return switch (step) {
            case "backup" -> speech.get("opening.backup");
            case "check" -> speech.get("opening.check");
            default -> total > 0 ? speech.get("opening.of", done, total) : speech.get("opening");
        };
    }
}
