package pullboard.view.calendar;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import pullboard.flow.calendar.Hours;

/// A stripe of a shift, to be taken at its middle or at its ends.
final class StripeBar extends Pane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double EDGE = 9;

    private final Stripe stripe;
    private final Label words = new Label();
    private double pixelsPerMinute = 1;

    /// Where a shift is taken.
    enum Grip {
        WHOLE,
        START,
        END
    }

    StripeBar(Stripe stripe, String says) {
        this.stripe = stripe;
        getStyleClass().add("stripe");
        if (stripe.isRest()) {
            getStyleClass().add("stripe-rest");
        }
        words.setMinWidth(0);
        words.setMouseTransparent(true);
        getChildren().add(words);
        for (Hours _ : stripe.breaks()) {
            Region pause = new Region();
            pause.getStyleClass().add("stripe-break");
            pause.setMouseTransparent(true);
            getChildren().add(pause);
        }
        say(says);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(!stripe.isRest());
        setOnMouseMoved(event -> setCursor(grip(event.getX()) == Grip.WHOLE ? Cursor.OPEN_HAND : Cursor.H_RESIZE));
    }

    Stripe stripe() {
        return stripe;
    }

    void say(String says) {
        words.setText(says);
        setAccessibleText(says);
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// What is taken at `x`; the ends of a stripe that is not the shift's own end belong to its middle.
    Grip grip(double x) {
        if (x < EDGE && !stripe.isRest()) {
            return Grip.START;
        }
        boolean ends = stripe.isRest() || stripe.shift().hours().to() <= Hours.DAY;
        return x > getWidth() - EDGE && ends ? Grip.END : Grip.WHOLE;
    }

    void scale(double pixels) {
        pixelsPerMinute = pixels;
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(8, 0, Math.max(0, getWidth() - 12), getHeight());
        for (int i = 0; i < stripe.breaks().size(); i++) {
            Hours pause = stripe.breaks().get(i);
            getChildren()
                    .get(i + 1)
                    .resizeRelocate(
                            (pause.from() - stripe.from()) * pixelsPerMinute,
                            getHeight() * 0.74,
                            Math.max(2, pause.minutes() * pixelsPerMinute),
                            getHeight() * 0.26);
        }
    }
}
