package pullboard.board.supply;

/// The pieces of a part at a place, never below 0.
///
/// @param place name of a supermarket, or `order/NUMBER`: made for that order and not shipped yet
public record Stock(String part, String place, long pieces) implements Tracked {
    /// What the place of an order's own goods begins with.
    public static final String ORDER = "order/";

    private static final char SEPARATOR = '\t';

    public static String key(String part, String place) {
        return place + SEPARATOR + part;
    }

    @Override
    public String key() {
        return key(part, place);
    }

    /// Why stock changes.
    public enum Cause {
        /// From a supplier.
        RECEIVED,
        /// By our own stations.
        MADE,
        CONSUMED,
        /// To another supermarket, and from one.
        TAKEN,
        BROUGHT,
        SHIPPED,
        SCRAPPED,
        /// Counted, and it was another number; also the first count.
        COUNTED
    }
}
