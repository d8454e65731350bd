package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Spot;
import pullboard.board.SpotCode;
import pullboard.board.StationId;
import pullboard.board.TicketCode;

class CountCommandsTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aShop() {
        terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Cutting:3,Milling:1", "--zone", "Europe/Berlin");
        for (String card : new String[] {"WO-1", "WO-2", "WO-3"}) {
            terminal.done("add", card, "--part", "P", "--quantity", "5");
        }
        terminal.done("pull", "Cutting");
        terminal.done("pull", "Cutting");
    }

    @Test
    void aCountSaysWhatDiffersAndChangesNothing() {
        String code = TicketCode.of(new CardId("WO-1"), 1);
        assertThat(terminal.done("count", "Cutting", code, "WO-3", "X-9").out()).isEqualTo("""
                1 as expected, 3 differ

                Card  Is           Board    Found
                X-9   unknown
                WO-1  as expected  Cutting  Cutting
                WO-3  elsewhere    Orders   Cutting
                WO-2  missing      Cutting

                1 change to apply: say so with --apply --reason TEXT.
                """);
        assertThat(terminal.done("status", "--json").out()).contains("\"revision\": 6");
        assertThat(terminal.done("count", SpotCode.of(new Spot.Whole(new StationId(1))), "WO-1", "WO-2")
                        .out())
                .startsWith("2 as expected, 0 differ");
    }

    @Test
    void appliedTheBoardFollows() {
        assertThat(terminal.type("count", "Cutting", "WO-3", "--apply").err()).contains("This needs a reason");
        String out = terminal.done("count", "Cutting", "WO-3", "--apply", "--lose", "--reason", "audit", "--json")
                .out();
        assertThat(out).contains("\"kind\": \"moved\"", "\"found\": \"Cutting\"", "\"remedy\": \"lose\"");
        assertThat(terminal.done("count", "Cutting", "WO-1", "WO-3").out())
                .contains("WO-1  found again", "WO-2  still lost", "WO-3  as expected");
        terminal.done("undo");
        assertThat(terminal.done("count", "Cutting", "WO-1", "WO-2").out()).startsWith("2 as expected, 0 differ");
    }

    @Test
    void whatWasFoundMayNotGoOverALimit() {
        assertThat(terminal.type("count", "Milling", "WO-1", "WO-2", "--apply", "--reason", "audit")
                        .err())
                .contains("Milling is full");
        assertThat(terminal.type("count", "Milling", "--lane", "shelf").exit()).isEqualTo(2);
        assertThat(terminal.done("count", "Milling", "WO-1", "--lane", "ready").out())
                .contains("Milling (Ready)");
    }

    @Test
    void suspectsAreRankedOnceStaysAreKnown() {
        assertThat(terminal.done("suspects").out()).contains("No card was judged.", "Not enough yet: Cutting");
        for (int i = 10; i < 16; i++) {
            terminal.setClock(Terminal.MORNING.plusSeconds(i * 600L));
            String card = "WO-" + i;
            terminal.done("add", card, "--part", "P", "--quantity", "5");
            terminal.done("move", card, "--to", "Cutting");
            terminal.setClock(Terminal.MORNING.plusSeconds(i * 600L + 500));
            terminal.done("move", card, "--to", "Finished", "--reason", "done");
        }
        terminal.setClock(Terminal.MORNING.plusSeconds(864_000));
        assertThat(terminal.done("suspects").out())
                .contains("2 cards judged, 2 suspicious.", "WO-1", "longer than 6 of 6 stays");
        assertThat(terminal.done("suspects", "--json").out()).contains("\"stays\": 6", "\"likelihood\": 0.142857");
        assertThat(terminal.done("suspects", "--lang", "de").out()).contains("2 Karten beurteilt");
    }
}
