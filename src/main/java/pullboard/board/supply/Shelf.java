package pullboard.board.supply;

/// Where a part stands in a supermarket and how much of it should.
///
/// @param spot for example `B-04`
/// @param minimum pieces below which it is low, from 0
/// @param maximum pieces above which there is too much; 0: not said
public record Shelf(String part, String supermarket, String spot, long minimum, long maximum) implements Master {
    @Override
    public String key() {
        return Stock.key(part, supermarket);
    }

    @Override
    public String fault() {
        if (!Text.isKey(part)) {
            return "part";
        }
        if (!Text.isKey(supermarket)) {
            return "supermarket";
        }
        if (!Text.isLine(spot)) {
            return "spot";
        }
        if (minimum < 0) {
            return "minimum";
        }
        return maximum != 0 && maximum < minimum ? "maximum" : "";
    }
}
