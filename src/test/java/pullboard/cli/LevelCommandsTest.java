package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelCommandsTest {
    private static final String MONDEN = "plan sequence --demand A=2,B=3,C=5 --parts A=1011,B=1101,C=0110";

    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(temp);
    }

    private String out(String command) {
        return terminal.done(command.split(" ")).out().strip();
    }

    private String wrong(String command) {
        Terminal.Answer answer = terminal.type(command.split(" "));
        assertThat(answer.exit()).isEqualTo(Commands.WRONG_USAGE);
        return answer.err();
    }

    @Test
    void theTaktIsToldInSeconds() {
        assertThat(out("plan takt --available 330000s --demand 9615 --json"))
                .isEqualTo("{\"takt_seconds\":34.321373,\"pieces_per_hour\":104.890909}");
        assertThat(out("plan takt --available 8h --demand 400")).isEqualTo("One piece every 72 s, 50 an hour");
        assertThat(out("plan takt --available 8h --demand 400 --lang de"))
                .isEqualTo("Alle 72 s ein Stück, 50 in der Stunde");
    }

    @Test
    void theRoundOfAllPartsIsToldInDays() {
        String parts = "plan epei --run 170min,150min,120min --changeover 45min,60min,75min --available ";

        assertThat(out(parts + "500min --json"))
                .isEqualTo("{\"epei_days\":3,\"run_minutes\":440,\"changeover_minutes\":180,\"free_minutes\":60}");
        assertThat(out(parts + "500min"))
                .isEqualTo("Every part comes round in 3 days: 180 min of set-ups, 60 min left for them a day");
        Terminal.Answer full = terminal.type((parts + "440min").split(" "));
        assertThat(full.exit()).isEqualTo(Commands.FAILED);
        assertThat(full.err()).contains("runs 440 of 440 min");
    }

    @Test
    void aMixIsPutInOrder() {
        assertThat(out(MONDEN + " --json"))
                .isEqualTo("{\"sequence\":\"CBACBCCABC\",\"product_variation\":2.9,\"part_variation\":4.15}");
        assertThat(out(MONDEN).lines()).first().isEqualTo("CBACBCCABC");
        assertThat(out("plan sequence --demand Cup=1,Bowl=2 --json"))
                .isEqualTo("{\"sequence\":\"Bowl Cup Bowl\",\"product_variation\":0.444444}");
    }

    @Test
    void whatIsWrongWithAMixIsNamed() {
        assertThat(wrong("plan sequence --demand A=2,B")).contains("--demand: “B” is not a product with a number");
        assertThat(wrong("plan sequence --demand A=1234567")).contains("“A=1234567”");
        assertThat(wrong("plan sequence --demand A=2,A=3")).contains("--demand: “A” is there twice.");
        assertThat(wrong("plan sequence --demand A=0"))
                .contains("0 pieces cannot be put in order. Give from 1 to 100,000.");
        assertThat(wrong("plan sequence --demand A=2 --parts A=1x")).contains("--parts: “A=1x” is not a product");
        assertThat(wrong("plan sequence --demand A=2 --parts A=1,B=1")).contains("--parts: “B” is not in --demand.");
        assertThat(wrong("plan sequence --demand A=2,B=1 --parts A=1")).contains("--parts: “B” is missing.");
        assertThat(wrong("plan sequence --demand A=2,B=1 --parts A=11,B=1"))
                .contains("“B” has 1 digits, the first product has 2.");
        assertThat(wrong("plan epei --run 1min,2min --available 9min --changeover 1min"))
                .contains("--run names 2 parts and --changeover 1.");
        assertThat(wrong("plan takt --available 0h --demand 5")).contains("--available: “0h” is not a number above 0.");
        assertThat(wrong("plan takt --available 8 --demand 5"))
                .contains("--available: “8” is not a time with its unit.");
    }
}
