package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.control.BoardControl;
import pullboard.store.Store;
import pullboard.view.sizing.TravelledLoop;

class ForecastCommandTest {
    @TempDir
    Path temp;

    @Test
    void whatWasUsedTellsWhatWillBeNeeded() throws Exception {
        Terminal terminal = new Terminal(temp);
        assertThat(terminal.type("forecast", "Gear 40T").err()).contains("Nothing is known of part");
        InstantSource clock = InstantSource.fixed(Terminal.MORNING);
        try (Store store = Store.open(terminal.folder(), (step, done, total) -> {});
                BoardControl control = new BoardControl(store, clock, Runnable::run)) {
            TravelledLoop.tell(control, Terminal.MORNING, 210);
        }
        String out = terminal.done("forecast", "Gear 40T", "--periods", "3").out();
        assertThat(out).startsWith("Gear 40T: ").contains("Expected", "80 % lie within");
        assertThat(out.lines()).hasSize(6);

        String json =
                terminal.done("forecast", "Gear 40T", "--per", "day", "--json").out();
        assertThat(json).contains("\"grain\": \"day\"", "\"naive_mase\": ", "\"expected\": ");
        assertThat(json.split("\"from\"")).hasSize(5);

        assertThat(terminal.type("forecast", "Gear 40T", "--periods", "60").err())
                .contains("a forecast needs 81", "--per day");
        assertThat(terminal.type("forecast", "Gear 40T", "--per", "moon").exit())
                .isEqualTo(2);
    }
}
