package pullboard.paper.print;

import org.jspecify.annotations.Nullable;

/// A job, or a question to a printer, did not get through.
public final class PrintTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Obstacle obstacle;

    PrintTrouble(Obstacle.Kind kind, String detail, @Nullable Throwable cause) {
        super(kind + " " + detail, cause);
        obstacle = new Obstacle(kind, detail);
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
