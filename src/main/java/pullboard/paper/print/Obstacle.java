package pullboard.paper.print;

/// What keeps a job from being printed.
///
/// @param detail what the system or the printer said, may be empty
public record Obstacle(Kind kind, String detail) {

    public enum Kind {
        /// The system has no queue of this name.
        NO_QUEUE,
        /// The system's way to printers (`lpr`) is not installed.
        NO_LPR,
        /// The queue did not take the job.
        NOT_TAKEN,
        /// Nobody listens at the label printer's address.
        NOT_REACHED,
        PAPER_OUT,
        RIBBON_OUT,
        HEAD_OPEN,
        PAUSED,
        TOO_HOT,
        /// The printer takes no more and says nothing.
        STALLED,
        /// The connection broke off.
        BROKE_OFF,
        /// Pullboard ended while the job was on its way.
        ENDED,
        /// The stored page is gone or cannot be read.
        PAGE_LOST,
        /// The folder cannot be written to.
        NOT_WRITTEN
    }

    /// Whether a later try may go better without anybody changing the job.
    boolean mayPass() {
        return kind != Kind.PAGE_LOST;
    }
}
