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
    }
}
