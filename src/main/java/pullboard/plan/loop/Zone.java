package pullboard.plan.loop;

/// How well a loop is filled, as on a board with red, yellow and green fields: the most urgent first.
public enum Zone {
    /// Nothing is left, or less than half of what is used until a new container can be here.
    RED,
    /// No more is left than is used until a new container can be here.
    YELLOW,
    GREEN;

    /// @param full cards that can be taken from now
    /// @param cards that circulate
    /// @param needed cards that are used up over the lead time
    public static Zone of(int full, int cards, int needed) {
        if (full == 0 || full < cards && 2 * full < needed) {
            return RED;
        }
        return full < cards && full <= needed ? YELLOW : GREEN;
    }
}
