package pullboard.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.TicketCode;
import pullboard.board.supply.Loop;
import pullboard.paper.Grid;
import pullboard.paper.Pdf;
import pullboard.paper.ReadBack;
import pullboard.paper.Steps;
import pullboard.plan.supply.SupplyShop;

class LoopTicketTest {
    private final SupplyShop shop = new SupplyShop();

    @TempDir
    private Path folder;

    private TicketContent ticket(String kanban) {
        return new TicketContents(shop.board()).of(new CardId(kanban));
    }

    @Test
    void theTicketOfALoopsCardSaysWhereItGoesRound() {
        TicketContent ticket = ticket("SCREWS-02");

        assertThat(ticket.code()).isEqualTo(TicketCode.of(new CardId("SCREWS-02"), 1));
        assertThat(ticket.loop()).isEqualTo(Loop.Kind.SUPPLIER);
        assertThat(ticket.part()).isEqualTo("M6x20");
        assertThat(ticket.quantity()).isEqualTo(500);
        assertThat(ticket.notes().description()).isEqualTo("Screw, zinc plated");
        assertThat(ticket.notes().from()).isEqualTo("Bolz");
        assertThat(ticket.notes().to()).isEqualTo("Rack");
        assertThat(ticket.notes().shelf()).isEqualTo("B-04");
        assertThat(List.of(ticket.notes().index(), ticket.notes().of())).containsExactly(2, 3);
        assertThat(ticket.due()).isNull();
    }

    @Test
    void aTemporaryCardSaysUntilWhenItIsGood() {
        shop.does(new Command.AddTemporary("SCREWS", 1, SupplyShop.MONDAY.plusDays(30), 0));

        assertThat(ticket("SCREWS-04").due()).isEqualTo(SupplyShop.MONDAY.plusDays(30));
    }

    @Test
    void printingAPermanentTicketIsNotCounted() {
        assertThat(new TicketContents(shop.board()).counted(List.of(new CardId("SCREWS-01"))))
                .isEmpty();
    }

    @Test
    void onPaperItSaysThatItIsAKanbanAndItsCodeIsRead() throws Exception {
        Path pdf = folder.resolve("tickets.pdf");
        TicketLayout a6 = TicketLayouts.named(shop.board(), "a6").orElseThrow();
        TicketSheets sheets = new TicketSheets(
                List.of(ticket("SCREWS-01")),
                a6,
                TicketWords.of(Locale.GERMAN, shop.board().shop().zone(), shop.today()),
                null);
        assertThat(Pdf.write(sheets, pdf, Grid.FINE, Steps.ALL)).isEmpty();

        assertThat(ReadBack.words(pdf)).contains("Kanban: Lieferant", "1 von 3", "Bolz", "Rack", "B-04");
        assertThat(ReadBack.scan(ReadBack.look(pdf, 0, 300), a6.cell(0), 300, BarcodeFormat.QR_CODE))
                .hasValue(TicketCode.of(new CardId("SCREWS-01"), 1));
    }
}
