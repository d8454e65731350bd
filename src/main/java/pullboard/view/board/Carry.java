package pullboard.view.board;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Opening;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.text.Sentence;
import pullboard.view.kit.Services;

/// A card on its way, whether by pointer or by keys: a picture of it over the board, lanes that show whether they take
/// it, and a word on why not. The rules are asked once, when it is picked up.
final class Carry {
    private static final Duration HOMEWARD = Duration.millis(140);

    private final BoardPane pane;
    private final BoardState state;
    private final Services services;
    private final Drops drops;
    private final Label hint = new Label();
    private @Nullable Tile ghost;
    private Point2D home = Point2D.ZERO;

    Carry(BoardPane pane, BoardState state, Services services, Drops drops) {
        this.pane = pane;
        this.state = state;
        this.services = services;
        this.drops = drops;
        hint.getStyleClass().add("carry-hint");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        hint.setWrapText(true);
        hint.setManaged(false);
    }

    boolean isUnderWay() {
        return state.carried() != null;
    }

    /// Picks a card up; false where it is not there any more.
    boolean lift(CardId id) {
        Card card = state.board().card(id);
        if (card == null || isUnderWay()) {
            return false;
        }
        Tile tile = pane.tile(id);
        state.carry(id, Rules.openings(services.control().now(), id, services.now()));
        Tile picture = new Tile(state.metrics());
        picture.getStyleClass().add("ghost");
        picture.setMouseTransparent(true);
        picture.show(id, state.words().of(id));
        ghost = picture;
        pane.overlay().getChildren().addAll(picture, hint);
        if (tile != null) {
            Bounds bounds = pane.sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
            home = new Point2D(bounds.getMinX(), bounds.getMinY());
            picture.resizeRelocate(home.getX(), home.getY(), tile.getWidth(), tile.getHeight());
        } else {
            home = Point2D.ZERO;
            picture.resize(state.metrics().columnWidth(), state.metrics().tileHeight());
        }
        pane.refresh();
        return true;
    }

    /// Moves the picture's top left corner here, in the pane, and aims at a lane.
    void hold(Point2D corner, @Nullable LanePane over, Point2D pointer) {
        if (ghost != null) {
            ghost.relocate(Math.round(corner.getX()), Math.round(corner.getY()));
        }
        aim(over == null ? null : over.place(), pointer);
    }

    /// Aims at a place; the hint stands at `near`, in the pane.
    void aim(@Nullable Place place, Point2D near) {
        boolean changed = place == null ? state.target() != null : !place.equals(state.target());
        state.target(place);
        if (changed) {
            pane.aimed();
            say(place);
        }
        placeHint(near);
    }

    /// Lets go over what is aimed at.
    ///
    /// @param near where to say what is in the way, in the scene
    void drop(Point2D near) {
        CardId card = state.carried();
        Place to = state.target();
        Opening opening = to == null ? null : state.opening(to);
        if (card == null) {
            return;
        }
        if (to == null || opening == null) {
            flyHome();
            return;
        }
        hint.setVisible(false);
        drops.drop(card, to, opening, near, landed -> {
            if (landed) {
                end();
            } else {
                flyHome();
            }
        });
    }

    /// Takes the card back to where it stands.
    void flyHome() {
        Tile flying = ghost;
        if (flying == null || services.look().now().reduceMotion()) {
            end();
            return;
        }
        ghost = null;
        state.putDown();
        hint.setVisible(false);
        pane.refresh();
        Timeline flight = new Timeline(new KeyFrame(
                HOMEWARD,
                _ -> pane.overlay().getChildren().remove(flying),
                new KeyValue(flying.layoutXProperty(), home.getX(), Interpolator.EASE_BOTH),
                new KeyValue(flying.layoutYProperty(), home.getY(), Interpolator.EASE_BOTH)));
        pane.overlay().getChildren().remove(hint);
        flight.play();
    }

    private void end() {
        pane.overlay().getChildren().removeAll(ghost, hint);
        ghost = null;
        hint.setVisible(false);
        state.putDown();
        pane.refresh();
    }

    private void say(@Nullable Place place) {
        Opening opening = place == null ? null : state.opening(place);
        String words = switch (opening) {
            case Opening.Closed(var why) -> {
                Sentence sentence = state.wording().refusal(why, state.board(), services.now());
                yield sentence.what();
            }
            case Opening.AsksReason(var deed) ->
                state.texts().get("carry.asks", state.wording().deed(deed));
            case Opening.Open _ -> "";
            case null -> "";
        };
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
    }

    private void placeHint(Point2D near) {
        if (!hint.isVisible()) {
            return;
        }
        double most = 20 * state.metrics().em();
        hint.applyCss();
        double width = Math.min(most, hint.prefWidth(-1));
        double height = hint.prefHeight(width);
        double gap = state.metrics().em();
        double x = Math.clamp(near.getX() + gap, 4, Math.max(4, pane.getWidth() - width - 4));
        double y = near.getY() + gap + height < pane.getHeight() ? near.getY() + gap : near.getY() - height - gap;
        hint.resizeRelocate(Math.round(x), Math.round(Math.max(4, y)), width, height);
    }
}
