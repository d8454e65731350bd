package pullboard.view.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Handling;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.ScanMode;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.paper.PageSize;
import pullboard.paper.PictureSheet;
import pullboard.paper.print.FolderPrinter;
import pullboard.paper.print.LabelPrinter;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// Tickets on paper, with a folder for a printer: no test may use a printer that stands beside the machine.
@ScreenTest
class PrintScreenTest {
    private static final CardId SHAFT = new CardId("WO-1");
    private static final CardId GEAR = new CardId("WO-2");
    private static final StationId SAW = new StationId(1);
    private static final StationId MILL = new StationId(2);

    @TempDir
    Path folder;

    private Floor floor;

    @BeforeEach
    void openShop(Hands hands) throws Exception {
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.memory.keep("print.printer", new FolderPrinter(prints()).line());
        floor.submit(
                new Command.NameShop(new Shop("Gear shop", ZoneOffset.UTC)),
                Command.AddStation.last("Saw", null),
                Command.AddStation.last("Mill", null),
                new Command.AddCard(SHAFT, new CardFacts("Shaft", 50)),
                new Command.AddCard(GEAR, new CardFacts("Gear 40T", 20)));
    }

    @AfterEach
    void closeShop() throws Exception {
        floor.close();
    }

    @Test
    void whatIsPrintedIsRecordedAndASecondPrintSaysReprint(Hands hands) throws Exception {
        floor.open("tickets");
        hands.waitFor("the page is drawn", () -> ((ImageView) node("#page")).getImage() != null);
        floor.idle();
        floor.picture("tickets-page");
        hands.press(KeyCode.ENTER);
        hands.waitFor("both are recorded", () -> prints(SHAFT) == 1 && prints(GEAR) == 1);
        assertThat(text(files().getFirst())).contains("WO-1/1", "Gear 40T").doesNotContain("REPRINT");
        assertThat(floor.text("#emptyPreview")).startsWith("Every open card has its ticket");

        hands.waitFor("it is in the queue", () -> node("#REPRINT-1") != null);
        floor.picture("tickets-done");
        fire("#REPRINT-1");
        hands.waitFor("it is recorded again", () -> prints(SHAFT) == 2);
        assertThat(text(files().getLast())).containsIgnoringCase("reprint");
    }

    @Test
    void aCardsTicketIsTwoKeysAway(Hands hands) throws Exception {
        floor.open("board");
        floor.run(() -> floor.services().go().showCard().accept(GEAR));
        hands.settle();
        hands.press(KeyCode.CONTROL, KeyCode.P);
        hands.waitFor("the screen is there", () -> floor.desk.shown().equals("tickets"));
        floor.idle();
        assertThat(floor.text("#count")).isEqualTo("1 of 1 chosen");
        hands.press(KeyCode.ENTER);
        hands.waitFor("it is recorded", () -> prints(GEAR) == 1);
        assertThat(prints(SHAFT)).isZero();
    }

    @Test
    void aTicketIsPrintedOncePerEntryWhicheverRoadTheCardTook(Hands hands) throws Exception {
        floor.open("board");
        floor.submit(new Command.SetHandling(MILL, new Handling(ScanMode.STEP, Duration.ofSeconds(30), true)));
        floor.submit(
                new Command.MoveCard(SHAFT, Place.working(SAW)),
                new Command.MoveCard(SHAFT, Place.working(MILL)),
                new Command.MoveCard(SHAFT, new Place.At(MILL, Lane.READY)),
                new Command.MoveCard(GEAR, Place.working(SAW)));
        hands.waitFor("its ticket is recorded", () -> prints(SHAFT) == 1);
        floor.idle();
        assertThat(files()).hasSize(1);
        assertThat(prints(GEAR)).isZero();

        floor.close();
        floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
        floor.memory.keep("print.printer", new FolderPrinter(prints()).line());
        floor.memory.keep("print.entered-until", "0");
        floor.open("board");
        floor.submit(new Command.MoveCard(GEAR, Place.working(MILL)));
        hands.waitFor("the other's is recorded", () -> prints(GEAR) == 1);
        floor.idle();
        assertThat(files()).as("the first is not printed again").hasSize(2);
    }

