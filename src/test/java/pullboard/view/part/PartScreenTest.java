package pullboard.view.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullboard.board.Command;
import pullboard.board.WipLimit;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// From an empty list to parts that are entered, brought in, changed together and taken away again.
@ScreenTest
class PartScreenTest {
    @TempDir
    private Path folder;

    @Test
    void partsAreEnteredBroughtInChangedTogetherAndTakenAway(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Milling", WipLimit.cards(3)));
            floor.open("parts");
            floor.picture("parts-empty");
            hands.click("#partsFirst");
            type(hands, "#field-part", "G-1");
            type(hands, "#field-cost", "two");
            hands.click("#saveRecord");
            assertThat(floor.board().books().all(Part.class)).isEmpty();
            type(hands, "#field-cost", "2,50");
            floor.picture("parts-new");
            hands.click("#saveRecord");
            hands.waitFor("the part", () -> floor.board().books().find(Part.class, "G-1") != null);
            assertThat(floor.board().books().get(Part.class, "G-1").cost()).isEqualTo(new BigDecimal("2.50"));

            Path file = Files.writeString(folder.resolve("list.csv"), "Article;cost\nG-2;3\nG-3;4\n");
            hands.click("#partsImport");
            type(hands, "#importPath", file.toString());
            hands.press(KeyCode.ENTER);
            floor.idle();
            assertThat(floor.text("#importCounts")).startsWith("1 problem");
            ComboBox<?> article = (ComboBox<?>) hands.find("#column-part");
            hands.run(() -> article.getSelectionModel().select(1));
            floor.idle();
            floor.picture("parts-import");
            assertThat(floor.text("#importCounts")).startsWith("2 lines: 2 new");
            hands.click("#importDo");
            hands.waitFor("the parts", () -> floor.board().books().count(Part.class) == 3);

            TableView<?> table = (TableView<?>) hands.find("#partsTable");
            hands.run(() -> table.getSelectionModel().selectAll());
            hands.click("#partsBulk");
            type(hands, "#field-description", "Gear");
            hands.click("#bulkDo");
            hands.waitFor(
                    "all changed",
                    () -> floor.board().books().all(Part.class).stream()
                            .allMatch(part -> part.description().equals("Gear")));

            floor.submit(
                    new Command.Keep(new Supermarket("Store", "")),
                    new Command.Keep(new Loop(
                            "GEARS",
                            Loop.Kind.PRODUCTION,
                            "G-2",
                            "",
                            "Store",
                            1,
                            2,
                            1,
                            List.of(),
                            java.time.Duration.ZERO,
                            false,
                            List.of())));
            hands.run(() -> {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(1);
            });
            hands.press(KeyCode.DELETE);
            floor.idle();
            floor.picture("parts-refused");
            assertThat(floor.board().books().count(Part.class)).isEqualTo(3);
            hands.run(() -> table.getSelectionModel().clearAndSelect(2));
            hands.click("#partsDelete");
            hands.waitFor("one less", () -> floor.board().books().count(Part.class) == 2);
            ordersComeInAmongTheFiles(floor, hands);
        }
    }

    private void ordersComeInAmongTheFiles(Floor floor, Hands hands) throws Exception {
        Path file = Files.writeString(folder.resolve("orders.csv"), "order,part,qty,due date\nO-1,G-1,3,24.12.2026\n");
        hands.run(() -> floor.desk.show("files"));
        ComboBox<?> kind = (ComboBox<?>) hands.find("#listKind");
        Button load = (Button) hands.find("#listImport");
        hands.run(() -> {
            kind.getSelectionModel().select(5);
            load.fire();
        });
        floor.picture("files-orders");
        type(hands, "#importPath", file.toString());
        hands.press(KeyCode.ENTER);
        floor.idle();
        hands.click("#importDo");
        hands.waitFor("the order", () -> floor.board().books().count(CustomerOrder.class) == 1);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1366,768,100", "DARK,de,1920,1080,100", "CONTRAST,de,1366,768,160"})
    void listsAreLegible(Theme theme, String language, int width, int height, int zoom, Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.of(language), theme)) {
            floor.submit(
                    Command.AddStation.last("Milling", WipLimit.cards(3)),
                    new Command.Keep(part("6204-2RS", "Deep groove ball bearing 20 × 47 × 14", "3.85", 50, true)),
                    new Command.Keep(part("ST-40", "Steel bar 40 mm, C45", "12.60", 20, true)),
                    new Command.Keep(part("Z40-M2", "Spur gear 40 teeth, module 2, hardened", "18.4375", 24, false)),
                    new Command.Keep(Supplier.of("Müller Stahlhandel GmbH")),
                    new Command.Keep(new Supermarket("Store", "beside the door")),
                    new Command.Keep(new Shelf("ST-40", "Store", "B-04", 40, 160)));
            floor.open("parts").size(width, height);
            floor.run(() -> floor.services().look().choose(chosen -> chosen.withZoom(zoom)));
            floor.idle();
            String suffix = "-" + theme.word() + "-" + language;
            floor.picture("parts" + suffix);
            hands.run(() -> ((TableView<?>) floor.desk.scene().lookup("#partsTable"))
                    .getSelectionModel()
                    .select(2));
            hands.click("#partsEdit");
            floor.picture("parts-edit" + suffix);
            assertThat(floor.text("#field-cost")).isEqualTo("18.4375");
            floor.run(() -> floor.services().panels().closeAll());
            hands.click("#suppliers");
            floor.picture("suppliers" + suffix);
            hands.click("#shelves");
            hands.settle();
            floor.picture("places" + suffix);
            assertThat(hands.text("#shelvesCount")).contains("1");
        }
    }

    private static Part part(String number, String description, String cost, long container, boolean bought) {
        return new Part(
                number,
                description,
                "pcs",
                bought ? "" : "Gears",
                new BigDecimal(cost),
                container,
                bought,
                "",
                0,
                bought ? List.of() : List.of(new Part.Work(1, "WI-12.pdf")));
    }

    private static void type(Hands hands, String selector, String text) {
        TextField field = (TextField) hands.find(selector);
        hands.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }
}
