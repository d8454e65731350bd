package pullboard.report.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.TicketCode;
import pullboard.board.supply.Purchase;
import pullboard.paper.Area;
import pullboard.paper.Grid;
import pullboard.paper.Pdf;
import pullboard.paper.ReadBack;
import pullboard.paper.Steps;
import pullboard.plan.supply.PartSupply;
import pullboard.plan.supply.SupplyShop;
import pullboard.report.SupplyFile;

class PurchasePaperTest {
    private final SupplyShop shop = new SupplyShop();

    @TempDir
    private Path folder;

    @BeforeEach
    void screwsAndCastingsAreOrdered() {
        shop.full("SCREWS-01", "SCREWS-02", "CAST-01");
        shop.consumes("SCREWS-01", "SCREWS-02", "CAST-01");
        shop.orders("CAST-01", "SCREWS-01", "SCREWS-02");
    }

    private Purchase order() {
        return shop.purchases().getFirst();
    }

    @Test
    void theOrderOnPaperSaysWhatIsWantedAndItsCodesCanBeScanned() throws Exception {
        Path pdf = folder.resolve("order.pdf");
        assertThat(Pdf.write(
                        new PurchasePaper(shop.board(), order(), Locale.GERMAN, shop.now()), pdf, Grid.FINE, Steps.ALL))
                .isEmpty();

        assertThat(ReadBack.words(pdf))
                .contains("Gear shop", "Bestellung PO-00001", "Bolz", "Frau Bolz, 0711 1234", "Fr. 6. März")
                .contains("CAST-1", "Raw casting", "M6x20", "500 pcs", "3 Karten");
        assertThat(codes(pdf))
                .containsExactly(
                        TicketCode.of(new CardId("CAST-01"), 1),
                        TicketCode.of(new CardId("SCREWS-01"), 1),
                        TicketCode.of(new CardId("SCREWS-02"), 1));
    }

    private static List<String> codes(Path pdf) throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Area row = new Area(130, 15 + 52 + 7 + i * 23.0, 65, 23);
            codes.add(ReadBack.scan(ReadBack.look(pdf, 0, 200), row, 200, BarcodeFormat.QR_CODE)
                    .orElse("not read"));
        }
        return codes;
    }

    @Test
    void theOrderAsAFileHasALineForEachCard() throws Exception {
        Path csv = folder.resolve("order.csv");

        assertThat(SupplyFile.purchase(csv, shop.board(), order())).isEqualTo(3);

        assertThat(Files.readString(csv).lines())
                .startsWith(
                        "order,supplier,delivery,part,description,pieces,unit,cost,value,card,code",
                        "PO-00001,Bolz,2026-03-06,CAST-1,Raw casting,10,pcs,12.50,125.00,CAST-01,"
                                + TicketCode.of(new CardId("CAST-01"), 1));
    }

    @Test
    void theSupplierSeesStockLimitsAndUse() throws Exception {
        shop.later(Duration.ofDays(10));
        List<PartSupply> parts = PartSupply.all(shop.board().books(), shop.history(), shop.now());
        Path csv = folder.resolve("stock.csv");
        Path pdf = folder.resolve("stock.pdf");

        assertThat(SupplyFile.vendorStock(csv, shop.board(), parts)).isEqualTo(2);
        Pdf.write(
                VendorStockPaper.of(shop.board(), parts.getFirst().supplier(), parts, Locale.ENGLISH, shop.now()),
                pdf,
                Grid.FINE,
                Steps.ALL);

        assertThat(Files.readString(csv).lines().toList().getLast())
                .isEqualTo("Bolz,M6x20,\"Screw, zinc plated\",pcs,Rack,B-04,0,1000,500,1500,1000,10,100");
        assertThat(ReadBack.words(pdf)).contains("Stock of Bolz", "Rack, B-04", "1,500", "M6x20");
    }
}
