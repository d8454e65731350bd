package pullboard.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

@ScreenTest
class HandsTest {

    @Test
    void aClickReachesTheButton(Hands hands) {
        var clicks = new ArrayList<String>();
        hands.show(() -> {
            var button = new Button("Pull");
            button.setId("pull");
            button.setOnAction(e -> clicks.add("pull"));
            return new Scene(new VBox(button), 300, 200);
        });

        hands.click("#pull");
        hands.click("#pull");

        assertThat(clicks).hasSize(2);
        assertThat(hands.text("#pull")).isEqualTo("Pull");
    }

    @Test
    void whatIsTypedStandsInTheField(Hands hands) {
        hands.show(() -> {
            var field = new TextField();
            field.setId("name");
            return new Scene(new VBox(field), 300, 200);
        });

        hands.click("#name");
        hands.type("Fräsen 4/5");
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.DELETE);

        assertThat(hands.text("#name")).isEqualTo("räsen 4/5");
    }

    @Test
    void aDragIsPressedMovedAndReleased(Hands hands) {
        var seen = new ArrayList<String>();
        hands.show(() -> new Scene(new HBox(200, card(seen), lane()), 600, 200));

        var drag = hands.drag("#card").over("#lane");
        assertThat(seen).startsWith("pressed").contains("dragged").doesNotContain("released");
        drag.drop();

        assertThat(seen).endsWith("released over lane");
    }

    @Test
    @NeedsDisplay
    void theContextMenuOpensUnderTheRightButton(Hands hands) {
        hands.show(() -> {
            var label = new Label("Card 7");
            label.setId("card");
            label.setContextMenu(new ContextMenu(new MenuItem("Block")));
            return new Scene(new VBox(label), 300, 200);
        });

        hands.rightClick(hands.find("#card"));

        assertThat(hands.find(".menu-item")).isNotNull();
    }

    private static Node card(List<String> seen) {
        var card = new Label("Card 7");
        card.setId("card");
        card.setOnMousePressed(e -> seen.add("pressed"));
        card.setOnMouseDragged(e -> seen.add("dragged"));
        card.setOnMouseReleased(e -> {
            var lane = card.getScene().lookup("#lane");
            var over = lane.contains(lane.sceneToLocal(e.getSceneX(), e.getSceneY()));
            seen.add(over ? "released over lane" : "released elsewhere");
        });
        return card;
    }

    private static Node lane() {
        var lane = new Label("Milling");
        lane.setId("lane");
        return lane;
    }
}
