package pullboard.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pullboard.paper.Grid;
import pullboard.paper.Pdf;
import pullboard.paper.ReadBack;
import pullboard.paper.Remark;
import pullboard.paper.Steps;

/// Every layout with every kind of card, read back as a shop reads it.
class TicketSheetsTest {
    private static final List<Integer> RESOLUTIONS = List.of(150, 203, 300);
    /// All resolutions for each layout take two minutes: `-Dpullboard.tickets=all`.
    private static final boolean EVERYTHING = "all".equals(System.getProperty("pullboard.tickets"));

    private static final List<TicketContent> CARDS = Cards.all();

    @TempDir
    Path temp;

    static List<TicketLayout> layouts() {
        return TicketLayout.BUILT_IN;
    }

    /// One resolution a layout, in turn, with what is always there.
    @ParameterizedTest
    @MethodSource("layouts")
    void everyCodeIsReadByTheProgramsOwnMeans(TicketLayout layout) throws IOException {
        int dpi = inTurn(layout, 0);
        List<Remark> remarks = write(layout, CARDS, Grid.FINE);
        BufferedImage page = null;
        for (int i = 0; i < CARDS.size(); i++) {
            int place = i % layout.perPage();
            page = place == 0 || page == null ? ReadBack.look(file(), i / layout.perPage(), dpi) : page;
            String code = CARDS.get(i).code();
            assertThat(ReadBack.scan(page, layout.cell(place), dpi, BarcodeFormat.QR_CODE))
                    .as("QR of %s at %s dpi", code, dpi)
                    .contains(code);
            if (hasBarcode(layout, remarks, code)) {
                assertThat(ReadBack.scan(page, layout.cell(place), dpi, BarcodeFormat.CODE_128))
                        .as("bars of %s at %s dpi", code, dpi)
                        .contains(code);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyCodeIsReadByPopplerAndZbar(TicketLayout layout) throws IOException, InterruptedException {
        assumeTrue(ReadBack.hasPoppler() && ReadBack.hasZbar(), "poppler and zbar are not on this machine");
        List<Remark> remarks = write(layout, CARDS, Grid.FINE);
        for (int dpi : EVERYTHING ? RESOLUTIONS : List.of(inTurn(layout, 1))) {
            List<TreeSet<String>> found = ReadBack.zbar(file(), dpi);
            for (int page = 0; page < found.size(); page++) {
                assertThat(found.get(page))
                        .as("page %s at %s dpi", page + 1, dpi)
                        .isEqualTo(codes(layout, remarks, page));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void whatATicketSaysIsFoundInItsText(TicketLayout layout) throws IOException, InterruptedException {
        write(layout, CARDS, Grid.FINE);
        List<String> texts = ReadBack.hasPoppler()
                ? List.of(ReadBack.words(file()), ReadBack.popplerWords(file()))
                : List.of(ReadBack.words(file()));
        for (String text : texts) {
            String words = joined(text);
            for (TicketContent card : CARDS) {
                assertThat(words).contains(joined(card.part()), joined(card.code()));
            }
        }
    }

    @Test
    void onlyWhatIsFarTooLongIsCutAndTheCodeNever() throws IOException {
        for (TicketLayout layout : TicketLayout.BUILT_IN) {
            List<TicketContent> usual = CARDS.stream()
                    .filter(card -> !card.number().equals(Cards.longest().number()))
                    .toList();
            assertThat(write(layout, usual, Grid.FINE))
                    .as(layout.name())
                    .extracting(Remark::kind)
                    .isSubsetOf(Remark.Kind.BARCODE_NOT_ASCII);
            assertThat(write(layout, List.of(Cards.longest()), Grid.FINE))
                    .as(layout.name())
                    .filteredOn(remark -> remark.kind() == Remark.Kind.CUT)
                    .extracting(Remark::text)
                    .doesNotContain(Cards.longest().code(), Cards.longest().part());
        }
    }

    @Test
    void germanTicketsSpeakGerman() throws IOException {
        Pdf.write(
                new TicketSheets(List.of(Cards.usual()), TicketLayout.DEFAULT, Cards.words(Locale.GERMAN), null),
                file(),
                Grid.FINE,
                Steps.ALL);
        assertThat(ReadBack.words(file()))
                .contains("Menge", "250 St.", "Fester Termin", "Do. 26. Nov.", "Karte 3 von 8");
    }

    @Test
    void sheetsAreFilledRowByRowAndTheLastIsShort() throws IOException {
        TicketLayout layout = TicketLayout.BUILT_IN.get(3);
        List<TicketContent> nine =
                Stream.iterate(1, i -> i + 1).limit(9).map(Cards::numbered).toList();
        write(layout, nine, Grid.FINE);
        assertThat(ReadBack.pages(file())).isEqualTo(2);
        BufferedImage first = ReadBack.look(file(), 0, 150);
        assertThat(ReadBack.scan(first, layout.cell(1), 150, BarcodeFormat.QR_CODE))
                .contains(nine.get(1).code());
        assertThat(ReadBack.scan(first, layout.cell(6), 150, BarcodeFormat.QR_CODE))
                .contains(nine.get(6).code());
        BufferedImage second = ReadBack.look(file(), 1, 150);
        assertThat(ReadBack.scan(second, layout.cell(0), 150, BarcodeFormat.QR_CODE))
                .contains(nine.get(8).code());
        assertThat(ReadBack.scan(second, layout.cell(1), 150, BarcodeFormat.QR_CODE))
                .isEmpty();
    }

    @Test
    void aLayoutShowsOnlyWhatItNames() throws IOException, BadLayout {
        TicketLayout bare = LayoutText.read("name: bare\npaper: 80 x 60 mm\nsheet: 1 x 1\nshows: quantity\n");
        assertThat(write(bare, List.of(Cards.usual()), Grid.FINE)).isEmpty();
        assertThat(ReadBack.words(file()))
                .contains("Spindle S4", "250 pcs", Cards.usual().code())
                .doesNotContain("Turning", "Due", "Assembly", "Fixed", "Gear shop");
    }

    /// Large sheets are read coarsely, since fine pictures of them take long.
    private static int inTurn(TicketLayout layout, int from) {
        if (layout.paper().height() > 200 && layout.perPage() <= 2) {
            return RESOLUTIONS.get(from);
        }
        return RESOLUTIONS.get((TicketLayout.BUILT_IN.indexOf(layout) + from) % RESOLUTIONS.size());
    }

    /// A reader may join what stands on two lines, and then takes the hyphen away.
    private static String joined(String text) {
        return text.replaceAll("[\\s-]+", "");
    }

    private static boolean hasBarcode(TicketLayout layout, List<Remark> remarks, String code) {
        return layout.shows(TicketField.BARCODE)
                && remarks.stream()
                        .noneMatch(remark -> remark.text().equals(code)
                                && remark.kind().name().startsWith("BARCODE"));
    }

    private static TreeSet<String> codes(TicketLayout layout, List<Remark> remarks, int page) {
        TreeSet<String> codes = new TreeSet<>();
        int first = page * layout.perPage();
        for (TicketContent card : CARDS.subList(first, Math.min(CARDS.size(), first + layout.perPage()))) {
            codes.add("QR-Code:" + card.code());
            if (hasBarcode(layout, remarks, card.code())) {
                codes.add("CODE-128:" + card.code());
            }
        }
        return codes;
    }

    private List<Remark> write(TicketLayout layout, List<TicketContent> cards, Grid grid) throws IOException {
        return Pdf.write(new TicketSheets(cards, layout, Cards.words(Locale.ENGLISH), null), file(), grid, Steps.ALL);
    }

    private Path file() {
        return temp.resolve("tickets.pdf");
    }
}
