package pullboard.paper.print;

import java.util.List;

/// A label printer that understands ZPL, at a network address.
///
/// @param port usually 9100
/// @param dpi dots per inch: one of {@link #DPIS}
/// @param width of a label, in mm
/// @param height of a label, in mm
public record LabelPrinter(String name, String host, int port, int dpi, double width, double height)
        implements Printer {
    public static final List<Integer> DPIS = List.of(203, 300, 600);
    public static final int PORT = 9100;
    private static final int LAST_PORT = 65_535;
    private static final double MOST = 1000;
    private static final double INCH = 25.4;

    public LabelPrinter {
        if (host.isBlank() || port < 1 || port > LAST_PORT || !DPIS.contains(dpi)) {
            throw new IllegalArgumentException("%s:%d, %d dpi".formatted(host, port, dpi));
        }
        if (!(width > 0 && width <= MOST && height > 0 && height <= MOST)) {
            throw new IllegalArgumentException("a label of %s x %s mm".formatted(width, height));
        }
    }

    /// As many dots as go into so many millimetres.
    int dots(double millimetres) {
        return (int) Math.round(millimetres / INCH * dpi);
    }
}
