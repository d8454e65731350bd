package pullboard.view.board;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.ServiceClass;
import pullboard.view.kit.Marks;

/// A card on the board. Eight light nodes and two more for its odds, of one fixed height, used again for another card
/// as the lane scrolls.
final class Tile extends Region {
    static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final PseudoClass EXPEDITE = PseudoClass.getPseudoClass("expedite");
    private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");

    private final Region edge = new Region();
    private final FitText number = new FitText("tile-number");
    private final FitText quantity = new FitText("tile-quantity");
    private final FitText line = new FitText("tile-line");
    private final Region lineMark = new Region();
    private final FitText due = new FitText("tile-due");
    private final Region ageMark = Marks.age(Marks.Age.YOUNG);
    private final FitText age = new FitText("tile-age");
    private final Metrics metrics;
    private @Nullable FitText odds;
    private @Nullable Region oddsMark;
    private @Nullable CardId card;
    private @Nullable TileView view;

    Tile(Metrics metrics) {
        this.metrics = metrics;
        getStyleClass().add("tile");
        edge.getStyleClass().add("tile-edge");
        edge.setMouseTransparent(true);
        lineMark.getStyleClass().addAll("mark", TileLine.Mark.HELD_UP.style(), "tile-block");
        lineMark.setMouseTransparent(true);
        setCache(metrics.pictures());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        getChildren().addAll(edge, number, quantity, line, lineMark, due, ageMark, age);
    }

    /// The card that it stands for now.
    @Nullable
    CardId card() {
        return card;
    }

    void show(CardId id, TileView next) {
        card = id;
        if (next.equals(view)) {
            return;
        }
        view = next;
        number.say(next.number());
        quantity.say(next.quantity());
        line.say(next.line().words());
        due.say(next.due());
        age.say(next.age());
        Marks.become(ageMark, next.band());
        odds(next.odds());
        mark(next.line().mark());
        ageMark.setVisible(next.open());
        pseudoClassStateChanged(NAMED, next.named());
        pseudoClassStateChanged(LATE, next.late());
        pseudoClassStateChanged(BLOCKED, next.blocked());
        pseudoClassStateChanged(EXPEDITE, next.service() == ServiceClass.EXPEDITE);
        pseudoClassStateChanged(FIXED, next.service() == ServiceClass.FIXED_DATE);
        setAccessibleText(said(next));
        requestLayout();
    }

    private static String said(TileView view) {
        String said = String.join(", ", view.number(), view.line().words(), view.quantity(), view.due(), view.age());
        return view.odds().said().isEmpty() ? said : said + ", " + view.odds().said();
    }

    /// Another shape, or none; the node stays.
    private void mark(TileLine.Mark mark) {
        lineMark.setVisible(mark != TileLine.Mark.NONE);
        if (lineMark.isVisible() && !lineMark.getStyleClass().contains(mark.style())) {
            lineMark.getStyleClass().set(1, mark.style());
        }
    }

    /// The two nodes are made when there is something to say for the first time, so that they cost nothing before.
    private void odds(TileOdds next) {
        if (odds == null && !next.words().isEmpty()) {
            odds = new FitText("tile-odds");
            oddsMark = Marks.chance(Marks.Chance.EVEN);
            getChildren().addAll(odds, oddsMark);
        }
        if (odds != null && oddsMark != null) {
            odds.say(next.words());
            oddsMark.setVisible(next.chance() != null);
            if (next.chance() != null) {
                Marks.become(oddsMark, next.chance());
            }
        }
    }

    /// Puts the odds at the end of the line and says where the line has to end.
    private double oddsAt(double right, double em) {
        if (odds == null || oddsMark == null || odds.whole().isEmpty()) {
            return right;
        }
        double left = right - odds.width();
        odds.at(left, 2.05 * em);
        if (oddsMark.isVisible()) {
            double size = oddsMark.prefWidth(-1);
            left -= size + 0.35 * em;
            place(oddsMark, left, 2.05 * em + (odds.getLayoutBounds().getHeight() - size) / 2);
        }
        return left - 0.5 * em;
    }

    void mark(PseudoClass state, boolean on) {
        pseudoClassStateChanged(state, on);
    }

    @Override
    protected void layoutChildren() {
        double em = metrics.em();
        double left = Math.round(em);
        double right = getWidth() - Math.round(0.7 * em);
        edge.resizeRelocate(1, 1, Math.round(0.43 * em), getHeight() - 2);
        quantity.at(right - quantity.width(), 0.5 * em);
        number.fit(right - quantity.width() - left - 0.5 * em);
        number.at(left, 0.5 * em);
        double indent = lineMark.isVisible() ? Math.round(1.05 * em) : 0;
        place(lineMark, left, 2.38 * em);
        line.fit(oddsAt(right, em) - left - indent);
        line.at(left + indent, 2.05 * em);
        age.at(right - age.width(), 3.62 * em);
        double mark = ageMark.prefWidth(-1);
        place(
                ageMark,
                right - age.width() - mark - 0.4 * em,
                3.62 * em + (age.getLayoutBounds().getHeight() - mark) / 2);
        due.fit(right - left - age.width() - mark - 0.8 * em);
        due.at(left, 3.62 * em);
    }

    private static void place(Region mark, double x, double y) {
        double size = mark.prefWidth(-1);
        mark.resizeRelocate(Math.round(x), Math.round(y), size, size);
    }
}
