package pullboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.control.Answer;
import pullboard.control.BoardControl;
import pullboard.store.Store;

class LoopCommandsTest {
    @TempDir
    Path temp;

    private Terminal terminal;

    @BeforeEach
    void aShopWithTwoLoops() throws Exception {
        terminal = new Terminal(temp);
        terminal.done("init", "--stations", "Turning:2", "--name", "Gear shop", "--zone", "Europe/Berlin");
        submit(new Command.Together(List.of(
                new Command.Keep(Part.of("Gear")),
                new Command.Keep(Part.of("Bolt")),
                new Command.Keep(Supplier.of("Smith")),
                new Command.Keep(new Supermarket("Rack", "")),
                loop("GEARS", Loop.Kind.PRODUCTION, "Gear", ""),
                loop("BOLTS", Loop.Kind.SUPPLIER, "Bolt", "Smith"),
                new Command.StepKanban("GEARS-01", Kanban.State.FULL),
                new Command.StepKanban("BOLTS-01", Kanban.State.FULL),
                new Command.StepKanban("BOLTS-02", Kanban.State.FULL))));
    }

    /// What no command line sets up yet, written by the one road.
    private void submit(Command command) throws Exception {
        try (Store store = Store.open(terminal.folder(), (step, done, total) -> {});
                BoardControl control =
                        new BoardControl(store, () -> store.board().at(), Runnable::run)) {
            assertThat(control.submit(command, "Kim").get()).isInstanceOf(Answer.Done.class);
        }
    }

    private static Command loop(String name, Loop.Kind kind, String part, String from) {
        return new Command.Keep(
                new Loop(name, kind, part, from, "Rack", 20, 2, 1, List.of(), Duration.ZERO, false, List.of()));
    }

    @Test
    void aConsumedCardSaysWhatItAsksFor() {
        assertThat(terminal.done("consume", "gears-01").out())
                .isEqualTo("GEARS-01: Consumed. 20 of Gear taken from Rack."
                        + " Pull signal: card GEARS-01.1 is in Orders on the board and is to be made.\n");
        Terminal.Answer twice = terminal.type("consume", "GEARS-01");
        assertThat(twice.exit()).isEqualTo(1);
        assertThat(twice.err()).startsWith("pullboard: Card GEARS-01 is released since");
        assertThat(terminal.type("consume", "NUTS-01").err()).contains("There is no loop card “NUTS-01”.");
    }

    @Test
    void whatCameIsReceivedAllOrNoneAndAlsoShort() {
        terminal.done("consume", "BOLTS-01");
        assertThat(terminal.type("receive", "BOLTS-01", "BOLTS-02").exit()).isEqualTo(1);
        terminal.done("consume", "BOLTS-02");
        assertThat(terminal.type("receive", "BOLTS-01", "BOLTS-02", "--short", "3")
                        .exit())
                .isEqualTo(2);
        assertThat(terminal.type("receive", "BOLTS-01", "--short", "21").err()).contains("stands for 20 pieces");
        assertThat(terminal.done("receive", "BOLTS-01", "--short", "3").out())
                .isEqualTo("BOLTS-01: Full. 17 of Bolt are at Rack. Can be used.\n");
        assertThat(terminal.done("receive", "BOLTS-02", "--json").out())
                .contains("\"state\": \"full\"", "\"stock\": 37", "\"card\": \"BOLTS-02\"");
    }
}
