package pullboard.board;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The code of a place on paper, beside whose cards it is printed: `#S12K` is station 12, `#W12V` its Working lane
/// alone, `#R12U` its Ready lane, `#O0M` Orders, `#F0T` Finished. Whoever scans one says: what comes now was found
/// there. The last character checks the others, as on a ticket.
public final class SpotCode {
    private static final Pattern SHAPE = Pattern.compile("#([SWROF])([0-9]{1,9})([0-9A-Z])");

    private SpotCode() {}

    public static String of(Spot spot) {
        String text = switch (spot) {
            case Spot.Whole(StationId station) -> "S" + station.value();
            case Spot.One(Place.At(StationId station, Lane lane)) ->
                (lane == Lane.WORKING ? "W" : "R") + station.value();
            case Spot.One(Place.End end) -> end == Place.End.ORDERS ? "O0" : "F0";
        };
        return "#" + text + TicketCode.check(text);
    }

    /// The place that is meant, whatever the case of letters and also through another keyboard than the scanner's;
    /// null: not the code of a place on this board.
    public static @Nullable Spot read(Board board, String typed) {
        String code = typed.strip();
        Spot spot = exact(board, code);
        if (spot != null || CardId.isValid(code) && board.card(new CardId(code)) != null) {
            return spot;
        }
        for (Keyboard keyboard : Keyboard.OTHERS) {
            Spot sent = exact(board, keyboard.undo(code));
            if (sent != null) {
                return sent;
            }
        }
        return null;
    }

    private static @Nullable Spot exact(Board board, String code) {
        Matcher shape = SHAPE.matcher(code.toUpperCase(java.util.Locale.ROOT));
        if (!shape.matches()
                || TicketCode.check(shape.group(1) + shape.group(2))
                        != shape.group(3).charAt(0)) {
            return null;
        }
        Spot spot = spot(shape.group(1), new StationId(Integer.parseInt(shape.group(2))));
        return spot.isOn(board) ? spot : null;
    }

    private static Spot spot(String kind, StationId station) {
        return switch (kind) {
            case "S" -> new Spot.Whole(station);
            case "W" -> new Spot.One(Place.working(station));
            case "R" -> new Spot.One(Place.ready(station));
            case "O" -> Spot.ORDERS;
            default -> Spot.FINISHED;
        };
    }
}
