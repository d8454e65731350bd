package pullboard.paper;

/// The weights of the one family on paper.
public enum Face {
    REGULAR("/pullboard/view/fonts/Inter-Regular.ttf", false),
    SEMIBOLD("/pullboard/view/fonts/Inter-SemiBold.ttf", true),
    BOLD("/pullboard/view/fonts/Inter-Bold.ttf", true);

    private final String file;
    private final boolean heavy;

    Face(String file, boolean heavy) {
        this.file = file;
        this.heavy = heavy;
    }

    String file() {
        return file;
    }

    /// Whether a fall-back face, of which there is one weight, is drawn thicker.
    boolean heavy() {
        return heavy;
    }
}
