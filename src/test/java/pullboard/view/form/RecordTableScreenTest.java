package pullboard.view.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// One list, as it is used on the shop floor: found by words, opened, copied, and left as it will be found again.
@ScreenTest
class RecordTableScreenTest {
    private record Tool(String name, int number) {}

    private static final List<Tool> TOOLS =
            List.of(new Tool("Drill", 12), new Tool("Reamer", 3), new Tool("Drill chuck", 7));

    @TempDir
    private Path folder;

    @Test
    void aListIsSearchedOpenedCopiedAndRemembered(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            List<Tool> opened = new ArrayList<>();
            List<Tool> gone = new ArrayList<>();
            RecordTable<Tool> list = hands.on(() -> table(floor));
            list.whenOpened(opened::add);
            list.whenDeleted(gone::addAll);
            hands.show(() -> new Scene(list, 600, 400));
            hands.run(() -> list.show(TOOLS));

            TextField search = (TextField) hands.find("#toolsSearch");
            hands.run(() -> search.setText("DRI 7"));
            assertThat(hands.text("#toolsCount")).isEqualTo("1 of 3");
            hands.run(list::focusSearch);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.ENTER);
            hands.press(KeyCode.DELETE);
            assertThat(opened).containsExactly(new Tool("Drill chuck", 7)).isEqualTo(gone);

            hands.run(list::copy);
            assertThat(hands.on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("Name\tNumber\nDrill chuck\t7");

            TableView<?> table = (TableView<?>) hands.find("#toolsTable");
            double em = floor.services().look().em().get();
            assertThat(table.getColumns().getFirst().getWidth()).isGreaterThan(20 * em);
            assertThat(table.getColumns().getLast().getWidth()).isLessThan(8 * em);
            hands.run(list::keepColumns);
            floor.idle();
            assertThat(floor.memory.text("table.tools"))
                    .hasValueSatisfying(kept -> assertThat(kept)
                            .as("widths without what is given to them")
                            .startsWith("name:" + Math.round(13.4 * em) + ":"));
            hands.run(() -> {
                table.getColumns().getFirst().setPrefWidth(321);
                table.getColumns().getLast().setVisible(false);
                table.layout();
                list.keepColumns();
            });
            floor.idle();
            assertThat(floor.memory.text("table.tools"))
                    .hasValueSatisfying(
                            kept -> assertThat(kept).contains("number:").contains(":hidden:"));
            RecordTable<Tool> again = hands.on(() -> table(floor));
            assertThat(((TableView<?>) again.getChildren().getLast())
                            .getColumns()
                            .getLast()
                            .isVisible())
                    .isFalse();
        }
    }

    /// All columns like 1100 pixels, show 700, and the table has 760: none is cut, and none lies beyond the edge.
    @Test
    void columnsGetNarrowerBeforeTheListScrollsSideways(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            RecordTable<Tool> list = hands.on(() -> new RecordTable<>(
                    floor.services(),
                    floor.memory,
                    "wide",
                    IntStream.range(0, 6)
                            .mapToObj(i -> RecordColumn.text("c" + i, "Where " + i, 20, Tool::name))
                            .toList(),
                    Tool::name));
            hands.show(() -> new Scene(list, 760, 400));
            hands.run(() -> list.show(TOOLS));
            hands.settle();
            TableView<?> table = (TableView<?>) hands.find("#wideTable");
            assertThat(widths(table)).isLessThanOrEqualTo(760);
            assertThat(hands.all(".table-cell").stream().map(cell -> ((Labeled) cell).lookup(".text")))
                    .extracting(text -> ((Text) text).getText())
                    .contains("Drill chuck")
                    .noneMatch(text -> text.contains("..."));
            hands.run(() -> list.show(List.of(new Tool("A name longer than any of the columns can be here", 1))));
            hands.settle();
            assertThat(widths(table)).isLessThanOrEqualTo(760);
        }
    }

    private static double widths(TableView<?> table) {
        return table.getColumns().stream()
                .mapToDouble(column -> column.getWidth())
                .sum();
    }

    private static RecordTable<Tool> table(Floor floor) {
        return new RecordTable<>(
                floor.services(),
                floor.memory,
                "tools",
                List.of(
                        RecordColumn.text("name", "Name", 20, Tool::name),
                        RecordColumn.number("number", "Number", 8, Tool::number, tool -> "" + tool.number())),
                Tool::name);
    }
}
