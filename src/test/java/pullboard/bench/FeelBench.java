package pullboard.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.screen.Display;
import pullboard.view.Desk;
import pullboard.view.board.GearShop;
import pullboard.view.board.Reach;
import pullboard.view.kit.Fonts;
import pullboard.view.kit.Look;
import pullboard.view.kit.Preferences;

/// How the board feels in the hand, with software rendering: frames while a card is dragged and while a lane scrolls,
/// with 200, 2,000 and 10,000 cards, against those of an empty window; and the time from the release of a card until
/// the
/// frame that shows it at its durable place is painted, against a bare append and force of the same bytes. Arguments:
/// frames (300), drops (60), cards (each of those).
final class FeelBench {
    private static final int STATIONS = 10;
    /// So many stations are in the window.
    private static final int SEEN = 5;

    private static final int[] CARDS = {200, 2_000, 10_000};
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /// A drop that takes longer is a fault of the program or of this bench.
    private static final int PATIENCE_SECONDS = 20;

    private final Path work;
    private final int frames;
    private final int drops;

    private FeelBench(Path work, int frames, int drops) {
        this.work = work;
        this.frames = frames;
        this.drops = drops;
    }

    public static void main(String[] args) throws Exception {
        if (!Display.current().isReal()) {
            System.out.println("feel: left out, " + Display.current().why());
            return;
        }
        System.setProperty("javafx.animation.fullspeed", "true");
        Fonts.prepare();
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        Path work = Files.createTempDirectory(Path.of("").toAbsolutePath(), "bench-");
        try {
            int frames = args.length > 0 ? Integer.parseInt(args[0]) : 300;
            int drops = args.length > 1 ? Integer.parseInt(args[1]) : 60;
            FeelBench bench = new FeelBench(work, frames, drops);
            bench.empty();
            int[] boards = args.length > 2 ? new int[] {Integer.parseInt(args[2])} : CARDS;
            for (int cards : boards) {
                bench.board(cards);
            }
        } finally {
            Boards.delete(work);
            Platform.exit();
        }
    }

    private void empty() {
        Stage stage = get(() -> window(new Scene(new StackPane(), WIDTH, HEIGHT)));
        System.out.println("frames of an empty window: " + Frames.say(Frames.of(frames, _ -> {})));
        Platform.runLater(stage::close);
    }

    private void board(int cards) throws Exception {
        Path folder = Files.createDirectories(work.resolve("board-" + cards));
        try (GearShop shop = GearShop.open(folder, Platform::runLater, GearShop.crowd(STATIONS, cards / STATIONS))) {
            Look look = new Look(Preferences.first(Locale.ENGLISH), _ -> {});
            Desk desk = get(() -> new Desk(shop.plant(), look, WIDTH, HEIGHT));
            Stage stage = get(() -> {
                desk.show("board");
                return window(desk.scene());
            });
            Reach reach = new Reach(desk.scene());
            System.out.printf(
                    "frames with %,d cards: dragging %s%n", cards, Frames.say(Frames.of(frames, new Hand(reach))));
            System.out.printf(
                    "frames with %,d cards: scrolling %s%n", cards, Frames.say(Frames.of(frames, wheel(reach))));
            drop(cards, reach, shop, folder.resolve("journal/ledger.journal"));
            Platform.runLater(() -> {
                stage.close();
                desk.close();
            });
        }
    }

    private static Stage window(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static Place lane(int station) {
        return Place.working(new StationId(station));
    }

    /// Takes a card, moves it over the board, a little with each frame, and puts it back; again and again, so that
    /// the frames that pick it up and put it down are among them.
    private static final class Hand implements DoubleConsumer {
        private static final int CARRY = 60;

        private final Reach reach;
        private int frame;
        private Node tile;

        Hand(Reach reach) {
            this.reach = reach;
        }

        @Override
        public void accept(double way) {
            int step = frame++ % CARRY;
            if (step == 0 && way < 1) {
                tile = reach.tile(lane(1), reach.cards(lane(1)).getFirst());
                Mouse.press(tile);
            } else if (tile != null && (step == CARRY - 1 || way >= 1)) {
                // over another lane it would move, or be asked why
                Mouse.drag(tile, reach.middle(lane(1)));
                Mouse.release(tile, reach.middle(lane(1)));
                tile = null;
            } else if (tile != null) {
                double x = 200 + (WIDTH - 400) * (0.5 - 0.5 * Math.cos(step * 4 * Math.PI / CARRY));
                Mouse.drag(tile, new Point2D(x, 300 + 150 * Math.sin(step * 6 * Math.PI / CARRY)));
            }
        }
    }

    /// Turns the wheel over a lane, there and back.
    private static DoubleConsumer wheel(Reach reach) {
        return way -> {
            Node board = reach.scene().lookup("#board");
            Mouse.wheel(board, reach.middle(lane(2)), way < 0.5 ? -23 : 23);
        };
    }

    private void drop(int cards, Reach reach, GearShop shop, Path journal) throws Exception {
        long[] known = new long[drops];
        long[] seen = new long[drops];
        long[] bare = new long[drops];
        try (FileChannel raw =
                FileChannel.open(work.resolve("raw-" + cards), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = -drops / 4; i < drops; i++) {
                long before = Files.size(journal);
                int from = Math.floorMod(i, SEEN - 1) + 1;
                Drop drop = new Drop(reach, shop, lane(from), lane(from + 1));
                Platform.runLater(drop::start);
                Drop.Took took = drop.done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                ByteBuffer same = ByteBuffer.allocate((int) (Files.size(journal) - before));
                long start = System.nanoTime();
                raw.write(same);
                raw.force(false);
                if (i >= 0) {
                    bare[i] = System.nanoTime() - start;
                    known[i] = took.known();
                    seen[i] = took.seen();
                }
                // so that no lane runs out of cards
                shop.control().undo("").join();
            }
        }
        double force = median(bare);
        System.out.printf(
                "release of a card among %,d: durable and known %.2f ms, ratio %.2f; on the screen %.2f ms, "
                        + "95 %% %.2f ms; bare append and force %.2f ms, three times that and a frame of 16.7 ms are "
                        + "%.2f ms%n",
                cards,
                median(known),
                median(known) / force,
                median(seen),
                seen[(int) Math.ceil(0.95 * drops) - 1] / 1e6,
                force,
                3 * force + 16.7);
    }

    private static <T> T get(Supplier<T> deed) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(deed.get());
            } catch (RuntimeException | Error bug) {
                done.completeExceptionally(bug);
            }
        });
        return done.join();
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }
}
