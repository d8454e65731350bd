package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;

/// No more cards go round than the loop has, and no pieces come back that are gone, on whichever road.
class LoopLimitTest {
    private final ShopFloor floor = shop();

    private static ShopFloor shop() {
        ShopFloor floor = ShopFloor.with("Turning:5", "Milling:5");
        floor.does(new Command.Keep(Part.of("Gear")));
        floor.does(new Command.Keep(Part.of("Bolt")));
        floor.does(new Command.Keep(new Supermarket("Rack", "")));
        gears(floor, 2);
        full(floor, "GEARS-01");
        full(floor, "GEARS-02");
        return floor;
    }

    private static void gears(ShopFloor floor, int cards) {
        floor.does(new Command.Keep(new Loop(
                "GEARS",
                Loop.Kind.PRODUCTION,
                "Gear",
                "",
                "Rack",
                20,
                cards,
                1,
                List.of(),
                Duration.ZERO,
                false,
                List.of())));
    }

    private static void full(ShopFloor floor, String kanban) {
        floor.does(new Command.StepKanban(kanban, State.FULL));
    }

    private void isMade(String trip) {
        floor.moves(trip, "Turning");
        floor.moves(trip, "Milling");
        floor.moves(trip, "Finished");
    }

    private State stateOf(String kanban) {
        return floor.board().books().get(Kanban.class, kanban).state();
    }

    private long stock(String part) {
        return floor.board().books().stock(part, "Rack");
    }

    private <R extends Refusal> R isRefusedBack(String trip, Class<R> why) {
        floor.isRefused(new Command.Correct(List.of(found(trip)), "count"), why);
        return floor.isRefused(
                new Command.MoveCard(new CardId(trip), floor.place("Milling"), Pieces.NOT_COUNTED, "why"), why);
    }

    private Correction found(String trip) {
        return new Correction(new CardId(trip), floor.place("Milling"));
    }

    @Test
    void aTripStaysFinishedOnceItsLoopCardGoesRoundAgain() {
        floor.does(new Command.Consume("GEARS-01"));
        isMade("GEARS-01.1");
        floor.does(new Command.Consume("GEARS-01"));
        floor.does(new Command.CountStock("Gear", "Rack", 100, ""));

        Refusal.PiecesGone gone = isRefusedBack("GEARS-01.1", Refusal.PiecesGone.class);
        assertThat(gone.card()).isEqualTo(new CardId("GEARS-01.1"));
    }

    @Test
    void aCancelledTripStaysCancelledOnceItsLoopCardGoesRoundAgain() {
        floor.does(new Command.Consume("GEARS-01"));
        floor.does(new Command.CancelCard(new CardId("GEARS-01.1"), "no steel"));
        floor.does(new Command.Correct(List.of(found("GEARS-01.1")), "it was made all the same"));
        assertThat(stateOf("GEARS-01")).isEqualTo(State.IN_PROCESS);

        floor.does(new Command.CancelCard(new CardId("GEARS-01.1"), "no steel"));
        floor.does(new Command.ReleaseWaiting("GEARS", 1, "steel is here"));
        isRefusedBack("GEARS-01.1", Refusal.KanbanIs.class);
    }

    @Test
    void whatAllTheFullCardsStandForCannotComeBack() {
        floor.does(new Command.Consume("GEARS-01"));
        floor.does(new Command.SplitCard(new CardId("GEARS-01.1"), new CardId("B"), 5));
        isMade("B");
        floor.does(new Command.CountStock("Gear", "Rack", 20, ""));

        Refusal.PiecesGone gone = isRefusedBack("B", Refusal.PiecesGone.class);
        assertThat(gone.card()).isEqualTo(new CardId("B"));
    }

    @Test
    void whatAnOpenCardWasFoundToBeIsNeverRefusedByItsLoop() {
        floor.does(new Command.Consume("GEARS-01"));
        floor.does(new Command.ChangeCard(new CardId("GEARS-01.1"), new CardFacts("Bolt", 30)));

        floor.does(new Command.Correct(List.of(new Correction(new CardId("GEARS-01.1"), Place.End.FINISHED)), "count"));

        assertThat(stock("Bolt")).isEqualTo(30);
        assertThat(stock("Gear")).isEqualTo(20);
        assertThat(stateOf("GEARS-01")).as("the loop asks again").isEqualTo(State.RELEASED);
        floor.does(new Command.Correct(List.of(found("GEARS-01.1")), "it was not finished"));
        assertThat(stock("Bolt")).isZero();
    }

    @Test
    void undoGivesALoopNoMoreCardsThanItMayHave() {
        gears(floor, 1);
        floor.does(new Command.Consume("GEARS-02"));
        Entry consumed = floor.ledger().getLast();
        assertThat(stateOf("GEARS-02")).isEqualTo(State.RETIRED);

        Refusal.LoopHasItsCards refused = floor.isRefused(new Command.Revert(consumed), Refusal.LoopHasItsCards.class);
        assertThat(refused).isEqualTo(new Refusal.LoopHasItsCards("GEARS", 1, 2));
        gears(floor, 2);
        floor.does(new Command.Consume("GEARS-01"));
        assertThat(stateOf("GEARS-01")).isEqualTo(State.RELEASED);
    }
}
