package pullboard.board;

/// A rule says no. Never leaves this room: {@link Rules} turns it into a {@link Decision}.
final class No extends Exception {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final Refusal why;

    No(Refusal why) {
        super(null, null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