    @Test
    void aTicketWaitsForSomebodyToChooseAPrinter(Hands hands) throws Exception {
        floor.memory.keep("print.printer", null);
        floor.open("board");
        floor.submit(
                new Command.SetHandling(SAW, new Handling(ScanMode.STEP, Duration.ofSeconds(30), true)),
                new Command.MoveCard(SHAFT, Place.working(SAW)));
        hands.waitFor("it is said", () -> floor.services().notices().isShown());
        assertThat(files()).isEmpty();
        floor.memory.keep("print.printer", new FolderPrinter(prints()).line());
        floor.submit(new Command.MoveCard(GEAR, Place.working(SAW)));
        hands.waitFor("both have theirs", () -> prints(SHAFT) == 1 && prints(GEAR) == 1);
    }

    @Test
    void aLabelPrinterThatIsOffSaysSoAndTheJobWaitsOrIsCancelled(Hands hands) throws Exception {
        floor.open("tickets");
        fire("#add");
        set("#name", "Saw");
        set("#host", "127.0.0.1");
        set("#port", "none");
        set("#width", "57");
        set("#height", "32");
        fire("#saveButton");
        assertThat(floor.text("#fault")).isNotNull();
        set("#port", "1");
        fire("#saveButton");
        hands.waitFor("it can be chosen", () -> printers().getItems().getFirst() instanceof LabelPrinter);
        floor.run(() -> printers().setValue(printers().getItems().getFirst()));
        floor.idle();
        assertThat(floor.text("#pageWhere")).contains("57 × 32 mm");
        fire("#print");
        hands.waitFor("it can be tried again", () -> node("#NOW-1") != null);
        floor.picture("tickets-label");
        fire("#CANCEL-1");
        hands.waitFor("it is cancelled", () -> node("#AGAIN-1") != null);
        assertThat(prints(SHAFT)).isZero();
    }

    @Test
    void theWholeBoardItsPictureAndWhatOthersMadeGoTheSameRoad(Hands hands) throws Exception {
        floor.open("tickets");
        floor.idle();
        for (TicketSource source : List.of(TicketSource.FALLBACK, TicketSource.FALLBACK_A3, TicketSource.PICTURE)) {
            floor.run(() -> what().setValue(source));
            floor.idle();
            floor.picture("tickets-" + source);
            String size = source == TicketSource.FALLBACK_A3 ? "420 × 297 mm" : "297 × 210 mm";
            assertThat(floor.text("#pageWhere")).startsWith("Page 1 of 1").endsWith(size);
        }
        fire("#print");
        hands.waitFor("the picture is out", () -> node("#REPRINT-1") != null);

        PictureSheet chart = new PictureSheet("Cycle time", PageSize.A4, png());
        floor.run(() -> floor.services().go().printPaper().accept(chart));
        floor.idle();
        assertThat(floor.text("#pageWhere")).endsWith("210 × 297 mm");
        fire("#print");
        hands.waitFor("it is out", () -> node("#REPRINT-2") != null);
        assertThat(files()).last().asString().contains("Cycle-time-2.pdf");
        fire("#REPRINT-2");
        hands.waitFor("a copy is out", () -> node("#REPRINT-3") != null);
        assertThat(prints(SHAFT)).isZero();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<TicketSource> what() {
        return (ComboBox<TicketSource>) node("#what");
    }

    private Path prints() {
        return folder.resolve("Pullboard");
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(prints())) {
            return List.of();
        }
        try (var files = Files.list(prints())) {
            return files.sorted().toList();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int prints(CardId card) {
        return floor.board().card(card).ticket().prints();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> printers() {
        return (ComboBox<Object>) node(".print-choice #printer");
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
