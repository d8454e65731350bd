package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCommandsTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aShopWithTwoStations() {
        terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Cutting:2, Milling:1", "--name", "Gear shop", "--zone", "Europe/Berlin");
    }

    @Test
    void aCardGoesFromOrdersToFinished() {
        assertThat(terminal.done("add", "WO-1", "--part", "Spur gear", "--quantity", "50")
                        .out())
                .isEqualTo("WO-1: off the board → Orders\n");
        assertThat(terminal.done("move", "WO-1", "--to", "Cutting").out()).isEqualTo("WO-1: Orders → Cutting\n");
        terminal.done("move", "WO-1", "--to", "cutting", "--lane", "ready", "--good", "48", "--rejected", "2");
        assertThat(terminal.done("pull", "mill").out()).isEqualTo("WO-1: Cutting (Ready) → Milling\n");
        terminal.done("move", "wo-1", "--to", "Finished");
        assertThat(status()).contains("\"finished\": 1").contains("\"revision\": 6");
    }

    @Test
    void rejectedPiecesAreGivenTheirReasonInTheSameCommand() {
        card("WO-1");
        terminal.done("move", "WO-1", "--to", "Cutting");
        Terminal.Answer none = terminal.type("move", "WO-1", "--to", "Milling", "--reject-reason", "Burr");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("none were");
        assertThat(terminal.done("move", "WO-1", "--to", "Milling", "--rejected", "2", "--reject-reason", "Burr")
                        .out())
                .isEqualTo("WO-1: Cutting → Milling\n");
        assertThat(status()).contains("\"revision\": 4");
        terminal.done("undo");
        assertThat(terminal.done("move", "WO-1", "--to", "Milling").out()).isEqualTo("WO-1: Cutting → Milling\n");
    }

    @Test
    void aFullStationRefusesTheNextCardAndSaysWhatToDo() {
        card("WO-1");
        card("WO-2");
        terminal.done("move", "WO-1", "--to", "Milling", "--reason", "no cutting needed");
        Terminal.Answer refused = terminal.type("move", "WO-2", "--to", "Milling", "--reason", "the same");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualTo("pullboard: Milling is full: 1 of 1. Finish or move WO-1 first, or raise the limit.\n");
    }

    @Test
    void leavingTheRouteNeedsAReason() {
        card("WO-1");
        Terminal.Answer refused = terminal.type("move", "WO-1", "--to", "Milling");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).startsWith("pullboard: This needs a reason").hasLineCount(1);
        terminal.done("move", "WO-1", "--to", "Milling", "--reason", "no cutting needed");
    }

    @Test
    void whoMistypesIsToldWhatIsThere() {
        card("WO-1049");
        assertThat(terminal.type("move", "WO-1048", "--to", "Cutting").err())
                .isEqualTo("pullboard: There is no card WO-1048. Did you mean WO-1049?\n");
        assertThat(terminal.type("move", "WO-1049", "--to", "Cuting").err())
                .isEqualTo("pullboard: There is no station “Cuting”. Did you mean “Cutting”?\n");
        assertThat(terminal.type("move", "WO-1049", "--to", "Paint").err())
                .isEqualTo("pullboard: There is no station “Paint”. There are: Cutting, Milling.\n");
        assertThat(terminal.type("move", "ZZ", "--to", "Cutting").err())
                .isEqualTo("pullboard: There is no card ZZ. Check the number, or add the card.\n");
    }

    @Test
    void aBlockedCardStaysUntilItIsUnblocked() {
        card("WO-1");
        assertThat(terminal.done("block", "WO-1", "--reason", "Waiting for gauge")
                        .out())
                .isEqualTo("WO-1 is blocked: Waiting for gauge\n");
        assertThat(terminal.type("move", "WO-1", "--to", "Cutting").err()).contains("Waiting for gauge");
        assertThat(terminal.type("block", "WO-1").err()).contains("This needs a reason");
        terminal.done("unblock", "WO-1");
        terminal.done("move", "WO-1", "--to", "Cutting");
    }

    @Test
    void piecesAreSplitOffOntoACardBeside() {
        card("WO-1");
        assertThat(terminal.done("split", "WO-1", "WO-1a", "--quantity", "20").out())
                .isEqualTo("WO-1: 30 pieces, WO-1a: 20 pieces\n");
        assertThat(terminal.type("split", "WO-1", "WO-1b", "--quantity", "30").err())
                .contains("30 pieces cannot be split off WO-1");
        assertThat(terminal.type("split", "WO-1", "WO-1a", "--quantity", "1").err())
                .contains("WO-1a exists already");
    }

    @Test
    void theLastChangeIsUndoneAndDoneAgain() {
        card("WO-1");
        terminal.done("move", "WO-1", "--to", "Cutting");
        assertThat(terminal.done("undo").out()).isEqualTo("Change 3 is undone\n");
        assertThat(status()).contains("\"orders\": [\n    \"WO-1\"\n  ]");
        terminal.done("redo");
        assertThat(status()).contains("\"orders\": []");
        assertThat(terminal.type("redo").err()).contains("nothing to undo or redo");
    }

    @Test
    void aCancelledCardIsOffTheBoard() {
        card("WO-1");
        assertThat(terminal.type("cancel", "WO-1").exit()).isEqualTo(1);
        terminal.done("cancel", "WO-1", "--reason", "customer gone");
        assertThat(status()).contains("\"orders\": []");
    }

    @Test
    void aCardHasItsDueDateClassAndRoute() {
        terminal.done(
                "add",
                "WO-9",
                "--part",
                "Shaft",
                "--quantity",
                "5",
                "--due",
                "+3d",
                "--class",
                "fixed-date",
                "--route",
                "Milling");
        assertThat(terminal.done("pull", "Milling").out()).isEqualTo("WO-9: Orders → Milling\n");
    }

    @Test
    void whatIsWronglyTypedIsNamedWithTheUsage() {
        wrong("Option --part is missing.", "add", "WO-1", "--quantity", "3");
        wrong(
                "--quantity: “many” is not a whole number of at least 1.",
                "add",
                "A",
                "--part",
                "P",
                "--quantity",
                "many");
        wrong("--quantity: “0” is not a whole number of at least 1.", "add", "A", "--part", "P", "--quantity", "0");
        wrong("--due: “soon” is not a date.", "add", "A", "--part", "P", "--quantity", "1", "--due", "soon");
        wrong("“urgent” is not a class", "add", "A", "--part", "P", "--quantity", "1", "--class", "urgent");
        wrong("“done” is not a lane", "move", "A", "--to", "Cutting", "--lane", "done");
        wrong("Option --to is missing.", "move", "A");
        wrong("That is too little or too much", "move", "A", "B", "--to", "Cutting");
        wrong("Option --good needs a value.", "move", "A", "--to", "Cutting", "--good");
        wrong("Option --to is given twice.", "move", "A", "--to", "Cutting", "--to", "Milling");
        wrong("Option --part does not belong here.", "move", "A", "--to", "Cutting", "--part", "P");
    }

    @Test
    void germanSpeaksGerman() {
        card("WO-1");
        card("WO-2");
        terminal.done("move", "WO-1", "--to", "Milling", "--reason", "x");
        Terminal.Answer refused = terminal.type("move", "WO-2", "--to", "Milling", "--reason", "x", "--lang", "de");
        assertThat(refused.err()).startsWith("pullboard: Milling ist voll: 1 von 1.");
        assertThat(terminal.type("move", "WO-2", "--lang", "de").err())
                .startsWith("pullboard: Die Angabe --to fehlt.\nAufruf: pullboard move KARTE");
        assertThat(terminal.type("move", "WO-2", "--to", "Fertig", "--reason", "x", "--lang", "de")
                        .out())
                .isEqualTo("WO-2: Aufträge → Fertig\n");
    }

    private void card(String number) {
        terminal.done("add", number, "--part", "Spur gear", "--quantity", "50");
    }

    private String status() {
        return terminal.done("status", "--json").out();
    }

    private void wrong(String what, String... words) {
        Terminal.Answer answer = terminal.type(words);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("pullboard: " + what).contains("\nUsage: pullboard " + words[0]);
    }
}
