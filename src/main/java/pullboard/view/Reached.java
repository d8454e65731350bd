package pullboard.view;

/// How far the opening of a board is.
///
/// @param step as the store names it
/// @param total 0: not known
record Reached(String step, long done, long total) {
    static final Reached NOTHING = new Reached("", 0, 0);

    /// From 0 to 1.
    double part() {
        return total > 0 ? Math.clamp((double) done / total, 0, 1) : 0;
    }
}
