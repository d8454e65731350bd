package pullboard.view.board;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.board.Place;
import pullboard.board.Signal;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.view.kit.Marks;

/// A column's head: name, count against the limit, and the signal as shape, word and colour. A signal that says PULL
/// is
/// a button that takes the named card.
final class ColumnHeader extends Region {
    private static final PseudoClass PULLS = PseudoClass.getPseudoClass("pulls");
    private static final PseudoClass RAISED = PseudoClass.getPseudoClass("raised");
    private static final PseudoClass CURSOR = Tile.CURSOR;

    private final BoardState state;
    private final FitText name = new FitText("column-name");
    private final FitText count = new FitText("column-count");
    private final LoadBar load = new LoadBar();
    private final Region signal = new Region();
    private final Region mark = Marks.signal(Signal.State.STARVED);
    private final FitText word = new FitText("signal-word");
    private final FitText note = new FitText("signal-note");

    private @Nullable Tooltip whole;

    ColumnHeader(BoardState state, Consumer<StationId> pull) {
        this.state = state;
        getStyleClass().add("column-header");
        signal.getStyleClass().add("signal");
        signal.setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(name, count, load, signal, mark, word, note);
        signal.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            ColumnView column = column();
            if (event.getButton() == MouseButton.PRIMARY && column != null && column.pulls()) {
                pull.accept(Objects.requireNonNull(column.id()));
                event.consume();
            }
        });
    }

    private @Nullable ColumnView column() {
        return getParent() instanceof ColumnPane pane ? pane.column() : null;
    }

    void show(ColumnView column) {
        HeaderWords words = HeaderWords.of(column, state);
        name.say(words.name());
        count.say(words.count());
        word.say(words.word());
        note.say(words.note());
        Signal.State shape =
                column.signal() == null ? Signal.State.STARVED : column.signal().state();
        Marks.become(mark, shape);
        mark.setVisible(column.home() != Place.End.FINISHED);
        setWordStyle(Marks.style(shape).replace("mark", "word"));
        WipLimit limit = column.limit();
        load.show(column.load(), limit == null ? 0 : limit.amount());
        signal.pseudoClassStateChanged(PULLS, column.pulls());
        signal.setAccessibleText(String.join(" ", words.name(), words.count(), words.word(), words.note()));
        pseudoClassStateChanged(RAISED, column.raise() != null);
        boolean here = state.cursorCard() == null
                && state.cursorLane() != null
                && column.lanes().stream().anyMatch(lane -> lane.place().equals(state.cursorLane()));
        pseudoClassStateChanged(CURSOR, here);
        requestLayout();
    }

    /// The whole name, where there was no room for it.
    private void explainName() {
        if (name.isCut() && whole == null) {
            whole = new Tooltip();
            Tooltip.install(this, whole);
        }
        if (whole != null) {
            whole.setText(name.whole());
        }
    }

    private void setWordStyle(String style) {
        var styles = word.getStyleClass();
        if (!styles.getLast().equals(style)) {
            styles.setAll("signal-word", style);
        }
    }

    @Override
    protected void layoutChildren() {
        double em = state.metrics().em();
        double left = Math.round(0.8 * em);
        double right = getWidth() - left;
        count.at(right - count.width(), 0.42 * em);
        name.fitMiddle(right - count.width() - left - 0.5 * em);
        explainName();
        name.at(left, 0.62 * em);
        load.resizeRelocate(left, Math.round(2.62 * em), right - left, Math.round(0.43 * em));
        double row = state.metrics().signal();
        double top = getHeight() - row - Math.round(0.62 * em);
        signal.resizeRelocate(left - Math.round(0.3 * em), top, right - left + 2 * Math.round(0.3 * em), row);
        double size = Math.round(1.29 * em);
        boolean pulls = signal.getPseudoClassStates().contains(PULLS);
        double inset = pulls ? Math.round(0.15 * em) : 0;
        mark.resizeRelocate(left + inset, top + Math.round((row - size) / 2), size, size);
        double x = !mark.isVisible() ? left : left + inset + size + Math.round(0.43 * em);
        word.at(x, top + (row - word.getLayoutBounds().getHeight()) / 2);
        double from = x + word.width() + 0.35 * em;
        if (pulls) {
            note.fitMiddle(right - inset - from);
        } else {
            note.fit(right - inset - from);
        }
        note.at(
                right - inset - note.width(),
                top + (row - note.getLayoutBounds().getHeight()) / 2);
    }
}
