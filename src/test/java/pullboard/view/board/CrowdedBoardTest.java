package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.screen.Hands;
import pullboard.screen.NeedsDisplay;
import pullboard.screen.ScreenTest;

@ScreenTest
class CrowdedBoardTest {
    private static final int MOST_TILES = 300;

    @TempDir
    Path folder;

    @Test
    @NeedsDisplay
    void tenThousandCardsHaveNodesOnlyForWhatIsSeen(Hands hands) throws Exception {
        try (Floor floor = Floor.open(hands, folder, GearShop.crowd(10, 1000), Locale.ENGLISH)) {
            LanePane lane = floor.lane(Place.working(new StationId(1)));
            assertThat(lane.lane().all()).isEqualTo(750);
            assertThat(tiles(floor, hands)).isBetween(20, MOST_TILES);

            hands.scroll(lane, 40);
            hands.waitFor("scrolled", () -> lane.tile(new CardId("S1-1000")) == null);
            floor.focusBoard();
            hands.press(KeyCode.END);

            assertThat(tiles(floor, hands)).isLessThan(MOST_TILES);
        }
    }

    @Test
    void acrossFiftyFiveStationsTheKeyboardWalksAndOnlyWhatIsSeenHasNodes(Hands hands) throws Exception {
        try (Floor floor = Floor.open(hands, folder, GearShop.crowd(55, 12), Locale.GERMAN)) {
            floor.goTo("S54-1003");

            assertThat(floor.is(floor.tile("S54-1003"), "cursor")).isTrue();
            assertThat(hands.all(".column")).hasSizeLessThan(14);
            assertThat(tiles(floor, hands)).isLessThan(MOST_TILES);

            for (int i = 0; i < 20; i++) {
                hands.press(KeyCode.LEFT);
            }
            assertThat(hands.on(() -> floor.pane().cursorNode())).isNotNull();
        }
    }

    private static int tiles(Floor floor, Hands hands) {
        return hands.on(() -> floor.desk().scene().getRoot().lookupAll(".tile").size());
    }
}
