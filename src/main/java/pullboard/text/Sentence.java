package pullboard.text;

/// What is so, and what to do about it.
public record Sentence(String what, String wayOut) {
    /// Both on one line.
    public String onOneLine() {
        return wayOut.isEmpty() ? what : what + " " + wayOut;
    }
}
