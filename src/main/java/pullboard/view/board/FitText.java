package pullboard.view.board;

import javafx.scene.text.Text;

/// One line of text that ends in … where there is no room for all of it. Much lighter than a label.
final class FitText extends Text {
    private String full = "";
    private double fitted = -1;

    FitText(String style) {
        getStyleClass().add(style);
        setMouseTransparent(true);
        fontProperty().addListener(_ -> fitted = -1);
    }

    /// Says something else; true if it was not the same already.
    boolean say(String words) {
        if (words.equals(full)) {
            return false;
        }
        full = words;
        fitted = -1;
        setText(words);
        return true;
    }

    /// Cuts the text to a width, in pixels.
    void fit(double width) {
        if (width == fitted) {
            return;
        }
        fitted = width;
        setText(full);
        if (width() <= width) {
            return;
        }
        int fits = 0;
        int over = full.length();
        while (fits + 1 < over) {
            int middle = (fits + over) >>> 1;
            setText(full.substring(0, middle) + "…");
            if (width() <= width) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        setText(full.substring(0, fits).stripTrailing() + "…");
    }

    double width() {
        return getLayoutBounds().getWidth();
    }

    /// Puts the text's top left corner here.
    void at(double x, double y) {
        relocate(Math.round(x), Math.round(y));
    }
}
