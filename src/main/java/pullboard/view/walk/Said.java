package pullboard.view.walk;

import org.jspecify.annotations.Nullable;
import pullboard.board.Finding;
import pullboard.board.Spot;

/// What came of a scan.
///
/// @param finding what the count says about it; null: it was not counted
/// @param spot where it was
record Said(
        Outcome outcome,
        String code,
        @Nullable Finding finding,
        @Nullable Spot spot) {

    /// What came of it.
    enum Outcome {
        /// It was the code of a place, which is looked at now.
        PLACE,
        /// It is counted.
        SEEN,
        /// It had been counted here already.
        AGAIN,
        /// A ticket's code with a wrong character: not counted.
        MISREAD,
        /// Nobody has said yet where this is: not counted.
        NOWHERE
    }
}
