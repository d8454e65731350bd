package pullboard.view.board;

/// Sizes of the board in whole pixels, from the text size `em`.
///
/// @param target the least side of what is pressed, in pixels; 0: a mouse needs no more than the text
/// @param pictures whether tiles and columns are kept as pictures, since the processor paints them
record Metrics(double em, double target, boolean pictures) {
    private static final double OUTLINE = 3;

    double columnWidth() {
        return Math.round(14.7 * em);
    }

    /// Columns grow to this where there is room for all of them.
    double widestColumn() {
        return Math.round(20 * em);
    }

    /// The ring around a column that takes the carried card.
    double outline() {
        return OUTLINE;
    }

    /// The radius of a column's corners.
    double corner() {
        return Math.round(0.86 * em);
    }

    double columnGap() {
        return Math.round(0.72 * em);
    }

    double edge() {
        return Math.round(0.86 * em);
    }

    double header() {
        return Math.round(4.36 * em) + signal();
    }

    /// The row of the pull signal, which is pressed.
    double signal() {
        return Math.max(Math.round(3.15 * em), target);
    }

    double laneLabel() {
        return Math.round(2.0 * em);
    }

    double lanePad() {
        return Math.round(0.45 * em);
    }

    double tileHeight() {
        return Math.max(Math.round(5.43 * em), target);
    }

    /// From the top of one tile to the top of the next.
    double tileStep() {
        return tileHeight() + Math.round(0.5 * em);
    }

    /// A shelf that holds so many tiles.
    double shelf(int tiles) {
        return laneLabel() + Math.max(tiles * tileStep(), Math.round(2.9 * em)) + lanePad();
    }

    /// A lane's own scroll bar.
    double thumb() {
        return target > 0 ? Math.round(0.9 * em) : Math.max(4, Math.round(0.36 * em));
    }

    double bar() {
        return Math.round(0.72 * em);
    }
}
