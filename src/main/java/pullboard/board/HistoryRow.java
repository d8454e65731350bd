package pullboard.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One movement as a file tells it: names instead of identities.
///
/// @param line where it stands in the file, from 1, for messages
/// @param part null: not said, what the card had before
/// @param quantity in pieces, null: not said
/// @param kind null: to be told from the places
/// @param from station name, empty: the card enters the board, null: not said
/// @param fromLane null: not said
/// @param to station name, or one of {@link #ORDERS}, {@link #FINISHED}, {@link #DONE}, {@link #CANCELLED}
/// @param toLane null: Working
public record HistoryRow(
        int line,
        CardId card,
        @Nullable String part,
        @Nullable Long quantity,
        Movement.@Nullable Kind kind,
        Instant at,
        @Nullable String from,
        @Nullable Lane fromLane,
        String to,
        @Nullable Lane toLane,
        Pieces result,
        String operator,
        String reason) {
    /// Names of the board's ends in files, in any case of letters.
    public static final String ORDERS = "Orders";

    public static final String FINISHED = "Finished";
    public static final String DONE = "DONE";
    public static final String CANCELLED = "Cancelled";
}
