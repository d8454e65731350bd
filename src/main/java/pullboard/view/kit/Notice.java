package pullboard.view.kit;

import java.util.List;
import pullboard.text.Sentence;

/// A short word to whoever works at the board: what is so, what to do, and buttons that do it.
public record Notice(Sentence says, List<Way> ways) {
    public Notice {
        ways = List.copyOf(ways);
    }

    /// A way out: a button on the notice.
    public record Way(String label, Runnable go) {}

    /// One line, no ways out.
    public static Notice of(String what) {
        return new Notice(new Sentence(what, ""), List.of());
    }
}
