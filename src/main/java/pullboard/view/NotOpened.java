package pullboard.view;

import pullboard.text.Sentence;

/// The board could not be opened.
public final class NotOpened extends Exception {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final Sentence why;

    /// @param why for a person
    public NotOpened(Sentence why, Exception cause) {
        super(why.onOneLine(), cause);
        this.why = why;
    }

    public Sentence why() {
        return why;
    }
}
