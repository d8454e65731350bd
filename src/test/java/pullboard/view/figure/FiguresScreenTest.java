package pullboard.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.report.figure.Measure;
import pullboard.report.figure.Targets;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class FiguresScreenTest {
    @TempDir
    private Path folder;

    @Test
    void aFigureSaysWhatItCountsAndTakesATarget(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Turning", null));
            floor.open("figures");
            hands.click("#figure-stock_outs");
            TextField target = (TextField) hands.find("#target");
            hands.run(() -> target.setText("2"));
            floor.picture("figures-panel");
            hands.click("#targetSave");

            hands.waitFor(
                    "the target",
                    () -> Targets.of(floor.board()).of(Measure.STOCK_OUTS).isPresent());
            floor.idle();
            assertThat(hands.find("#figure-stock_outs").getAccessibleText()).contains("target 2");
            assertThat(Targets.of(floor.board()).of(Measure.STOCK_OUTS)).hasValue(2);
            floor.picture("figures");
        }
    }
}
