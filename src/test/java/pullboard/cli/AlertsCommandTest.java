package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsCommandTest {
    @TempDir
    Path temp;

    @Test
    void whatNeedsSomebodyIsToldWithWhatToDo() {
        Terminal terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Turning:1,Milling:1");
        assertThat(terminal.done("alerts").out()).isEqualTo("Nothing needs anybody.\n");
        terminal.done("add", "A", "--part", "Gear", "--quantity", "5");
        terminal.done("pull", "Turning");
        terminal.done("move", "A", "--to", "Turning", "--lane", "ready");
        terminal.setClock(Terminal.MORNING.plus(Duration.ofHours(9)));
        assertThat(terminal.done("alerts").lines())
                .containsExactly(
                        "Today: Turning has been full for 9 h; more than 8 h is too long, since 08:00",
                        "  Pull card A into Milling: there is room");
        assertThat(terminal.done("alerts", "--json").out())
                .contains(
                        "\"kind\": \"station-full\"",
                        "\"urgency\": \"today\"",
                        "\"since\": \"2026-11-23T08:00:00Z\"",
                        "\"action\": \"Pull card A into Milling: there is room\"",
                        "\"screen\": \"board\"",
                        "\"target\": \"A\"",
                        "\"snoozed\": []");
    }
}
