package pullboard.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.Spot;
import pullboard.board.SpotCode;
import pullboard.board.TicketCode;
import pullboard.paper.Area;
import pullboard.paper.Grid;
import pullboard.paper.PageSize;
import pullboard.paper.Pdf;
import pullboard.paper.ReadBack;
import pullboard.paper.Remark;
import pullboard.paper.Steps;

class FallbackBoardTest {
    private static final int STATIONS = 55;

    @TempDir
    Path temp;

    @Test
    void theWholeBoardIsOnPaperWithFreeSlotsUpToEachLimit() throws IOException {
        ShopFloor shop = ShopFloor.with("Turning:4", "Milling:2", "Packing")
                .releases("WO-1", "WO-2", "WO-3")
                .pulls("Turning")
                .pulls("Turning");
        shop.moves("WO-1", "Turning ready");
        shop.does(new Command.BlockCard(new CardId("WO-2"), "Waiting for gauge"));
        FallbackBoard paper = paper(shop, PageSize.A4);
        assertThat(paper.pages()).isEqualTo(1);
        write(paper);
        String words = ReadBack.words(file());
        assertThat(words)
                .contains("Orders", "Turning", "2/4", "Milling", "0/2", "Packing", "Finished", "revision 10")
                .contains(code("WO-1"), code("WO-2"), code("WO-3"), "10 pcs", "Blocked: Waiting\nfor gauge")
                .contains("March 2, 2026", "page 1 of 1", "STARVED");
        List<FallbackBlock> blocks =
                FallbackBlock.of(shop.board(), shop.now(), new FallbackWords(Cards.words(Locale.ENGLISH)), 6);
        assertThat(blocks).extracting(block -> free(block)).containsExactly(2L, 2L, 2L, 2L, 6L);
        assertThat(blocks.get(1).slots())
                .extracting(FallbackBlock.Slot::ready)
                .containsExactly(false, true, false, false);
    }

    @Test
    void fiftyFiveStationsAreOnAFewPagesAndEveryCodeIsRead() throws IOException, InterruptedException {
        ShopFloor shop = busyShop();
        FallbackBoard a3 = paper(shop, PageSize.A3);
        List<Remark> remarks = write(paper(shop, PageSize.A4));
        assertThat(remarks).isEmpty();
        assertThat(ReadBack.pages(file())).isBetween(5, 12);
        assertThat(a3.pages()).isLessThan(ReadBack.pages(file()));
        String words = ReadBack.words(file());
        for (int i = 0; i < STATIONS; i++) {
            assertThat(words).contains(code("WO-" + i));
        }
        assumeTrue(ReadBack.hasPoppler() && ReadBack.hasZbar(), "poppler and zbar are not on this machine");
        TreeSet<String> found = new TreeSet<>();
        ReadBack.zbar(file(), 150).forEach(found::addAll);
        TreeSet<String> expected =
                new TreeSet<>(Set.of("QR-Code:" + SpotCode.of(Spot.ORDERS), "QR-Code:" + SpotCode.of(Spot.FINISHED)));
        IntStream.range(0, STATIONS).forEach(i -> expected.add("QR-Code:" + code("WO-" + i)));
        shop.board().stations().forEach(each -> expected.add("QR-Code:" + SpotCode.of(new Spot.Whole(each.id()))));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyPlaceHasItsCodeBesideItsName() throws IOException {
        ShopFloor shop = busyShop();
        write(paper(shop, PageSize.A3));
        PageSize lying = PageSize.A3.turned();
        FallbackWords words = new FallbackWords(Cards.words(Locale.ENGLISH));
        List<FallbackBlock> blocks = FallbackBlock.of(shop.board(), shop.now(), words, FallbackPlan.slots(lying));
        var first = new FallbackPlan(lying, blocks).pages().getFirst();
        BufferedImage page = ReadBack.look(file(), 0, 150);
        for (FallbackPlan.Placed placed : first) {
            Area head = placed.area().top(FallbackPlan.HEAD);
            assertThat(ReadBack.scan(page, head, 150, BarcodeFormat.QR_CODE))
                    .as(placed.block().name())
                    .contains(SpotCode.of(placed.block().spot()));
        }
        assertThat(first).hasSizeGreaterThan(20);
    }

    @Test
    void aStationThatHoldsMoreThanAColumnGoesOnInTheNext() throws IOException {
        ShopFloor shop = ShopFloor.with("Store:30", "Next:1");
        for (int i = 0; i < 30; i++) {
            shop.releases("WO-" + i).pulls("Store");
        }
        write(paper(shop, PageSize.A4));
        assertThat(ReadBack.words(file()).replaceAll("\\s+", " ")).contains("Store, continued", code("WO-29"));
    }

    private static ShopFloor busyShop() {
        String[] stations = IntStream.range(0, STATIONS)
                .mapToObj(i -> "Turning & Milling - Machine " + i + ":" + (i % 4 + 1))
                .toArray(String[]::new);
        ShopFloor shop = ShopFloor.with(stations);
        for (int i = 0; i < STATIONS; i++) {
            shop.releases("WO-" + i);
            shop.moves("WO-" + i, stations[i].replaceAll(":.*", ""), "as found");
        }
        return shop;
    }

    private static FallbackBoard paper(ShopFloor shop, PageSize size) {
        return new FallbackBoard(shop.board(), shop.now(), Cards.words(Locale.ENGLISH), size);
    }

    private static long free(FallbackBlock block) {
        return block.slots().stream().filter(slot -> slot.card() == null).count();
    }

    private static String code(String number) {
        return TicketCode.of(new CardId(number), 1);
    }

    private List<Remark> write(FallbackBoard paper) throws IOException {
        return Pdf.write(paper, file(), Grid.FINE, Steps.ALL);
    }

    private Path file() {
        return temp.resolve("board.pdf");
    }
}
