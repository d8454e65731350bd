package pullboard.control;

import pullboard.store.StoreTrouble;

/// Carries a {@link Trouble} to whoever asked for something that reads or keeps the ledger.
public final class TroubleException extends Exception {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final Trouble trouble;

    TroubleException(StoreTrouble cause) {
        super(cause);
        trouble = Trouble.of(cause);
    }

    public Trouble trouble() {
        return trouble;
    }
}
