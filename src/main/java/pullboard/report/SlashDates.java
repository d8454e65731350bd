package pullboard.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a file's dates like 13/2/2012 have the day or the month first: told by the days above 12 among them.
final class SlashDates {
    private static final Pattern DATE = Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})/\\d{4}\\b.*");

    private boolean dayFirst;
    private boolean monthFirst;

    static boolean isOne(String time) {
        return DATE.matcher(time).matches();
    }

    void see(String time) {
        Matcher date = DATE.matcher(time);
        if (date.matches()) {
            dayFirst |= Integer.parseInt(date.group(1)) > 12;
            monthFirst |= Integer.parseInt(date.group(2)) > 12;
        }
    }

    /// Null: it cannot be told.
    @Nullable
    Boolean isDayFirst() {
        return dayFirst == monthFirst ? null : dayFirst;
    }
}
