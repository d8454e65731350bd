package pullboard.paper.print;

import org.jspecify.annotations.Nullable;

/// How a printer does.
///
/// @param obstacle null: nothing is in the way
/// @param sure false where the printer takes jobs but does not say how it does
public record PrinterState(@Nullable Obstacle obstacle, boolean sure) {
    static final PrinterState READY = new PrinterState(null, true);
    static final PrinterState SILENT = new PrinterState(null, false);

    static PrinterState of(Obstacle.Kind kind) {
        return new PrinterState(new Obstacle(kind, ""), true);
    }
}
