package pullboard.paper.print;

/// A queue of the system.
///
/// @param name of the queue
public record SystemPrinter(String name) implements Printer {
    private static final int DPI = 600;

    @Override
    public int dpi() {
        return DPI;
    }
}
