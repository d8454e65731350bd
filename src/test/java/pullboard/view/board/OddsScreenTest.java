package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;

@ScreenTest
class OddsScreenTest {
    @TempDir
    Path folder;

    @Test
    void theOddsAreOnTheTilesFromTheSwitchOnAndGoWithIt(Hands hands) throws Exception {
        try (Floor floor = Floor.open(hands, folder)) {
            assertThat(hands.all(".tile-odds")).isEmpty();
            floor.tile("WO-1040");
            double height = hands.on(() -> floor.tileNow("WO-1040").getHeight());

            turn(hands, floor);
            hands.waitFor("a tile says its odds", () -> says(floor));
            assertThat(hands.on(() -> floor.tileNow("WO-1040").getHeight())).isEqualTo(height);
            assertThat(hands.on(() -> floor.tileNow("WO-1040").getAccessibleText()))
                    .endsWith("likely on time");

            turn(hands, floor);
            hands.waitFor("the board stands", () -> floor.pane().getWidth() > 0);
            assertThat(hands.all(".tile-odds")).isEmpty();
        }
    }

    private static void turn(Hands hands, Floor floor) {
        hands.run(() -> floor.desk().show("settings"));
        Node odds = hands.find("#odds");
        hands.run(odds::requestFocus);
        hands.press(KeyCode.SPACE);
        hands.run(() -> floor.desk().show("board"));
    }

    private static boolean says(Floor floor) {
        return floor.pane().lookupAll(".tile-odds").stream()
                .anyMatch(node -> ((FitText) node).whole().endsWith("%"));
    }
}
