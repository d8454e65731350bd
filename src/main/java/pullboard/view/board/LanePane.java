package pullboard.view.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Opening;
import pullboard.board.Place;

/// A lane: its word, and nodes for those of its cards that can be seen, however many it holds.
final class LanePane extends Region {
    private final BoardState state;
    private final FitText label = new FitText("lane-label");
    private final Pane view = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Region thumb = new Region();
    private final Region ground = new Region();
    private final LaneMark mark = new LaneMark();
    private final Region veil = new Region();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private final Metrics metrics;
    private Map<CardId, Tile> tiles = new HashMap<>();
    private LaneView lane;

    LanePane(BoardState state, LaneView lane, boolean shelf) {
        this.state = state;
        this.lane = lane;
        this.metrics = state.metrics();
        getStyleClass().add("lane");
        if (shelf) {
            ground.getStyleClass().add("shelf");
        }
        ground.setCache(shelf && metrics.pictures());
        ground.setMouseTransparent(true);
        ground.setManaged(false);
        thumb.getStyleClass().add("lane-thumb");
        view.setClip(clip);
        view.setManaged(false);
        thumb.setManaged(false);
        veil.getStyleClass().add("lane-veil");
        veil.setManaged(false);
        veil.setMouseTransparent(true);
        veil.setVisible(false);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().addAll(ground, mark, label, view, thumb, veil);
        thumb.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::thumbDragged);
    }

    Place place() {
        return lane.place();
    }

    LaneView lane() {
        return lane;
    }

    /// Shows another view; cheap where it is the same.
    void show(LaneView next) {
        lane = next;
        refresh();
    }

    /// Draws what has changed in the state.
    void refresh() {
        label.say(word());
        setAccessibleText(label.getText());
        showMark();
        layTiles();
    }

    /// Shows whether the carried card may come here, and whether it is held here.
    void showMark() {
        mark.show(state.opening(place()), place().equals(state.target()));
    }

    LaneMark mark() {
        return mark;
    }

    /// Whether the carried card cannot come here; an own veil, where the whole column has none.
    void dim(boolean dimmed) {
        veil.setVisible(dimmed && isClosed());
    }

    boolean isClosed() {
        return state.opening(place()) instanceof Opening.Closed;
    }

    /// Scrolls by so many pixels; false at the end.
    boolean scroll(double pixels) {
        double before = state.scrolled(place());
        double after = Math.clamp(before + pixels, 0, most());
        state.scrolled(place(), after);
        if (before != after) {
            layTiles();
        }
        return before != after;
    }

    /// Scrolls just so far that the card can be seen.
    void reveal(CardId card) {
        int index = lane.cards().indexOf(card);
        if (index >= 0) {
            double top = index * metrics.tileStep();
            double offset = state.scrolled(place());
            double shown = Math.clamp(offset, top + metrics.tileStep() - clip.getHeight(), top);
            scroll(Math.max(0, shown) - offset);
        }
    }

    /// The tile of a card that can be seen, or null.
    @Nullable
    Tile tile(CardId card) {
        return tiles.get(card);
    }

    @Override
    protected void layoutChildren() {
        double top = metrics.laneLabel();
        double pad = metrics.lanePad();
        label.fit(getWidth() - 2 * pad);
        label.at(pad + 3, (top - label.getLayoutBounds().getHeight()) / 2 + 1);
        view.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top - 2));
        clip.setWidth(getWidth());
        clip.setHeight(view.getHeight());
        for (Region whole : List.of(ground, mark, veil)) {
            whole.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        layTiles();
    }

    private void layTiles() {
        double height = view.getHeight();
        double step = metrics.tileStep();
        double offset = Math.clamp(state.scrolled(place()), 0, most());
        int first = Math.max(0, (int) Math.floor((offset - 4) / step));
        int end = Math.min(lane.cards().size(), (int) Math.ceil((offset + height) / step));
        List<CardId> seen =
                height <= 0 || first >= end ? List.of() : lane.cards().subList(first, end);
        Map<CardId, Tile> before = tiles;
        tiles = HashMap.newHashMap(seen.size());
        List<CardId> missing = new ArrayList<>();
        for (CardId card : seen) {
            Tile known = before.remove(card);
            if (known == null) {
                missing.add(card);
            } else {
                tiles.put(card, known);
            }
        }
        before.values().forEach(this::release);
        missing.forEach(card -> tiles.put(card, take()));
        double width = getWidth() - 2 * metrics.lanePad();
        for (int i = 0; i < seen.size(); i++) {
            Tile tile = tiles.get(seen.get(i));
            if (tile != null) {
                boolean fresh = tile.card() == null;
                dress(tile, seen.get(i));
                if (fresh) {
                    tile.applyCss();
                }
                double y = Math.round((first + i) * step - offset + 2);
                tile.resizeRelocate(metrics.lanePad(), y, width, metrics.tileHeight());
            }
        }
        layThumb(offset, height);
    }

    private void dress(Tile tile, CardId card) {
        tile.show(card, state.words().of(card));
        tile.mark(Tile.CURSOR, card.equals(state.cursorCard()));
        tile.mark(Tile.LIFTED, card.equals(state.carried()));
    }

    private void layThumb(double offset, double height) {
        double all = content();
        boolean needed = all > height && height > 0;
        thumb.setVisible(needed);
        if (needed) {
            double size = Math.max(2 * metrics.em(), height * height / all);
            double y = (height - size) * offset / most();
            double width = metrics.thumb();
            thumb.resizeRelocate(getWidth() - width - 1, view.getLayoutY() + y, width, size);
        }
    }

    private void thumbDragged(MouseEvent event) {
        double height = view.getHeight();
        double room = height - thumb.getHeight();
        if (room > 0) {
            double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY() - view.getLayoutY();
            double wanted = (y - thumb.getHeight() / 2) / room * most();
            scroll(wanted - state.scrolled(place()));
        }
        event.consume();
    }

    private Tile take() {
        Tile tile = spare.poll();
        if (tile == null) {
            tile = new Tile(metrics);
            view.getChildren().add(tile);
        }
        tile.setVisible(true);
        return tile;
    }

    private void release(Tile tile) {
        if (spare.size() >= tiles.size() + 2) {
            view.getChildren().remove(tile);
        } else {
            tile.setVisible(false);
            spare.push(tile);
        }
    }

    private double content() {
        return lane.cards().size() * metrics.tileStep();
    }

    private double most() {
        return Math.max(0, content() - view.getHeight());
    }

    private String word() {
        String key = switch (place()) {
            case Place.At at -> "lane." + at.lane().name();
            case Place.End end -> "lane." + end.name();
        };
        int hidden = lane.all() - lane.cards().size();
        String word = state.texts().get(key);
        return hidden == 0
                ? word
                : state.texts().get("lane.filtered", word, lane.cards().size(), lane.all());
    }
}
