package pullboard.report.pdf;

/// How high parts are, in mm.
final class Heights {
    static final double HEADING = 10;
    static final double FIGURES = 21;
    static final double ROW = 5.4;
    static final double GAP = 4;
    private static final double NOTE_LINE = 4.2;
    private static final int NOTE_CHARACTERS = 118;

    private Heights() {}

    static double of(Part block) {
        return switch (block) {
            case Part.Heading _ -> HEADING;
            case Part.Figures _ -> FIGURES;
            case Part.Charts charts -> charts.height() + GAP;
            case Part.Table table -> (table.rows().size() + 1) * ROW + GAP;
            case Part.Note note -> lines(note) * NOTE_LINE + 2;
        };
    }

    static int lines(Part.Note note) {
        return note.text()
                .lines()
                .mapToInt(line -> 1 + line.length() / NOTE_CHARACTERS)
                .sum();
    }

    /// What must stand below a heading on the same page.
    static double least(Part block) {
        return block instanceof Part.Table ? 3 * ROW + GAP : of(block);
    }

    /// How many rows of a table fit below its head.
    static int rows(double room) {
        return (int) Math.floor((room - GAP) / ROW) - 1;
    }
}
