package pullboard.view.print;

import org.jspecify.annotations.Nullable;
import pullboard.paper.print.LabelPrinter;

/// A label printer as it is being typed.
record LabelDraft(String name, String host, String port, int dpi, String width, String height) {
    private static final int LAST_PORT = 65_535;
    private static final double LONGEST = 1000;

    enum Field {
        NAME,
        HOST,
        PORT,
        WIDTH,
        HEIGHT
    }

    /// The first field that is not right, or null.
    @Nullable
    Field wrong() {
        if (name.isBlank()) {
            return Field.NAME;
        }
        if (host.isBlank() || host.strip().contains(" ")) {
            return Field.HOST;
        }
        double number = number(port);
        if (!(number >= 1 && number <= LAST_PORT && number == Math.rint(number))) {
            return Field.PORT;
        }
        if (!isLength(width)) {
            return Field.WIDTH;
        }
        return isLength(height) ? null : Field.HEIGHT;
    }

    /// Of a draft in which nothing is wrong.
    LabelPrinter printer() {
        return new LabelPrinter(name.strip(), host.strip(), (int) number(port), dpi, number(width), number(height));
    }

    private static boolean isLength(String typed) {
        double millimetres = number(typed);
        return millimetres >= 1 && millimetres <= LONGEST;
    }

    /// NaN where it is not a number; a comma is taken for a point.
    private static double number(String typed) {
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
