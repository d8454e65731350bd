package pullboard.paper.print;

import java.time.Duration;
import java.util.List;

/// How long printers are waited for.
///
/// @param connect for a label printer to answer the call
/// @param answer for the answer to a question
/// @param write for a printer to take the next piece of a job
/// @param pauses before the second try, the third ...; the last one holds for all further tries
public record Patience(Duration connect, Duration answer, Duration write, List<Duration> pauses) {
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(5)));

    public Patience {
        pauses = List.copyOf(pauses);
    }

    /// The pause after so many tries, 1 or more.
    Duration after(int tries) {
        return pauses.get(Math.min(tries, pauses.size()) - 1);
    }
}
