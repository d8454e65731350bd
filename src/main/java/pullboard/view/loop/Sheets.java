package pullboard.view.loop;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;

/// The style sheets of this room, for what is made without a shape file.
final class Sheets {
    private Sheets() {}

    static void dress(Parent root) {
        root.getStylesheets().setAll(List.of(sheet("/pullboard/view/form.css"), sheet("loop.css")));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Sheets.class.getResource(name)).toExternalForm();
    }
}
