package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.WipLimit;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.kit.Theme;

/// A finger in a glove meets whatever can be pressed on the shop floor, and in a low or narrow window with large
/// letters all of it can still be reached.
@ScreenTest
class TargetsTest {
    private static final double LEAST = 43.9;
    private static final CardId CARD = new CardId("WO-1049");

    @TempDir
    Path folder;

    @Test
    void whatIsPressedOnTheShopFloorIsLargeEnough(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.DARK)) {
            fill(floor);
            floor.open("board");
            for (String screen : List.of("board", "tickets", "walk", "orders", "loops", "alerts")) {
                floor.run(() -> floor.desk.show(screen));
                floor.idle();
                assertThat(small(floor)).as(screen).isEmpty();
            }
            floor.run(() -> floor.desk.show("board"));
            floor.run(() -> floor.services().scans().scanned("nobody knows this"));
            hands.settle();
            assertThat(small(floor)).as("what came of a scan").isEmpty();
            floor.run(() -> floor.services().go().openCard().accept(CARD));
            hands.settle();
            assertThat(small(floor)).as("a card").isEmpty();
        }
    }

    @Test
    void whatDoesNotFitOnTheRailIsInItsMenu(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.DARK)) {
            fill(floor);
            floor.open("board").size(1366, 500);
            hands.settle();
            List<String> reached = new ArrayList<>(
                    hands.all(".rail-item").stream().map(Node::getId).toList());
            assertThat(reached).contains("rail-board", "rail-more").doesNotContain("rail-settings");
            hands.click("#rail-more");
            hands.find("#more-settings");
            hands.all(".menu-item").forEach(item -> {
                reached.add(String.valueOf(item.getId()).replace("more-", "rail-"));
                assertThat(item.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(LEAST);
            });
            assertThat(reached)
                    .containsAll(ScreenList.rail(floor.services().texts("view")).stream()
                            .map(item -> "rail-" + item.name())
                            .toList());
            hands.click("#more-settings");
            hands.waitFor("the screen from the menu", () -> floor.desk.shown().equals("settings"));
        }
    }

    @Test
    void largeLettersInASmallWindowPushNothingOutOfIt(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.LIGHT)) {
            fill(floor);
            floor.open("board").size(1024, 700);
            floor.run(() -> floor.services().look().choose(chosen -> chosen.withZoom(200)));
            hands.settle();
            List<Bounds> taken = new ArrayList<>();
            for (String id :
                    List.of("find", "undo", "redo", "add-card", "filter-part", "filter-due", "filter-blocked")) {
                Bounds place = bounds(hands.find("#" + id));
                assertThat(place.getMinX()).as(id).isGreaterThanOrEqualTo(0);
                assertThat(place.getMaxX()).as(id).isLessThanOrEqualTo(1024);
                assertThat(taken).as(id).noneMatch(other -> other.intersects(inner(place)));
                taken.add(place);
            }
        }
    }

    /// A part that asks for its place again each time it gets it makes the whole window work for ever.
    @Test
    void theFrameComesToRestAtEverySize(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.LIGHT)) {
            fill(floor);
            floor.open("board");
            assertThat(restless(floor)).isEmpty();
            floor.size(1366, 500);
            hands.settle();
            assertThat(restless(floor)).isEmpty();
            floor.size(1024, 700);
            floor.run(() -> floor.services().look().choose(chosen -> chosen.withZoom(200)));
            hands.settle();
            assertThat(restless(floor)).isEmpty();
        }
    }

    private static List<String> restless(Floor floor) {
        floor.idle();
        return floor.hands.on(() -> {
            List<String> restless = new ArrayList<>();
            collect(floor.desk.scene().getRoot(), restless);
            return restless;
        });
    }

    private static void collect(Node node, List<String> restless) {
        if (node instanceof Parent parent) {
            if (parent.isNeedsLayout()) {
                restless.add(parent.toString());
            }
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, restless));
        }
    }

    private static void fill(Floor floor) {
        floor.submit(
                Command.AddStation.last("Zuschnitt", WipLimit.cards(4)),
                Command.AddStation.last("Prüfen", WipLimit.cards(2)),
                new Command.AddCard(CARD, new CardFacts("Stirnrad 40T", 50)));
    }

    private static List<String> small(Floor floor) {
        return floor.hands.on(() -> {
            List<String> small = new ArrayList<>();
            Window.getWindows().forEach(window -> look(window.getScene().getRoot(), small));
            return small;
        });
    }

    private static void look(Node node, List<String> small) {
        if (!node.isVisible()) {
            return;
        }
        Bounds place = bounds(node);
        boolean isThere = place.getWidth() > 0 && place.getHeight() > 0;
        if (isThere && isPressed(node) && (place.getWidth() < LEAST || place.getHeight() < LEAST)) {
            small.add(node + " is " + place.getWidth() + " x " + place.getHeight());
        }
        boolean isWhole = node instanceof ComboBoxBase || node instanceof Spinner;
        if (node instanceof Parent parent && !isWhole) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, small));
        }
    }

    /// A tick in a line of a list is pressed anywhere on the line.
    private static boolean isPressed(Node node) {
        if (node instanceof CheckBox && node.getParent() instanceof ListCell) {
            return false;
        }
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof TextField
                || node instanceof ListCell<?> cell && !cell.isEmpty()
                || node.getStyleClass().contains("tile")
                || node.getStyleClass().contains("signal");
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds inner(Bounds place) {
        return new javafx.geometry.BoundingBox(
                place.getMinX() + 1, place.getMinY() + 1, place.getWidth() - 2, place.getHeight() - 2);
    }
}
