package pullboard.view.walk;

/// What the screen of walks remembers while another one is shown.
public final class Walk {
    private final Round audit = new Round();
    private final Round sheet = new Round();
    private Task task = Task.AUDIT;

    /// What somebody does here.
    enum Task {
        /// Counts the cards at their places.
        AUDIT,
        /// Scans the fall-back board back.
        SHEET,
        /// Looks for cards that are probably lost.
        LOST
    }

    Task task() {
        return task;
    }

    void turnTo(Task other) {
        task = other;
    }

    /// The walk of the present task.
    Round round() {
        return task == Task.SHEET ? sheet : audit;
    }
}
