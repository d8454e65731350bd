package pullboard.report;

/// A cell cannot be read. Never leaves this room: it becomes a {@link Problem}.
final class BadCell extends Exception {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    BadCell(Fault fault) {
        super(null, null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
