package pullboard.plan.level;

import java.time.LocalDate;

/// So many pieces of a part are needed by the end of a day.
///
/// @param pieces at least 0
/// @param ordered how many of them customers have ordered; the rest is planned
public record BoxDemand(String part, LocalDate due, long pieces, long ordered) {

    public BoxDemand {
        if (ordered < 0 || pieces < ordered) {
            throw new IllegalArgumentException(pieces + " of " + part + ", " + ordered + " ordered");
        }
    }

    /// Nothing is known of orders.
    public BoxDemand(String part, LocalDate due, long pieces) {
        this(part, due, pieces, 0);
    }
}
