package pullboard.board.supply;

import java.time.Duration;

/// How long it takes to set a station up from one family to another.
///
/// @param station its number
/// @param from a family; empty: any
/// @param to a family; empty: any
public record SetupTime(int station, String from, String to, Duration time) implements Master {
    @Override
    public String key() {
        return station + "\t" + from + "\t" + to;
    }

    @Override
    public String fault() {
        if (!Text.isLine(from) || from.length() > Text.LONGEST_KEY / 2) {
            return "from";
        }
        if (!Text.isLine(to) || to.length() > Text.LONGEST_KEY / 2) {
            return "to";
        }
        return time.isNegative() ? "time" : "";
    }
}
