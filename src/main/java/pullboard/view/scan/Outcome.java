package pullboard.view.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.view.kit.Notice;

/// What came of a scan, in words.
///
/// @param word what was done, or that it was not: `Pulled`, `Refused`
/// @param headline the card's number, or the code where no card is known
/// @param line where it came from and went, or why it was refused
/// @param note part and pieces, or what to do
/// @param ways what can be done about it
/// @param card of which it speaks, null: of none
record Outcome(
        Tone tone,
        String word,
        String headline,
        String line,
        String note,
        List<Notice.Way> ways,
        @Nullable CardId card) {
    Outcome {
        ways = List.copyOf(ways);
    }

    /// How it looks and sounds: each with a shape of its own.
    enum Tone {
        /// Done: a tick.
        DONE,
        /// A person has to look: a triangle.
        CARE,
        /// Not done: an octagon.
        NO
    }

    String onOneLine() {
        return String.join(". ", word + " " + headline, line, note);
    }
}
