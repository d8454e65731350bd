package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationCommandsTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aShop() {
        terminal = new Terminal(temp);
        terminal.done(
                "init",
                "--stations",
                "Cutting:4,Milling:3,Mill 2,Paint:200pcs",
                "--name",
                "Gear shop",
                "--zone",
                "Europe/Berlin");
    }

    @Test
    void aBoardThatIsThereIsNotSetUpAgain() {
        Terminal.Answer refused = terminal.type("init", "--stations", "A:1");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).startsWith("pullboard: The board is not empty. Choose an empty folder");
    }

    @Test
    void stationsAreTypedWithTheirLimits() {
        Terminal other = new Terminal(temp.resolve("other"));
        for (String stations : new String[] {"A:x", ":3", "A:3,,B:2", "A:-1"}) {
            Terminal.Answer wrong = other.type("init", "--stations", stations);
            assertThat(wrong.exit()).isEqualTo(2);
            assertThat(wrong.err()).contains("is not a station with a limit");
        }
        assertThat(other.type("init").err()).contains("Give either --stations or --sample.");
        assertThat(other.type("init", "--stations", "A:1", "--zone", "Mars").err())
                .contains("“Mars” is not a time zone");
        assertThat(other.type("init", "--stations", "A:1,A:2").err()).contains("There is a station A already.");
        assertThat(other.type("init", "--stations", "A:0").err()).contains("0 is not a limit");
        assertThat(other.done("init", "--stations", "A:1").out()).isEqualTo("Pullboard: 1 station\n");
    }

    @Test
    void aLimitIsSetLastingly() {
        assertThat(terminal.done("limit", "Cutting", "6").out()).isEqualTo("Cutting: limit 6 cards\n");
        assertThat(terminal.done("limit", "Milling", "500", "--pieces", "--soft")
                        .out())
                .isEqualTo("Milling: limit 500 pieces\n");
        assertThat(terminal.done("limit", "Paint", "300").out()).isEqualTo("Paint: limit 300 pieces\n");
        assertThat(terminal.done("limit", "Cutting", "none").out()).isEqualTo("Cutting: no limit\n");
        assertThat(terminal.type("limit", "Cutting", "none").err()).contains("Nothing would change.");
    }

    @Test
    void aRaisedLimitNeedsNameReasonAndEnd() {
        assertThat(terminal.type("limit", "Cutting", "6", "--until", "+2h").err())
                .contains("needs a name");
        assertThat(terminal.type("limit", "Cutting", "6", "--until", "+2h", "--by", "Ada")
                        .err())
                .contains("needs a reason");
        assertThat(raise("6", "2026-11-23T09:00+02:00").err()).contains("would be over already");
        assertThat(raise("3", "+2h").err()).contains("not above the limit");
        assertThat(raise("6", "16:00").out()).isEqualTo("Cutting: limit 6 cards until 16:00\n");
        assertThat(raise("7", "2026-11-24T06:30").out()).isEqualTo("Cutting: limit 7 cards until Tue 24 Nov 06:30\n");
        assertThat(raise("8", "+30min").out()).isEqualTo("Cutting: limit 8 cards until 09:30\n");
        assertThat(raise("9", "whenever").exit()).isEqualTo(2);
        assertThat(terminal.done("status", "--json").out()).contains("\"limit\": 8");
        terminal.setClock(Terminal.MORNING.plusSeconds(1800));
        assertThat(terminal.done("status", "--json").out()).contains("\"limit\": 4");
    }

    @Test
    void aSoftLimitIsNotedAndAllowed() {
        terminal.done("limit", "Cutting", "1", "--soft");
        terminal.done("add", "A", "--part", "P", "--quantity", "1");
        terminal.done("add", "B", "--part", "P", "--quantity", "1");
        terminal.done("pull", "Cutting");
        Terminal.Answer over = terminal.done("move", "B", "--to", "Cutting");
        assertThat(over.err()).isEqualTo("Note: Cutting is full: 1 of 1.\n");
        assertThat(over.out()).isEqualTo("B: Orders → Cutting\n");
    }

    @Test
    void aConwipLimitHoldsOverASpan() {
        assertThat(terminal.done("limit", "Cutting..Milling", "1").out()).isEqualTo("Cutting to Milling: limit 1\n");
        terminal.done("add", "A", "--part", "P", "--quantity", "1");
        terminal.done("add", "B", "--part", "P", "--quantity", "1");
        terminal.done("pull", "Cutting");
        assertThat(terminal.type("move", "B", "--to", "Cutting").exit()).isEqualTo(1);
        terminal.done("limit", "Cutting..Milling", "none");
        terminal.done("move", "B", "--to", "Cutting");
    }

    @Test
    void aStoppedStationTakesNothingUntilItGoesOn() {
        terminal.done("add", "A", "--part", "P", "--quantity", "1");
        assertThat(terminal.type("stop", "Cutting").err()).contains("This needs a reason");
        assertThat(terminal.done("stop", "Cutting", "--reason", "tool broken").out())
                .isEqualTo("Cutting is stopped: tool broken\n");
        assertThat(terminal.type("pull", "Cutting").err())
                .contains("Cutting has been stopped since 09:00: tool broken.");
        assertThat(terminal.done("status").out()).contains("STOPPED");
        terminal.done("restart", "Cutting");
        terminal.done("pull", "Cutting");
    }

    @Test
    void aNameThatCouldBeTwoIsAskedBack() {
        assertThat(terminal.type("stop", "mill", "--reason", "x").err())
                .isEqualTo("pullboard: “mill” could be Milling, Mill 2. Write more of the name.\n");
        assertThat(terminal.done("stop", "mill 2", "--reason", "x").out()).startsWith("Mill 2");
    }

    @Test
    void statusTellsWhatStandsWhereAndWhatToPull() {
        terminal.done("add", "WO-1", "--part", "P", "--quantity", "60");
        terminal.done("add", "WO-2", "--part", "P", "--quantity", "60", "--class", "expedite");
        terminal.done("pull", "Cutting");
        terminal.done("move", "WO-2", "--to", "Cutting", "--lane", "ready");
        assertThat(terminal.done("status").out()).isEqualTo("""
                Gear shop · WIP 1 · revision 5

                Station   Cards      Signal   Next  Working  Ready
                Orders    1                   WO-1  WO-1
                Cutting   1/4        PULL     WO-1           WO-2
                Milling   0/3        PULL     WO-2
                Mill 2    0          STARVED
                Paint     0/200 pcs  STARVED
                Finished  0
                """);
        assertThat(terminal.done("status", "--json").out()).startsWith("""
                {
                  "board": "Gear shop",
                  "revision": 5,
                  "stations": [
                    {
                      "name": "Cutting",
                      "limit": 4,
                      "limit_unit": "cards",
                      "count": 1,
                      "working": [],
                      "ready": [
                        "WO-2"
                      ],
                      "signal": "PULL",
                      "next": "WO-1"
                    },
                """).endsWith("""
                  ],
                  "orders": [
                    "WO-1"
                  ],
                  "finished": 0
                }
                """);
        assertThat(terminal.done("status", "--lang", "de").out()).contains("Bestand 1", "Aufträge", "ZIEHEN");
    }

    private Terminal.Answer raise(String amount, String until) {
        return terminal.type("limit", "Cutting", amount, "--until", until, "--by", "Ada", "--reason", "rush order");
    }
}
