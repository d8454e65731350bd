package pullboard.view.board;

import javafx.scene.text.Text;

/// One line of text that ends in … where there is no room for all of it. Much lighter than a label.
final class FitText extends Text {
    private static final double MIDDLE = 0.42;

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

    /// Cuts the end of the text off so that it is no wider than this, in pixels.
    void fit(double width) {
        fit(width, 1);
    }

    /// Cuts the text in its middle: names that differ at their ends, as `Milling - Machine 4`, stay apart.
    void fitMiddle(double width) {
        fit(width, MIDDLE);
    }

    /// All of it.
    String whole() {
        return full;
    }

    boolean isCut() {
        return !getText().equals(full);
    }

    /// @param share of what is kept that stands before the …
    private void fit(double width, double share) {
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
            setText(cut(middle, share));
            if (width() <= width) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        setText(cut(fits, share));
    }

    private String cut(int kept, double share) {
        int head = (int) Math.ceil(kept * share);
        return full.substring(0, head).stripTrailing()
                + "…"
                + full.substring(full.length() - (kept - head)).stripLeading();
    }

    double width() {
        return getLayoutBounds().getWidth();
    }

    /// Puts the text's top left corner here.
    void at(double x, double y) {
        relocate(Math.round(x), Math.round(y));
    }
}
