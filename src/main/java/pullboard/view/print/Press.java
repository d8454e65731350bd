package pullboard.view.print;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Tells a key that is pressed from one that is held down and repeats itself: nothing is printed twice by that.
final class Press {
    private final PauseTransition rest = new PauseTransition(Duration.millis(700));

    /// Whether this is a press of its own.
    boolean isNew() {
        boolean first = rest.getStatus() != Animation.Status.RUNNING;
        rest.playFromStart();
        return first;
    }
}
