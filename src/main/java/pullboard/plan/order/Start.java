package pullboard.plan.order;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What an order still has to have made, and when that has to start at the latest.
///
/// @param pieces for which there is nothing yet
/// @param latest due date less lead time; null: no lead time was ever measured
public record Start(
        OrderLine line,
        long pieces,
        LeadTimes.Measured lead,
        @Nullable Instant latest) {

    /// Latest start = end of the due day − lead time at the confidence: started then, the order is made in time with
    /// just that chance.
    ///
    /// @param percent confidence, 1 to 100
    static Start of(OrderLine line, LeadTimes times, int percent, ZoneId zone) {
        LeadTimes.Measured lead = times.at(line.order().part(), percent);
        Instant end = end(line, zone);
        return new Start(line, line.missing(), lead, lead.time() == null ? null : end.minus(lead.time()));
    }

    /// The first instant after an order's due day.
    static Instant end(OrderLine line, ZoneId zone) {
        return line.order().due().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// Whether it has to start by now.
    public boolean isDue(Instant now) {
        return latest != null && !latest.isAfter(now);
    }
}
