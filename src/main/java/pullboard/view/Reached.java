package pullboard.view;

/// How far the opening of a board is.
///
/// @param step as the store names it
/// @param total 0: not known
record Reached(String step, long done, long total) {
    static final Reached NOTHING = new Reached("", 0, 0);
}
