package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandsTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(temp);
    }

    @AfterEach
    void noFolderWasTouched() {
        assertThat(terminal.folder()).doesNotExist();
    }

    private String json(String command) {
        return terminal.done((command + " --json").split(" ")).out().strip();
    }

    private String wrong(String command) {
        Terminal.Answer answer = terminal.type(command.split(" "));
        assertThat(answer.exit()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(answer.out()).isEmpty();
        return answer.err();
    }

    @Test
    void kanbansAreCountedByEveryFormula() {
        String wheels = " --demand 2000/d --lead 0.4d --container 200";
        assertThat(json("plan kanbans --formula toyota --safety 10%" + wheels))
                .isEqualTo("{\"exact\":\"4.4\",\"kanbans\":5}");
        assertThat(json("plan kanbans --formula sap --safety-factor 1.5 --constant 2" + wheels))
                .isEqualTo("{\"exact\":\"8\",\"kanbans\":8}");
        assertThat(json("plan kanbans --formula oracle" + wheels)).isEqualTo("{\"exact\":\"5\",\"kanbans\":5}");
        assertThat(json("plan kanbans --formula ax --safety 0.1 --safety-stock 100 --min 1" + wheels))
                .isEqualTo("{\"exact\":\"5.9\",\"kanbans\":6}");
        String ifs = " --demand 100/d --lead 2d --container 10";
        assertThat(json("plan kanbans --formula ifs-basic --safety-stock 20 --lot 50" + ifs))
                .isEqualTo("{\"exact\":\"27\",\"kanbans\":27}");
        assertThat(json("plan kanbans --formula ifs-cycle --safety-stock 30 --lot 350" + ifs))
                .isEqualTo("{\"exact\":\"38\",\"kanbans\":38}");
        assertThat(json("plan kanbans --formula qad --safety-stock 30 --lot 350" + ifs))
                .isEqualTo("{\"exact\":\"58\",\"kanbans\":58}");
        assertThat(json("plan kanbans --formula jd-edwards --safety-stock 50 --demand 91/d --lead 3d --container 3"))
                .isEqualTo("{\"exact\":\"107.666666666667\",\"kanbans\":108}");
        assertThat(json("plan kanbans --formula toyota --safety 10% --demand 100/d --lead 6d --container 60"))
                .isEqualTo("{\"exact\":\"11\",\"kanbans\":11}");
    }

    @Test
    void theFormulaIsWorkedLineByLine() {
        String command = "plan kanbans --formula toyota --demand 2000/d --lead 0.4d --safety 10% --container 300";
        assertThat(terminal.done(command.split(" ")).out()).isEqualTo("""
                Toyota: N = D·L·(1+α) / C

                D                             = 2,000 pcs/d   demand
                L                             = 0.4 d         replenishment time
                D·L        = 2,000 · 0.4      = 800 pcs       demand over the replenishment time
                α                             = 0.1           safety
                D·L·(1+α)  = 800 · (1 + 0.1)  = 880 pcs       what is to be covered
                C                             = 300 pcs/card  container
                N          = 880 / 300        ≈ 2.9333 cards  kanbans

                3 kanbans
                """);
        assertThat(terminal.done((command + " --lang de").split(" ")).out())
                .contains("= 2.000 · 0,4", "≈ 2,9333 Karten", "3 Karten");
    }

    @Test
    void whatAFormulaDoesNotTakeIsLeftOutAloud() {
        Terminal.Answer answer = terminal.done(
                "plan kanbans --formula oracle --safety 10% --demand 2000/d --lead 0.4d --container 200 --json"
                        .split(" "));
        assertThat(answer.out()).isEqualTo("{\"exact\":\"5\",\"kanbans\":5}\n");
        assertThat(answer.err()).isEqualTo("Note: --safety is not part of the formula Oracle and was left out.\n");
    }

    @Test
    void safetyStockComesWithItsReorderPoint() {
        assertThat(json("plan safety-stock --demand 30/d --sigma 5 --lead 10d --service 95%"))
                .isEqualTo("{\"safety_stock\":26.007419394,\"reorder_point\":326.007419394,"
                        + "\"z\":1.644853627,\"deviation\":15.811388301}");
        assertThat(json("plan safety-stock --demand 60/w --sigma 0 --lead 6w --sigma-lead 14d --service 0.9"))
                .contains("\"deviation\":120}");
        assertThat(terminal.done("plan safety-stock --demand 30/d --sigma 5 --lead 10d --service 95%".split(" "))
                        .out())
                .startsWith("Safety stock 27 pieces; order again at 327 (300 for the replenishment time)\n");
    }

    @Test
    void lotsAreOrderedOrMade() {
        assertThat(json("plan lot --demand 1000 --order-cost 10 --holding-cost 0.50"))
                .isEqualTo("{\"lot\":200,\"whole_lot\":200,\"orders\":5,\"cost\":100}");
        assertThat(json("plan lot --demand 1000 --order-cost 10 --holding-cost 0.50 --capacity 2000"))
                .startsWith("{\"lot\":282.842712475,\"whole_lot\":283,");
        Terminal.Answer refused =
                terminal.type("plan lot --demand 1000 --order-cost 10 --holding-cost 0.5 --capacity 1000".split(" "));
        assertThat(refused.exit()).isEqualTo(Commands.FAILED);
        assertThat(refused.err()).startsWith("pullboard: A capacity of 1000 cannot meet a demand of 1000. Give both");
    }

    @Test
    void turnsAreToldWithDaysOfCover() {
        assertThat(json("plan turns --cogs 7000000 --stock 375000,325000"))
                .isEqualTo("{\"turns\":20,\"days_of_cover\":18.25,\"average_stock\":350000}");
        assertThat(terminal.done("plan", "turns", "--cogs", "7000000", "--stock", "375000,325000")
                        .out())
                .isEqualTo("20 turns, 18.25 days of cover; average stock 350,000\n");
    }

    @Test
    void everyTopicHasHelpOfItsOwnInEveryLanguage() {
        for (PlanTopic topic : PlanTopic.values()) {
            for (String language : new String[] {"en", "de"}) {
                String help = terminal.done("help", "plan", topic.word(), "--lang", language)
                        .out();
                assertThat(help).startsWith("pullboard plan " + topic.word());
                topic.options().forEach(option -> assertThat(help).contains("--" + option));
                assertThat(terminal.done("plan", topic.word(), "--help", "--lang", language)
                                .out())
                        .isEqualTo(help);
                assertThat(terminal.done("help", "plan", "--lang", language).out())
                        .contains(help.lines().findFirst().orElseThrow());
            }
        }
        assertThat(wrong("help plan weather")).contains("“weather” cannot be planned. Give ");
        assertThat(wrong("help status plan")).contains("too little or too much");
    }

    @Test
    void whatCannotBeReadIsNamedWithItsOption() {
        assertThat(wrong("plan weather")).startsWith("pullboard: “weather” cannot be planned. Give ");
        assertThat(wrong("plan")).contains("too little or too much");
        assertThat(wrong("plan turns --cogs 7e6 --stock 1")).isEqualTo("""
                        pullboard: --cogs: “7e6” is not a number above 0. Write it like 1200 or 0.4.
                        Usage: pullboard plan turns --cogs COST --stock VALUE,VALUE,... [--days N] [--json]
                        """);
        assertThat(wrong("plan turns --cogs 7 --stock 1,,2")).contains("--stock: “” is not a number of 0 or more.");
        assertThat(wrong("plan turns --cogs 7 --stock 0,0")).contains("--stock: “0,0” is not a number above 0.");
        assertThat(wrong("plan turns --cogs -7 --stock 1")).contains("--cogs: “-7” is not a number above 0.");
        assertThat(wrong("plan turns --stock 1")).contains("Option --cogs is missing.");
        assertThat(wrong("plan turns --cogs 7 --stock 1 --lot 5")).contains("Option --lot");
        String loop = "plan kanbans --formula toyota --demand 2000/d --lead 0.4d --container 200";
        assertThat(wrong(loop.replace("2000/d", "2000")))
                .startsWith("pullboard: --demand: “2000” is not a number of pieces in a time. Write it like 2000/d,");
        assertThat(wrong(loop.replace("0.4d", "0.4")))
                .startsWith("pullboard: --lead: “0.4” is not a time with its unit. Write it like 30s,");
        assertThat(wrong(loop.replace("container 200", "container 0"))).contains("--container: “0” is not a number");
        assertThat(wrong(loop.replace("toyota", "tojota")))
                .contains("There is no formula “tojota”. There are: toyota,");
        assertThat(wrong(loop + " --safety 10")).contains("--safety: “10” is not a percentage of 0 or more.");
        assertThat(wrong(loop + " --safety -1%")).contains("--safety: “-1%” is not a percentage");
        String stock = "plan safety-stock --demand 30/d --sigma 5 --lead 10d --service ";
        for (String service : new String[] {"0%", "100%", "1", "95", "x%"}) {
            assertThat(wrong(stock + service))
                    .contains("--service: “" + service + "” is not a chance between 0 and 100%.");
        }
    }
}
