package pullboard.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.text.Sentence;
import pullboard.text.Texts;

@ScreenTest
class PanelsTest {
    private final List<String> told = new ArrayList<>();
    private Panels panels;
    private Notices notices;
    private Button behind;

    @BeforeEach
    void open(Hands hands) {
        hands.show(() -> {
            notices = new Notices();
            panels = new Panels(() -> Texts.of("view-kit", Locale.ENGLISH), notices::hide);
            behind = new Button("Behind");
            behind.setId("behind");
            Scene scene = new Scene(new StackPane(behind, panels.layer(), notices.layer()), 900, 600);
            new Look(Preferences.first(Locale.ENGLISH), _ -> {}).dress(scene);
            return scene;
        });
    }

    @Test
    void tabStaysInsideThePanelAndEscapeGivesTheFocusBack(Hands hands) {
        hands.run(behind::requestFocus);
        hands.run(() -> panels.show("Question", fields(), Panels.At.CENTRE, () -> told.add("closed")));

        for (int i = 0; i < 7; i++) {
            hands.press(KeyCode.TAB);
            assertThat(hands.on(() -> Panels.isInside(behind.getScene().getFocusOwner(), panels.layer())))
                    .isTrue();
        }
        hands.press(KeyCode.ESCAPE);

        assertThat(told).containsExactly("closed");
        hands.waitFor("the focus is back", behind::isFocused);
    }

    @Test
    void onlyOnePanelStandsAtTheSide(Hands hands) {
        hands.run(() -> panels.show("First", fields(), Panels.At.SIDE, () -> told.add("first")));
        hands.run(() -> panels.show("Second", fields(), Panels.At.SIDE, () -> told.add("second")));

        assertThat(told).containsExactly("first");
        assertThat(hands.all(".panel-side")).hasSize(1);
    }

    @Test
    void aNoticeOffersItsWayOutToTheKeyboardAndGoesWithEscape(Hands hands) {
        hands.run(() -> notices.show(new Notice(
                new Sentence("Grinding is full.", "Wait."), List.of(new Notice.Way("Show", () -> told.add("shown"))))));

        hands.run(notices::focus);
        hands.press(KeyCode.SPACE);
        hands.waitFor("the way out is taken", () -> told.equals(List.of("shown")));
        assertThat(hands.on(notices::isShown)).isFalse();

        hands.run(() -> notices.show(Notice.of("Again")));
        hands.click("#behind");
        hands.waitFor("the notice is gone", () -> !notices.isShown());
    }

    private static VBox fields() {
        return new VBox(new TextField("one"), new TextField("two"), new Button("Ok"));
    }
}
