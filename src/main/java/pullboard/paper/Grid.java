package pullboard.paper;

/// The dots that codes are put onto, so that no module is blurred.
///
/// @param dpi dots per inch
public record Grid(int dpi) {
    private static final double INCH = 25.4;

    /// For paper whose printer is not known. A multiple of 150, 200 and 300.
    public static final Grid FINE = new Grid(600);

    /// How many dots of {@link #FINE} make one at 150 dpi, the coarsest at which pages are still read back.
    private static final int COARSE = 4;

    public Grid {
        if (dpi < 72 || dpi > 2400) {
            throw new IllegalArgumentException("not a printer's resolution: " + dpi);
        }
    }

    /// Millimetres of one dot.
    public double dot() {
        return INCH / dpi;
    }

    /// The nearest whole dot at or after `mm`; on the fine grid one that is also whole at 150 dpi.
    double snap(double mm) {
        double step = dpi == FINE.dpi ? dot() * COARSE : dot();
        return Math.ceil(mm / step - 1e-6) * step;
    }

    /// The largest module of whole dots of which `count` fit into `mm`; 0: not even one dot each.
    double module(double mm, int count) {
        int dots = (int) Math.floor(mm / count / dot() + 1e-6);
        boolean coarseFits = dpi == FINE.dpi && dots >= 2 * COARSE;
        return (coarseFits ? dots - dots % COARSE : dots) * dot();
    }
}
