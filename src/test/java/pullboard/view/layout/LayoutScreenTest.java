package pullboard.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.ticket.TicketField;
import pullboard.ticket.TicketLayout;
import pullboard.ticket.TicketLayouts;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class LayoutScreenTest {
    @TempDir
    Path folder;

    private Floor floor;

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, de"})
    void aCopyWithoutABarCodeIsSeenSavedAndPrinted(Theme theme, String language, Hands hands) throws Exception {
        open(hands, theme, language);
        floor.open("tickets");
        fire("#layouts");
        hands.waitFor("the designer is there", () -> floor.desk.shown().equals("layouts"));
        drawn(hands, null);
        floor.picture("layouts-built-in-" + language);
        assertThat(node("#save").isDisabled()).isTrue();
        assertThat(node("#layoutName").isDisabled()).as("built in").isTrue();

        fire("#copy");
        hands.press(KeyCode.SHORTCUT, KeyCode.A);
        hands.type("Oven");
        Image before = drawn(hands, null);
        floor.run(() -> ((CheckBox) node("#show-barcode")).fire());
        Image after = drawn(hands, before);
        assertThat(dark(after)).as("the bar code is gone from the page").isLessThan(dark(before));
        floor.picture("layouts-own-" + language);

        floor.run(() -> ((CheckBox) node("#madeUp")).fire());
        assertThat(dark(drawn(hands, after))).as("every field is filled in").isGreaterThan(dark(after));
        floor.picture("layouts-made-up-" + language);

        floor.run(() -> floor.desk.show("board"));
        floor.run(() -> floor.desk.show("layouts"));
        assertThat(floor.text("#layoutName")).as("kept while elsewhere").isEqualTo("Oven");
        int revision = floor.board().documents().size();
        fire("#save");
        hands.waitFor(
                "it is kept", () -> TicketLayouts.named(floor.board(), "Oven").isPresent());
        assertThat(floor.board().documents()).hasSize(revision + 1);
        TicketLayout oven = TicketLayouts.named(floor.board(), "Oven").orElseThrow();
        assertThat(oven.shows(TicketField.BARCODE)).isFalse();
        assertThat(oven.shows(TicketField.QR)).isTrue();
        hands.waitFor("nothing is left to save", () -> node("#save").isDisabled());

        fire("#backButton");
        hands.waitFor("the tickets are there", () -> floor.desk.shown().equals("tickets"));
        assertThat(((ComboBox<?>) node("#layout")).getItems().toString()).contains("Oven");
    }

    @Test
    void whatCannotBePrintedIsSaidWhereItIsTyped(Hands hands) throws Exception {
        open(hands, Theme.LIGHT, "en");
        floor.open("layouts");
        fire("#copy");
        ListView<?> list = (ListView<?>) node("#list");
        set("#layoutName", "A4-8");
        assertThat(floor.text("#nameFault")).contains("A4-8");
        assertThat(node("#save").isDisabled()).isTrue();
        set("#layoutName", "Shelf");
        assertThat(node("#save").isDisabled()).isFalse();
        floor.run(() -> ((ComboBox<?>) node("#paper")).getSelectionModel().selectLast());
        set("#width", "about 6");
        assertThat(floor.text("#paperFault")).contains("62");
        assertThat(node("#save").isDisabled()).isTrue();
        set("#width", "62,5");
        assertThat(floor.text("#paperFault")).isEmpty();
        set("#height", "30");
        assertThat(floor.text("#sheetFault")).as("four do not fit").isNotEmpty();
        floor.picture("layouts-wrong");
        fire("#discard");
        assertThat(list.getItems()).hasSize(TicketLayout.BUILT_IN.size());
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAsLogoWithWords(Hands hands) throws Exception {
        open(hands, Theme.LIGHT, "en");
        floor.open("layouts");
        var logo = hands.on(() -> floor.desk.screens().load(LogoController.class, Locale.ENGLISH));
        Path file = Files.writeString(folder.resolve("logo.png"), "no picture");
        floor.run(() -> logo.controller().take(file));
        floor.idle();
        assertThat(((Labeled) logo.root().lookup("#logoFault")).getText())
                .contains("logo.png")
                .contains("600 kB");
        assertThat(floor.board().documents()).isEmpty();

        var image = new java.awt.image.BufferedImage(60, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(image, "png", file.toFile());
        floor.run(() -> logo.controller().take(file));
        hands.waitFor("it is the logo", () -> floor.board().documents().containsKey("logo"));
        hands.waitFor("it can be removed", () -> !node("#takeAway").isDisabled());
        fire("#takeAway");
        hands.waitFor("it is gone", () -> floor.board().documents().isEmpty());
    }

    private void open(Hands hands, Theme theme, String language) throws Exception {
        floor = new Floor(hands, folder, Locale.of(language), theme);
        floor.submit(
                new Command.NameShop(new Shop("Gear shop", ZoneOffset.UTC)),
                Command.AddStation.last("Saw", null),
                new Command.AddCard(new CardId("WO-1"), new CardFacts("Shaft", 50)));
    }

    /// The page when it has been drawn and is another one than before.
    private Image drawn(Hands hands, Image before) {
        floor.idle();
        hands.waitFor("the page is drawn", () -> {
            Image now = ((ImageView) node("#page")).getImage();
            return now != null && !now.equals(before);
        });
        return hands.on(() -> ((ImageView) node("#page")).getImage());
    }

    private static long dark(Image image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getPixelReader().getArgb(x, y) & 0xff) < 80 ? 1 : 0;
            }
        }
        return dark;
    }

    private Node node(String selector) {
        return floor.desk.scene().lookup(selector);
    }

    private void set(String field, String text) {
        floor.run(() -> ((TextField) node(field)).setText(text));
    }

    private void fire(String button) {
        floor.run(() -> ((Button) node(button)).fire());
    }
}
