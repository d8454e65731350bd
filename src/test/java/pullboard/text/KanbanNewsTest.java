package pullboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.ShopFloor;
import pullboard.board.TicketCode;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// What a person hears about a loop card that was scanned or consumed.
class KanbanNewsTest {
    private final ShopFloor floor = shop();

    private static ShopFloor shop() {
        ShopFloor floor = ShopFloor.with("Turning:2");
        floor.does(new Command.Keep(Part.of("Gear")));
        floor.does(new Command.Keep(Part.of("Bolt")));
        floor.does(new Command.Keep(new Supermarket("Rack", "")));
        floor.does(new Command.Keep(Supplier.of("Smith")));
        loop(floor, "GEARS", Loop.Kind.PRODUCTION, "Gear", "", 1);
        loop(floor, "BOLTS", Loop.Kind.SUPPLIER, "Bolt", "Smith", 2);
        for (String kanban : List.of("GEARS-01", "GEARS-02", "BOLTS-01", "BOLTS-02")) {
            floor.does(new Command.StepKanban(kanban, Kanban.State.FULL));
        }
        return floor.waits(Duration.ofHours(1));
    }

    private static void loop(ShopFloor floor, String name, Loop.Kind kind, String part, String from, int batch) {
        floor.does(new Command.Keep(
                new Loop(name, kind, part, from, "Rack", 20, 2, batch, List.of(), Duration.ZERO, false, List.of())));
    }

    private KanbanNews.Said scan(String code) {
        String number = code;
        if (TicketCode.read(floor.board(), code) instanceof TicketCode.Reading.LoopCard(String kanban)) {
            number = kanban;
        }
        Decision.Allowed done = floor.does(new Command.ScanCard(new CardId(number), 0, false));
        return Objects.requireNonNull(new KanbanNews(Locale.ENGLISH).of(done.entry(), done.after(), number));
    }

    @Test
    void theScanOfAFullCardConsumesItAndSaysWhatIsToBeMade() {
        assertThat(scan("gears-01"))
                .isEqualTo(new KanbanNews.Said(
                        "GEARS-01",
                        "Consumed",
                        "20 of Gear taken from Rack.",
                        "Pull signal: card GEARS-01.1 is in Orders on the board and is to be made."));
    }

    @Test
    void theCheckedCodeOfALoopCardStandsForItToo() {
        String code = TicketCode.of(new CardId("GEARS-02"), 1);
        assertThat(scan(code).kanban()).isEqualTo("GEARS-02");
    }

    @Test
    void aCardOfABatchWaitsForTheOthers() {
        assertThat(scan("BOLTS-01").next()).isEqualTo("Waits for its batch: 1 of 2 cards are together.");
        assertThat(scan("BOLTS-02").next())
                .isEqualTo("Pull signal: to be ordered from Smith; receive it when it comes.");
        floor.waits(Duration.ofDays(1));
        KanbanNews.Said came = scan("BOLTS-01");
        assertThat(came.onOneLine()).isEqualTo("BOLTS-01: Full. 20 of Bolt are at Rack. Can be used.");
    }

    @Test
    void theTicketOfAFinishedTripConsumesTheContainerInWhichItLies() {
        scan("GEARS-01");
        floor.pulls("Turning");
        floor.does(new Command.MoveCard(new CardId("GEARS-01.1"), Place.End.FINISHED));
        assertThat(floor.board().books().stock("Gear", "Rack")).isEqualTo(40);

        floor.isRefused(new Command.ScanCard(new CardId("GEARS-01.1"), 1, false), Refusal.KanbanScannedTwice.class);
        floor.waits(Duration.ofHours(1));
        assertThat(scan("GEARS-01.1").next()).contains("GEARS-01.2");
        assertThat(floor.board().books().stock("Gear", "Rack")).isEqualTo(20);
        floor.isRefused(new Command.ScanCard(new CardId("GEARS-01.1"), 1, false), Refusal.CardNotOpen.class);
    }

    @Test
    void aBlockedCardSaysWhy() {
        Decision.Allowed done = floor.does(new Command.BlockKanban("GEARS-01", "Rust"));
        KanbanNews.Said said =
                Objects.requireNonNull(new KanbanNews(Locale.GERMAN).of(done.entry(), done.after(), "GEARS-01"));
        assertThat(said.onOneLine()).isEqualTo("GEARS-01: Gesperrt. Gesperrt: Rust.");
    }
}
