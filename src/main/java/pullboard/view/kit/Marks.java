package pullboard.view.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import pullboard.board.Signal;

/// The small shapes that say a state without colour. Each is one node, as large as the text around it.
public final class Marks {
    private Marks() {}

    /// How old a card is against the pace of its station.
    public enum Age {
        /// A circle.
        YOUNG(""),
        /// Older than half of those that left: a diamond.
        SLOW("mark-slow"),
        /// Older than 85 % of them: a triangle.
        OLD("mark-old");

        private final String style;

        Age(String style) {
            this.style = style;
        }
    }

    /// How likely a card is finished on time.
    public enum Chance {
        /// Less likely than not: a ring.
        POOR("mark-poor"),
        /// More likely than not: a ring that is half full.
        EVEN("mark-even"),
        /// At least 85 %: a tick.
        GOOD("mark-good");

        private static final double HALF = 0.5;
        private static final double SURE = 0.85;

        private final String style;

        Chance(String style) {
            this.style = style;
        }

        /// @param chance from 0 to 1
        public static Chance of(double chance) {
            return chance >= SURE ? GOOD : chance >= HALF ? EVEN : POOR;
        }
    }

    /// Triangle to the right, square, ring, octagon or upward triangle.
    public static Region signal(Signal.State state) {
        Region mark = mark();
        mark.getStyleClass().setAll("mark", style(state));
        return mark;
    }

    /// Gives a mark of {@link #signal} another state's shape.
    public static void become(Region mark, Signal.State state) {
        become(mark, style(state));
    }

    public static Region age(Age age) {
        Region mark = mark();
        become(mark, age);
        return mark;
    }

    /// Gives a mark of {@link #age} another shape.
    public static void become(Region mark, Age age) {
        if (age == Age.YOUNG) {
            set(mark, "mark", "mark-age");
        } else {
            set(mark, "mark", age.style);
        }
    }

    public static Region chance(Chance chance) {
        Region mark = mark();
        become(mark, chance);
        return mark;
    }

    /// Gives a mark of {@link #chance} another shape.
    public static void become(Region mark, Chance chance) {
        become(mark, chance.style);
    }

    /// The style class of a state: `mark-pull`, also used for its word.
    public static String style(Signal.State state) {
        return "mark-" + state.name().toLowerCase(Locale.ROOT);
    }

    private static void become(Region mark, String style) {
        set(mark, "mark", style);
    }

    private static void set(Region mark, String first, String second) {
        var styles = mark.getStyleClass();
        if (styles.size() != 2 || !styles.get(1).equals(second)) {
            styles.setAll(first, second);
        }
    }

    private static Region mark() {
        Region mark = new Region();
        mark.setMouseTransparent(true);
        return mark;
    }
}
