package pullboard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import pullboard.screen.Display;
import pullboard.store.Recorded;
import pullboard.view.Desk;
import pullboard.view.board.GearShop;
import pullboard.view.kit.Fonts;
import pullboard.view.kit.Look;
import pullboard.view.kit.Preferences;

/// Frames while a card is dragged over ten stations of 1,000 cards, against the frames of an empty window that does
/// nothing. Argument: how many frames (240).
final class DragBench {
    private static final int STATIONS = 10;
    private static final int CARDS = 1000;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private DragBench() {}

    public static void main(String[] args) throws Exception {
        int frames = args.length > 0 ? Integer.parseInt(args[0]) : 240;
        if (!Display.current().isReal()) {
            System.out.println("dragging: left out, " + Display.current().why());
            return;
        }
        Fonts.prepare();
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        double[] idle = empty(frames);
        double[] dragged = board(frames);
        System.out.printf(
                "frames while dragging over 10,000 cards: median %.1f ms, 95 %% %.1f ms; empty window median %.1f ms, "
                        + "95 %% %.1f ms; ratio of medians %.2f%n",
                at(dragged, 0.5), at(dragged, 0.95), at(idle, 0.5), at(idle, 0.95), at(dragged, 0.5) / at(idle, 0.5));
        Platform.exit();
    }

    private static double[] empty(int frames) throws Exception {
        CompletableFuture<double[]> measured = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = window(new Scene(new StackPane(), WIDTH, HEIGHT));
            new Frames(frames, _ -> {}, times -> {
                        stage.close();
                        measured.complete(times);
                    })
                    .start();
        });
        return measured.get();
    }

    private static double[] board(int frames) throws Exception {
        Path folder = Files.createTempDirectory("pullboard-drag-");
        List<Recorded> history = GearShop.crowd(STATIONS, CARDS);
        CompletableFuture<double[]> measured = new CompletableFuture<>();
        try (GearShop shop = GearShop.open(folder, Platform::runLater, history)) {
            Platform.runLater(() -> {
                Desk desk = new Desk(shop.plant(), new Look(Preferences.first(Locale.ENGLISH), _ -> {}), WIDTH, HEIGHT);
                desk.show("board");
                Stage stage = window(desk.scene());
                new Frames(frames, new Hand(desk.scene()), times -> {
                            stage.close();
                            desk.close();
                            measured.complete(times);
                        })
                        .start();
            });
            return measured.get();
        }
    }

    private static Stage window(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /// Measures from pulse to pulse, in milliseconds, after some to warm up.
    private static final class Frames extends AnimationTimer {
        private static final int WARM = 60;

        private final double[] times;
        private final DoubleConsumer each;
        private final Consumer<double[]> done;
        private int pulse;
        private long last;

        Frames(int frames, DoubleConsumer each, Consumer<double[]> done) {
            this.times = new double[frames];
            this.each = each;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long clock = System.nanoTime();
            int index = pulse - WARM;
            if (index >= times.length) {
                stop();
                done.accept(times);
                return;
            }
            if (index >= 0) {
                times[index] = (clock - last) / 1e6;
            }
            last = clock;
            pulse++;
            each.accept((double) pulse / (times.length + WARM));
        }
    }

    /// Takes the first tile and moves it over the board, a little with each frame.
    private static final class Hand implements DoubleConsumer {
        private final Scene scene;
        private Node tile;

        Hand(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void accept(double way) {
            if (tile == null) {
                tile = scene.getRoot().lookup(".tile");
                if (tile != null) {
                    Bounds bounds = tile.localToScene(tile.getLayoutBounds());
                    fire(MouseEvent.MOUSE_PRESSED, bounds.getCenterX(), bounds.getCenterY());
                }
                return;
            }
            double x = 200 + (WIDTH - 400) * (0.5 - 0.5 * Math.cos(way * 12 * Math.PI));
            double y = 300 + 150 * Math.sin(way * 20 * Math.PI);
            fire(MouseEvent.MOUSE_DRAGGED, x, y);
        }

        private void fire(EventType<MouseEvent> type, double x, double y) {
            Event.fireEvent(
                    tile,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            x,
                            y,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
        }
    }
}
