package pullboard.report.pdf;

/// How high blocks are, in mm.
final class Heights {
    static final double HEADING = 10;
    static final double FIGURES = 21;
    static final double ROW = 5.4;
    static final double GAP = 4;
    private static final double NOTE_LINE = 4.2;
    private static final int NOTE_CHARACTERS = 118;

    private Heights() {}

    static double of(Block block) {
        return switch (block) {
            case Block.Heading _ -> HEADING;
            case Block.Figures _ -> FIGURES;
            case Block.Charts charts -> charts.height() + GAP;
            case Block.Table table -> (table.rows().size() + 1) * ROW + GAP;
            case Block.Note note -> lines(note) * NOTE_LINE + 2;
        };
    }

    static int lines(Block.Note note) {
        return note.text().lines().mapToInt(line -> 1 + line.length() / NOTE_CHARACTERS).sum();
    }

    /// What must stand below a heading on the same page.
    static double least(Block block) {
        return block instanceof Block.Table ? 3 * ROW + GAP : of(block);
    }

    /// How many rows of a table fit below its head.
    static int rows(double room) {
        return (int) Math.floor((room - GAP) / ROW) - 1;
    }
}
