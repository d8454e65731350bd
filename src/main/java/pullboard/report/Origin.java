package pullboard.report;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.flow.Filter;
import pullboard.flow.Percentile;

/// What a workbook says of itself: whose numbers, which, how they were counted, when and by what.
///
/// @param made when it was written
/// @param calendar name of the calendar that working time is counted by; null: each as it is chosen on the board
/// @param calendars the lines of the calendars that count, by name
/// @param version of the program
public record Origin(
        Board board,
        Filter filter,
        Percentile percentile,
        Instant made,
        @Nullable String calendar,
        Map<String, String> calendars,
        String version) {
    public Origin {
        calendars = Map.copyOf(calendars);
    }
}
