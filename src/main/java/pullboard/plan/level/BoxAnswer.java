package pullboard.plan.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// What the box says to a move.
public sealed interface BoxAnswer {

    /// The box as it is then.
    ///
    /// @param spread by how many cards the days of this part differ then; above 1 it is no longer level
    /// @param frozen whether it touches the frozen zone, so that the reason is to be kept
    record Moved(HeijunkaBox box, long spread, boolean frozen) implements BoxAnswer {}

    /// Why not.
    sealed interface Refused extends BoxAnswer {}

    /// The box has no such part or interval, or no such card there.
    record NothingThere(String part, int interval) implements Refused {}

    /// It is there already.
    record SameInterval(int interval) implements Refused {}

    /// That interval has begun at `since`: its cards are released and no more come to it.
    record AlreadyReleased(int interval, Instant since) implements Refused {}

    /// Something would be missing: so many cards of the part on the day by whose end it is due.
    record TooLate(String part, LocalDate due, long missing) implements Refused {}

    /// The interval would hold more work than working time.
    record Overfull(int interval, Duration load, Duration capacity) implements Refused {}

    /// It touches the frozen zone, which ends before `until`: allowed with a reason.
    record ReasonNeeded(Instant until) implements Refused {}
}
