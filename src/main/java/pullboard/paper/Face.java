package pullboard.paper;

/// The weights of the one family on paper.
public enum Face {
    REGULAR("/pullboard/view/fonts/Inter-Regular.ttf", 0),
    SEMIBOLD("/pullboard/view/fonts/Inter-SemiBold.ttf", 0.018),
    BOLD("/pullboard/view/fonts/Inter-Bold.ttf", 0.035);

    private final String file;
    private final double heavier;

    Face(String file, double heavier) {
        this.file = file;
        this.heavier = heavier;
    }

    String file() {
        return file;
    }

    /// How much thicker a fall-back face, of which there is one weight, is drawn, in ems.
    double heavier() {
        return heavier;
    }
}
