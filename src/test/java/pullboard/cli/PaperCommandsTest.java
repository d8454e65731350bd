package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.TicketCode;
import pullboard.paper.ReadBack;
import pullboard.report.RealLog;

class PaperCommandsTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(temp);
    }

    @Test
    void ticketsAreWrittenAndThatIsRecorded() throws IOException {
        shop();
        assertThat(terminal.done("tickets", "A", "b", "--to", "two.pdf").out())
                .isEqualTo(temp.resolve("two.pdf") + ": 2 tickets on 1 page\n");
        assertThat(ReadBack.words(temp.resolve("two.pdf")))
                .contains(code("A"), code("B"), "Gear")
                .doesNotContain("Reprint");
        assertThat(terminal.done("tickets", "--not-printed", "--to", "rest.pdf", "--layout", "A6")
                        .out())
                .contains("1 ticket on 1 page");
        assertThat(ReadBack.words(temp.resolve("rest.pdf"))).contains(code("C"));
        assertThat(terminal.done("tickets", "--station", "cut", "--to", "again.pdf", "--lang", "de")
                        .out())
                .contains("1 Karte auf 1 Seite");
        assertThat(ReadBack.words(temp.resolve("again.pdf"))).contains(code("A"), "Nachdruck");
        assertThat(terminal.done("tickets", "--all", "--to", "all.pdf", "--layout", "label-57x32")
                        .out())
                .contains("3 tickets on 3 pages");
        terminal.done("verify");
    }

    @Test
    void ownLayoutsAndPicturesBelongToTheBoard() throws IOException {
        shop();
        assertThat(terminal.done("layout", "list").lines()).hasSize(13).contains("a4-8: A4, 2 x 4");
        terminal.done("layout", "export", "a6", "--to", "a6.txt");
        String text = Files.readString(temp.resolve("a6.txt"));
        assertThat(terminal.type("layout", "import", "a6.txt").err()).contains("a6 is always there");
        Files.writeString(temp.resolve("oven.txt"), text.replace("name: a6", "name: Oven box"));
        terminal.done("layout", "import", "oven.txt");
        assertThat(terminal.done("layout", "show", "oven BOX").out()).startsWith("name: Oven box\npaper: A6\n");
        Files.copy(Path.of("assets/board.png"), temp.resolve("gear.png"));
        terminal.done("layout", "picture", "Gear", "gear.png");
        terminal.done("layout", "logo", "gear.png");
        terminal.done("tickets", "A", "--to", "a.pdf", "--layout", "Oven box");
        assertThat(Files.size(temp.resolve("a.pdf"))).isGreaterThan(Files.size(temp.resolve("gear.png")) / 2);
        terminal.done("layout", "logo", "none");
        terminal.done("layout", "remove", "Oven box");
        assertThat(terminal.type("tickets", "A", "--to", "a.pdf", "--layout", "Oven box")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aLayoutThatCannotBeReadNamesTheLine() throws IOException {
        shop();
        Files.writeString(temp.resolve("bad.txt"), "name: Oven\npaper: B5\nsheet: 1 x 1\nshows: qr\n");
        assertThat(terminal.type("layout", "import", "bad.txt").err())
                .hasLineCount(1)
                .contains("bad.txt: Line 2: “B5” is not a paper.");
        assertThat(terminal.type("layout", "import", "none.txt").err()).contains("There is no file");
        assertThat(terminal.type("layout", "logo", "bad.txt").err()).contains("PNG or JPEG");
        assertThat(terminal.type("layout", "paint").exit()).isEqualTo(2);
    }

    @Test
    void theFallBackBoardIsOneCommand() throws IOException {
        shop();
        assertThat(terminal.done("fallback", "--to", "board.pdf", "--paper", "a3")
                        .out())
                .isEqualTo(temp.resolve("board.pdf") + ": 1 page\n");
        assertThat(ReadBack.words(temp.resolve("board.pdf"))).contains("Cutting", "1/4", code("A"));
    }

    @Test
    void whatCannotBeWrittenIsSaidAndNothingIsRecorded() {
        shop();
        assertThat(terminal.type("tickets", "--to", "x.pdf").exit()).isEqualTo(2);
        assertThat(terminal.type("tickets", "A", "--all", "--to", "x.pdf").err())
                .contains("Name cards, or give one of");
        assertThat(terminal.type("tickets", "A", "--to", "x.pdf", "--layout", "a5")
                        .err())
                .contains("There is no layout “a5”. There are: a4-1, a4-2");
        assertThat(terminal.type("fallback", "--to", "x.pdf", "--paper", "a6").err())
                .contains("Give a4 or a3");
        assertThat(terminal.type("tickets", "Z", "--to", "x.pdf").err()).contains("There is no card Z");
        assertThat(terminal.type("tickets", "--station", "Milling", "--to", "x.pdf")
                        .err())
                .contains("nothing was written");
        assertThat(terminal.type("tickets", "A", "--to", "no/x.pdf").err())
                .hasLineCount(1)
                .contains("there is no folder");
        assertThat(temp.resolve("x.pdf")).doesNotExist();
        assertThat(terminal.done("tickets", "--not-printed", "--to", "x.pdf").out())
                .contains("3 tickets");
    }

    /// The log as it was in March, when many cards were open, and every card it ever had.
    @Test
    void everyTicketOfARealShopIsRead() throws IOException, InterruptedException {
        Path log = RealLog.file().orElse(null);
        assumeTrue(log != null, "the log of a real shop is not on this machine");
        assumeTrue(ReadBack.hasPoppler() && ReadBack.hasZbar(), "poppler and zbar are not on this machine");
        List<String> lines = Files.readAllLines(log);
        Files.write(
                temp.resolve("march.csv"),
                Stream.concat(
                                lines.stream().limit(1),
                                lines.stream().skip(1).filter(line -> line.split(",")[3].compareTo("2012-03-20") < 0))
                        .toList());
        terminal.done("import", "movements", "march.csv", "--zone", "UTC");
        terminal.done("tickets", "--all", "--to", "open.pdf", "--layout", "a4-8");
        List<String> open =
                terminal.done("export", "cards", "--to", "cards.csv").lines();
        assertThat(open).hasSize(1);
        List<String> cards = Files.readAllLines(temp.resolve("cards.csv")).stream()
                .skip(1)
                .filter(line -> !line.contains(",Finished,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(cards).hasSizeGreaterThan(40);
        TreeSet<String> expected = new TreeSet<>();
        for (String card : cards) {
            expected.add("QR-Code:" + code(card));
            expected.add("CODE-128:" + code(card));
        }
        TreeSet<String> found = new TreeSet<>();
        ReadBack.zbar(temp.resolve("open.pdf"), 150).forEach(found::addAll);
        assertThat(found).isEqualTo(expected);
    }

    private void shop() {
        terminal.done("init", "--stations", "Cutting:4,Milling:3");
        for (String card : List.of("A", "B", "C")) {
            terminal.done("add", card, "--part", "Gear", "--quantity", "10", "--due", "+7d");
        }
        terminal.done("move", "A", "--to", "Cutting");
    }

    private static String code(String number) {
        return TicketCode.of(new CardId(number), 1);
    }
}
