package pullboard.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.control.Subscription;
import pullboard.view.board.GearShop;
import pullboard.view.board.Reach;

/// The first card of a lane is carried to another one, a step with each frame as a hand does it, and let go. Started
/// on
/// the JavaFX thread.
final class Drop extends AnimationTimer {
    /// Frames from the one place to the other.
    private static final int STEPS = 8;

    private final Reach reach;
    private final GearShop shop;
    private final Place from;
    private final Place to;
    final CompletableFuture<Took> done = new CompletableFuture<>();
    private CardId card;
    private Node tile;
    private int step;

    /// Nanoseconds since the release.
    ///
    /// @param known the board on the screen has been told
    /// @param seen the frame with the card at its new place has been painted
    record Took(long known, long seen) {}

    Drop(Reach reach, GearShop shop, Place from, Place to) {
        this.reach = reach;
        this.shop = shop;
        this.from = from;
        this.to = to;
    }

    @Override
    public void handle(long now) {
        try {
            if (step == 0) {
                card = reach.cards(from).getFirst();
                tile = reach.tile(from, card);
                Mouse.press(tile);
            } else if (step <= STEPS) {
                Point2D start = reach.middle(from);
                Mouse.drag(tile, start.interpolate(reach.middle(to), (double) step / STEPS));
            } else {
                stop();
                Platform.runLater(this::release);
            }
            step++;
        } catch (RuntimeException bug) {
            stop();
            done.completeExceptionally(bug);
        }
    }

    private void release() {
        Subscription[] watch = new Subscription[1];
        long start = System.nanoTime();
        watch[0] = shop.control().watch(board -> {
            if (board.cards().get(card).place().equals(to)) {
                watch[0].close();
                laidOut(start, System.nanoTime() - start);
            }
        });
        Mouse.release(tile, reach.middle(to));
    }

    /// Waits for the frame that is laid out with the card, then for the brush.
    private void laidOut(long start, long known) {
        reach.scene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                reach.scene().removePostLayoutPulseListener(this);
                Platform.runLater(() -> painted(() -> done.complete(new Took(known, System.nanoTime() - start))));
            }
        });
        Platform.requestNextPulse();
    }

    /// What is queued for the painter now is painted, and its pixels are handed to the window, before `then`.
    private static void painted(Runnable then) {
        Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(then)));
    }
}
