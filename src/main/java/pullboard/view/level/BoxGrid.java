package pullboard.view.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import pullboard.plan.level.BoxMove;
import pullboard.plan.level.BoxNeed;
import pullboard.plan.level.Horizon;

/// The fields of the box, with days and times above and the load below. Arrows go from field to field, Alt with an
/// arrow or a drag along the row moves a card.
final class BoxGrid extends GridPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");
    private static final int FULL = 100;
    private static final int HEADS = 2;

    /// Fields of a day that must be wider to carry its name together.
    private static final int FEW = 2;

    private final LevelWords words;
    private final Hand hand;
    private final List<List<Label>> fields = new ArrayList<>();
    private List<String> rows = List.of();
    private int row;
    private int column = -1;
    private boolean dragging;
    private @Nullable Label over;

    /// What is done with the fields.
    ///
    /// @param isAllowed whether a card may be moved so
    /// @param move moves it, if it may
    /// @param looksAt told which field, of which interval, is looked at now
    record Hand(Predicate<BoxMove> isAllowed, Consumer<BoxMove> move, ObjIntConsumer<Label> looksAt) {}

    BoxGrid(LevelWords words, Hand hand) {
        this.words = words;
        this.hand = hand;
        setId("boxGrid");
        getStyleClass().add("box-grid");
        setFocusTraversable(true);
        setAccessibleText(words.get("box.how"));
        setOnKeyPressed(this::keyPressed);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
    }

    void show(BoxModel model) {
        getChildren().clear();
        fields.clear();
        Horizon horizon = model.box().horizon();
        heads(model);
        rows = model.box().needs().stream().map(need -> need.part().part()).toList();
        for (BoxNeed need : model.box().needs()) {
            List<Label> line = new ArrayList<>();
            for (int i = 0; i < horizon.size(); i++) {
                Label field = field(model, need.part().part(), i);
                field.setId("box-" + fields.size() + "-" + i);
                add(field, i, HEADS + fields.size());
                line.add(field);
            }
            fields.add(line);
        }
        for (int i = 0; i < horizon.size(); i++) {
            add(load(model, i), i, HEADS + fields.size());
        }
        select(row, column < 0 ? model.begun() : column);
    }

    private void heads(BoxModel model) {
        Horizon horizon = model.box().horizon();
        for (LocalDate day : horizon.days()) {
            List<Integer> intervals = horizon.of(day);
            String state = words.get(model.keptOn(day) == null ? "day.proposed" : "day.kept");
            Label head = new Label(words.day(day) + "  " + state);
            head.getStyleClass().addAll("box-day", model.keptOn(day) == null ? "box-proposed" : "box-kept");
            head.setMaxWidth(Double.MAX_VALUE);
            add(head, intervals.getFirst(), 0, intervals.size(), 1);
        }
        for (int i = 0; i < horizon.size(); i++) {
            Label time = new Label(words.clock(horizon.interval(i).from()));
            time.getStyleClass().add("box-time");
            zone(model, time, i);
            add(time, i, 1);
        }
    }

    private Label field(BoxModel model, String loop, int interval) {
        int cards = model.box().cards(loop, interval);
        int released = model.released(loop, interval);
        Label field = new Label(cards == 0 ? "" : words.get(released == 0 ? "cell" : "cell.released", cards, released));
        field.getStyleClass().add("box-field");
        Horizon horizon = model.box().horizon();
        int ofDay = horizon.of(horizon.interval(interval).day()).size();
        if (ofDay <= FEW) {
            field.getStyleClass().add(ofDay == 1 ? "box-alone" : "box-wide");
        }
        if (cards > 0) {
            field.getStyleClass().add(released == cards ? "box-released" : "box-cards");
        }
        zone(model, field, interval);
        return field;
    }

    private static void zone(BoxModel model, Label label, int interval) {
        if (model.isBegun(interval)) {
            label.getStyleClass().add("box-begun");
        } else if (model.isFrozen(interval)) {
            label.getStyleClass().add("box-frozen");
        }
    }

    private Label load(BoxModel model, int interval) {
        long percent = model.percent(interval);
        Label load = new Label(words.get(percent > FULL ? "load.over" : "load", percent));
        load.getStyleClass().addAll("box-load", percent > FULL ? "box-over" : "box-fits");
        return load;
    }

    private void select(int nextRow, int nextColumn) {
        fields.forEach(line -> line.forEach(each -> each.pseudoClassStateChanged(SELECTED, false)));
        if (fields.isEmpty()) {
            return;
        }
        row = Math.clamp(nextRow, 0, fields.size() - 1);
        column = Math.clamp(nextColumn, 0, fields.get(row).size() - 1);
        Label field = fields.get(row).get(column);
        field.pseudoClassStateChanged(SELECTED, true);
        hand.looksAt.accept(field, column);
    }

    /// Goes along with a card that was moved.
    void follow(BoxMove move) {
        select(rows.indexOf(move.part()), move.to());
    }

    private void keyPressed(KeyEvent event) {
        int down = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        int right = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (down == 0 && right == 0 || rows.isEmpty()) {
            return;
        }
        if (!event.isAltDown()) {
            select(row + down, column + right);
        } else if (right != 0) {
            move(column + right);
        }
        event.consume();
    }

    private void move(int to) {
        if (to >= 0 && to < fields.get(row).size()) {
            hand.move.accept(new BoxMove(rows.get(row), column, to));
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        for (int i = 0; i < fields.size(); i++) {
            int found = columnAt(i, event);
            if (found >= 0) {
                select(i, found);
            }
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (fields.isEmpty()) {
            return;
        }
        if (!dragging) {
            dragging = true;
            bar();
        }
        int found = columnAt(row, event);
        mark(found < 0 ? null : fields.get(row).get(found));
        if (found >= 0) {
            hand.looksAt.accept(fields.get(row).get(found), column);
        }
        event.consume();
    }

    /// Shows where this card may not go.
    private void bar() {
        List<Label> line = fields.get(row);
        for (int i = 0; i < line.size(); i++) {
            boolean barred = i != column && !hand.isAllowed.test(new BoxMove(rows.get(row), column, i));
            line.get(i).pseudoClassStateChanged(BARRED, barred);
        }
    }

    private void released(MouseEvent event) {
        int to = over == null ? -1 : fields.get(row).indexOf(over);
        mark(null);
        fields.forEach(line -> line.forEach(each -> each.pseudoClassStateChanged(BARRED, false)));
        boolean wasDragging = dragging;
        dragging = false;
        if (wasDragging && to >= 0 && to != column) {
            move(to);
        }
        event.consume();
    }

    private void mark(@Nullable Label next) {
        if (over != null) {
            over.pseudoClassStateChanged(OVER, false);
        }
        over = next;
        if (next != null) {
            next.pseudoClassStateChanged(OVER, true);
        }
    }

    /// The column of a row under the pointer; -1: none.
    private int columnAt(int line, MouseEvent event) {
        Point2D point = sceneToLocal(event.getSceneX(), event.getSceneY());
        List<Label> labels = fields.get(line);
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).getBoundsInParent().contains(point)) {
                return i;
            }
        }
        return -1;
    }
}
