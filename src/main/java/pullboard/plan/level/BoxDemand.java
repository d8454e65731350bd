package pullboard.plan.level;

import java.time.LocalDate;

/// So many pieces of a part are needed by the end of a day.
///
/// @param pieces at least 0
public record BoxDemand(String part, LocalDate due, long pieces) {

    public BoxDemand {
        if (pieces < 0) {
            throw new IllegalArgumentException(pieces + " of " + part);
        }
    }
}
