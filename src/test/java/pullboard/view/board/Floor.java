package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.screen.Hands;
import pullboard.store.Recorded;
import pullboard.view.Desk;
import pullboard.view.kit.Look;
import pullboard.view.kit.Preferences;

/// The gear shop on a real window, and what a test wants to know of it.
final class Floor implements AutoCloseable {
    private final Hands hands;
    private final GearShop shop;
    private final Desk desk;
    private final Look look;

    private Floor(Hands hands, GearShop shop, Desk desk, Look look) {
        this.hands = hands;
        this.shop = shop;
        this.desk = desk;
        this.look = look;
    }

    static Floor open(Hands hands, Path folder) throws Exception {
        return open(hands, folder, GearShop.history(), Locale.ENGLISH);
    }

    static Floor open(Hands hands, Path folder, List<Recorded> history, Locale language) throws Exception {
        GearShop shop = GearShop.open(folder, Platform::runLater, history);
        Look look = new Look(Preferences.first(language), _ -> {});
        Desk desk = hands.on(() -> {
            Desk made = new Desk(shop.plant(), look, 1600, 800);
            made.show("board");
            return made;
        });
        Stage stage = hands.show(desk::scene);
        hearKeys(hands, stage);
        Floor floor = new Floor(hands, shop, desk, look);
        hands.waitFor("the board has been laid out", () -> floor.pane().getWidth() > 0);
        return floor;
    }

    /// On a busy machine a window that closes late can take the keyboard along from the next one; it is asked back
    /// for.
    private static void hearKeys(Hands hands, Stage stage) {
        AtomicBoolean heard = new AtomicBoolean();
        hands.run(() -> stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, _ -> heard.set(true)));
        for (int i = 0; i < 5 && !heard.get(); i++) {
            hands.press(KeyCode.SHIFT);
            if (!heard.get()) {
                hands.run(() -> {
                    stage.toFront();
                    stage.requestFocus();
                });
            }
        }
    }

    GearShop shop() {
        return shop;
    }

    Desk desk() {
        return desk;
    }

    Look look() {
        return look;
    }

    Board board() {
        return shop.board();
    }

    BoardPane pane() {
        return (BoardPane) Objects.requireNonNull(desk.scene().lookup("#board"));
    }

    Card card(String number) {
        return Objects.requireNonNull(board().card(new CardId(number)));
    }

    Place place(String number) {
        return card(number).place();
    }

    /// The card's tile; waited for.
    Tile tile(String number) {
        CardId id = new CardId(number);
        hands.waitFor("the tile of " + number, () -> pane().tile(id) != null);
        return hands.on(() -> pane().tile(id));
    }

    /// The card's tile if there is one; on the JavaFX thread.
    @Nullable
    Tile tileNow(String number) {
        return pane().tile(new CardId(number));
    }

    LanePane lane(Place place) {
        return hands.on(() -> Objects.requireNonNull(pane().lane(place), () -> "not in view: " + place));
    }

    LaneMark mark(Place place) {
        LanePane lane = lane(place);
        return hands.on(lane::mark);
    }

    ColumnHeader header(Place place) {
        return hands.on(() -> Objects.requireNonNull(pane().column(place)).header());
    }

    /// Whether the cursor is on a tile; on the JavaFX thread.
    boolean hasCursor(Tile tile) {
        return tile.getPseudoClassStates().contains(Tile.CURSOR);
    }

    boolean is(Node node, String state) {
        return hands.on(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)));
    }

    void waitUntilAt(String number, Place place) {
        hands.waitFor(number + " is at " + place, () -> place(number).equals(place));
        hands.settle();
    }

    /// The cards whose tiles can be seen.
    List<String> seen() {
        return hands.all(".tile").stream()
                .map(node -> ((Tile) node).card())
                .filter(Objects::nonNull)
                .map(CardId::number)
                .distinct()
                .toList();
    }

    void focusBoard() {
        hands.run(() -> pane().requestFocus());
    }

    /// Walks the cursor to a card, as if by many arrow keys.
    void goTo(String number) {
        hands.run(() -> desk.services().go().showCard().accept(new CardId(number)));
        hands.waitFor("the cursor is on " + number, () -> {
            Tile tile = pane().tile(new CardId(number));
            return tile != null && tile.getPseudoClassStates().contains(Tile.CURSOR);
        });
    }

    String notice() {
        return hands.text(".notice-text");
    }

    void noticeHasWays(String... labels) {
        List<String> ways = hands.all(".way").stream()
                .map(node -> ((Button) node).getText())
                .toList();
        assertThat(ways).containsExactly(labels);
    }

    void takeWay(String label) {
        Node way = hands.all(".way").stream()
                .filter(node -> ((Button) node).getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way out called " + label));
        hands.click(way);
    }

    @Override
    public void close() throws Exception {
        hands.run(desk::close);
        shop.close();
    }
}
