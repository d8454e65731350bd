package pullboard.view.flow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.flow.travel.Comparison;
import pullboard.flow.travel.Moment;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// A moment, ready to be shown.
///
/// @param between names the two moments that are compared; empty: none is remembered
/// @param changes what changed between them
record Sight(Moment moment, PastBoard board, String between, List<Changes.Section> changes) {

    /// May take a while, from any thread.
    ///
    /// @param kept the remembered moment, or null
    static Sight of(Moment moment, @Nullable Moment kept, Dates dates, Locale locale) {
        PastBoard was = PastBoard.of(moment, locale);
        if (kept == null) {
            return new Sight(moment, was, "", List.of());
        }
        Comparison compared = TravelModel.compare(kept, moment);
        String between = Texts.of("view-flow", locale)
                .get(
                        "travel.between",
                        moment(dates, compared.before().at()),
                        moment(dates, compared.after().at()));
        return new Sight(moment, was, between, Changes.of(compared, locale));
    }

    /// Always with its day and year.
    static String moment(Dates dates, Instant at) {
        return dates.moment(at, Instant.EPOCH);
    }
}
