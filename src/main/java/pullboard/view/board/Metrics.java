package pullboard.view.board;

/// Sizes of the board in whole pixels, from the text size `em`.
record Metrics(double em) {

    double columnWidth() {
        return Math.round(14.7 * em);
    }

    /// Columns grow to this where there is room for all of them.
    double widestColumn() {
        return Math.round(20 * em);
    }

    double columnGap() {
        return Math.round(0.72 * em);
    }

    double edge() {
        return Math.round(0.86 * em);
    }

    double header() {
        return Math.round(7.0 * em);
    }

    double laneLabel() {
        return Math.round(2.0 * em);
    }

    double lanePad() {
        return Math.round(0.45 * em);
    }

    double tileHeight() {
        return Math.round(5.43 * em);
    }

    /// From the top of one tile to the top of the next.
    double tileStep() {
        return tileHeight() + Math.round(0.5 * em);
    }

    /// A shelf that holds so many tiles.
    double shelf(int tiles) {
        return laneLabel() + Math.max(tiles * tileStep(), Math.round(2.9 * em)) + lanePad();
    }

    double bar() {
        return Math.round(0.72 * em);
    }
}
