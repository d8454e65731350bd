package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.TicketCode;

class TicketCommandsTest {
    private static final String CODE = TicketCode.of(new CardId("WO-1"), 1);

    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aShopWithACard() {
        terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Cutting:2, Milling:1", "--name", "Gear shop", "--zone", "Europe/Berlin");
        terminal.done("add", "WO-1", "--part", "Spur gear", "--quantity", "50");
    }

    @Test
    void aScanMovesItsCardAndTheSecondOneNeedsInsisting() {
        assertThat(terminal.done("scan", CODE).out()).isEqualTo("WO-1: Orders → Cutting\n");
        Terminal.Answer refused = terminal.type("scan", CODE.toLowerCase(java.util.Locale.ROOT));
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("pullboard: WO-1 came to Cutting only")
                .hasLineCount(1);
        assertThat(terminal.done("scan", CODE, "--insist").out()).isEqualTo("WO-1: Cutting → Cutting (Ready)\n");
    }

    @Test
    void aMistypedCodeIsNotTakenForAnother() {
        String wrong = CODE.substring(0, CODE.length() - 1) + (CODE.endsWith("0") ? "1" : "0");
        assertThat(terminal.type("scan", wrong).err())
                .isEqualTo("pullboard: “" + wrong
                        + "” is not right: its last character does not fit. Compare it with the ticket.\n");
        assertThat(terminal.type("scan", "4006381333931").err())
                .startsWith("pullboard: Nothing has the code “4006381333931”.");
    }

    @Test
    void aLostCardIsNotMovedUntilItIsFound() {
        assertThat(terminal.type("lost", "WO-1").err()).contains("needs a reason");
        terminal.done("lost", "WO-1", "--reason", "not at its place");
        assertThat(terminal.type("scan", CODE).err()).contains("WO-1 has been missing");
        assertThat(terminal.done("found", "wo-1").out()).isEqualTo("WO-1 is here again\n");
        terminal.done("scan", CODE);
    }

    @Test
    void aTicketSaysMoreThanTheCard() {
        terminal.done("add", "WO-2", "--part", "Gear", "--quantity", "5", "--customer", "Huber", "--nth", "2/5");
        Terminal.Answer wrong = terminal.type("add", "WO-3", "--part", "Gear", "--quantity", "5", "--nth", "second");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("“second” does not say which card of how many");
        assertThat(terminal.type("add", "WO-3", "--part", "Gear", "--quantity", "5", "--nth", "6/5")
                        .exit())
                .isEqualTo(1);
        terminal.done("add", "WO-3", "--part", "Gear", "--quantity", "5");
    }
}
