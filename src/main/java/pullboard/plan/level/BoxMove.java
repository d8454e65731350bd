package pullboard.plan.level;

/// A wish to take one card of a part out of an interval and put it into another.
///
/// @param from place of the interval in the horizon, from 0
/// @param reason may be empty outside the frozen zone
public record BoxMove(String part, int from, int to, String reason) {

    public BoxMove(String part, int from, int to) {
        this(part, from, to, "");
    }
}
