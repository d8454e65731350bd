package pullboard.view.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import pullboard.report.MovementColumn;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.text.Texts;

@ScreenTest
class MappingGridTest {
    private final List<String> told = new ArrayList<>();

    /// The file may be read sooner than the screen is drawn again; a choice made in between counts all the same.
    @Test
    void aChoiceIsHeardBeforeTheBoxWasEverDrawn(Hands hands) {
        hands.run(() -> {
            ComboBox<String> box = box();
            box.setValue("When");
            box.getSelectionModel().select("Case");
            box.getSelectionModel().selectFirst();
        });

        assertThat(told).containsExactly("MOVED_AT When", "MOVED_AT Case", "MOVED_AT null");
    }

    @Test
    void aChoiceIsHeardOnceInABoxThatIsDrawn(Hands hands) {
        hands.run(() -> {
            ComboBox<String> box = box();
            new javafx.scene.Scene(box.getParent());
            box.applyCss();
            box.getSelectionModel().select("When");
        });

        assertThat(told).containsExactly("MOVED_AT When");
    }

    private ComboBox<String> box() {
        GridPane grid = new GridPane();
        ImportModel.Column column = new ImportModel.Column(MovementColumn.MOVED_AT, "Moved at", true, null, "");
        new MappingGrid(
                        grid,
                        Texts.of("view-files", Locale.ENGLISH),
                        (ours, header) -> told.add(ours.name() + " " + header))
                .show(new ImportModel("", List.of(), List.of(column), List.of("Case", "When"), List.of(), null));
        @SuppressWarnings("unchecked")
        var box = (ComboBox<String>) grid.lookup("#column-moved_at");
        return box;
    }
}
