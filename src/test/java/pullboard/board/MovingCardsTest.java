package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MovingCardsTest {

    @Test
    void aFullStationRefusesTheNextCard() {
        ShopFloor shop = ShopFloor.with("Turning:2", "Milling:2").releases("A", "B", "C");
        shop.moves("A", "Turning");
        shop.moves("B", "Turning");

        Refusal.StationFull full =
                shop.isRefused(new Command.MoveCard(new CardId("C"), shop.place("Turning")), Refusal.StationFull.class);

        assertThat(full.holds()).isEqualTo(2);
        assertThat(full.inTheWay()).containsExactly(new CardId("A"), new CardId("B"));
    }

    @Test
    void readyCardsStillCountAgainstTheLimit() {
        ShopFloor shop = ShopFloor.with("Turning:1").releases("A", "B");
        shop.moves("A", "Turning");
        shop.moves("A", "Turning ready");

        shop.isRefused(new Command.PullInto(shop.id("Turning")), Refusal.StationFull.class);
    }

    @Test
    void aSoftLimitWarnsAndAllows() {
        ShopFloor shop = ShopFloor.with("Turning").releases("A", "B");
        shop.does(new Command.SetLimit(shop.id("Turning"), new WipLimit(1, WipLimit.Unit.CARDS, true)));
        shop.moves("A", "Turning");

        Decision.Allowed over = shop.moves("B", "Turning");

        assertThat(over.warnings()).hasSize(1).first().isInstanceOf(Refusal.StationFull.class);
        assertThat(shop.signal("Turning").state()).isEqualTo(Signal.State.OVER);
    }

    @Test
    void aLimitInPiecesCountsWhatTravelsWithTheCards() {
        ShopFloor shop = ShopFloor.with("Turning", "Milling").releases("A", "B");
        shop.does(new Command.SetLimit(shop.id("Turning"), new WipLimit(15, WipLimit.Unit.PIECES, false)));
        shop.moves("A", "Turning");
        shop.isRefused(new Command.MoveCard(new CardId("B"), shop.place("Turning")), Refusal.StationFull.class);

        shop.does(new Command.MoveCard(new CardId("A"), shop.place("Turning ready"), new Pieces(5, 5, 0), ""));

        shop.moves("B", "Turning");
        assertThat(shop.board().load(shop.id("Turning"), WipLimit.Unit.PIECES)).isEqualTo(15);
    }

    @Test
    void aSplitDoesNotSlipPastTheLimit() {
        ShopFloor shop = ShopFloor.with("Turning:1").releases("A");
        shop.moves("A", "Turning");

        shop.isRefused(new Command.SplitCard(new CardId("A"), new CardId("A-2"), 4), Refusal.StationFull.class);
    }

    @Test
    void aBiggerQuantityDoesNotSlipPastTheLimit() {
        ShopFloor shop = ShopFloor.with("Turning").releases("A");
        shop.does(new Command.SetLimit(shop.id("Turning"), new WipLimit(10, WipLimit.Unit.PIECES, false)));
        shop.moves("A", "Turning");

        shop.isRefused(new Command.ChangeCard(new CardId("A"), new CardFacts("Shaft", 11)), Refusal.StationFull.class);
    }

    @Test
    void undoDoesNotSlipPastARaiseThatHasEnded() {
        ShopFloor shop = ShopFloor.with("Turning:1", "Milling:5").releases("A", "B");
        shop.moves("A", "Turning");
        shop.does(new Command.RaiseLimit(
                shop.id("Turning"), 2, shop.now().plus(Duration.ofHours(1)), "Ann", "rush order"));
        shop.moves("B", "Turning");
        shop.moves("B", "Milling");
        shop.waits(Duration.ofHours(2));

        assertThat(shop.undoes()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aConwipLimitHoldsOverItsStationsTogether() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5", "Grinding:5").releases("A", "B", "C");
        shop.does(new Command.SetSpanLimit(shop.id("Turning"), shop.id("Milling"), 2));
        shop.moves("A", "Turning");
        shop.moves("A", "Milling");
        shop.moves("B", "Turning");

        shop.isRefused(new Command.MoveCard(new CardId("C"), shop.place("Turning")), Refusal.SpanFull.class);
        assertThat(shop.signal("Turning").state()).isEqualTo(Signal.State.FULL);
        shop.moves("B", "Milling");
        shop.moves("A", "Grinding");
        shop.moves("C", "Turning");
    }

    @Test
    void movingAStationIntoASpanDoesNotBreakItsLimit() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5", "Grinding:5").releases("A", "B", "C");
        shop.does(new Command.SetSpanLimit(shop.id("Turning"), shop.id("Milling"), 1));
        shop.moves("A", "Grinding", "urgent");
        shop.moves("B", "Turning");

        shop.isRefused(new Command.ShiftStation(shop.id("Grinding"), 1), Refusal.SpanFull.class);
    }

    @Test
    void aStoppedStationTakesNothingInAndFinishesNothing() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5").releases("A", "B", "C");
        shop.moves("A", "Turning");
        shop.moves("B", "Turning");
        shop.moves("B", "Turning ready");
        shop.does(new Command.StopStation(shop.id("Turning"), "spindle noise"));

        shop.isRefused(new Command.MoveCard(new CardId("C"), shop.place("Turning")), Refusal.StationStopped.class);
        shop.isRefused(
                new Command.MoveCard(new CardId("A"), shop.place("Turning ready")), Refusal.StationStopped.class);
        shop.isRefused(new Command.MoveCard(new CardId("A"), shop.place("Milling")), Refusal.StationStopped.class);
        shop.moves("B", "Milling");
        shop.does(new Command.RestartStation(shop.id("Turning")));
        shop.moves("A", "Turning ready");
    }

    @Test
    void aBlockedCardStaysUntilItIsUnblocked() {
        ShopFloor shop = ShopFloor.with("Turning:5").releases("A", "B");
        shop.does(new Command.BlockCard(new CardId("A"), "drawing missing"));

        shop.isRefused(new Command.MoveCard(new CardId("A"), shop.place("Turning")), Refusal.CardBlocked.class);
        assertThat(shop.signal("Turning").next()).isEqualTo(new CardId("B"));
        shop.does(new Command.UnblockCard(new CardId("A")));
        shop.moves("A", "Turning");
    }

    @Test
    void leavingTheRouteNeedsAReasonAndIsCalledWhatItIs() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5", "Grinding:5").releases("A");
        shop.isRefused(new Command.MoveCard(new CardId("A"), shop.place("Milling")), Refusal.ReasonNeeded.class);

        assertThat(kind(shop.moves("A", "Milling", "turned by a supplier"))).isEqualTo(Movement.Kind.SKIP);
        assertThat(kind(shop.moves("A", "Turning", "burrs"))).isEqualTo(Movement.Kind.REWORK);
        assertThat(kind(shop.moves("A", "Orders", "customer waits"))).isEqualTo(Movement.Kind.RETURN);
        assertThat(kind(shop.moves("A", "Turning"))).isEqualTo(Movement.Kind.MOVE);
        assertThat(kind(shop.moves("A", "Finished", "scrapped by agreement"))).isEqualTo(Movement.Kind.SKIP);
        assertThat(kind(shop.moves("A", "Grinding", "came back"))).isEqualTo(Movement.Kind.REOPEN);
        assertThat(shop.card("A").finished()).isNull();
        assertThat(kind(shop.moves("A", "Finished"))).isEqualTo(Movement.Kind.FINISH);
    }

    @Test
    void acardsOwnRouteLeavesOutWhatItDoesNotNeed() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5", "Grinding:5").releases("A");
        CardFacts facts = shop.card("A").facts();
        shop.does(new Command.ChangeCard(
                new CardId("A"), facts.withRoute(java.util.List.of(shop.id("Turning"), shop.id("Grinding")))));

        shop.moves("A", "Turning");
        shop.moves("A", "Turning ready");

        assertThat(shop.signal("Milling").state()).isEqualTo(Signal.State.STARVED);
        assertThat(shop.signal("Grinding").next()).isEqualTo(new CardId("A"));
        assertThat(kind(shop.moves("A", "Grinding"))).isEqualTo(Movement.Kind.MOVE);
    }

    @Test
    void whatIsNotCountedIsGood() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5").releases("A");
        shop.moves("A", "Turning");

        assertThat(moved(shop.moves("A", "Turning ready")).result()).isEqualTo(Pieces.allGood(10));
        assertThat(moved(shop.moves("A", "Milling")).result()).isEqualTo(Pieces.NOT_COUNTED);
        Decision.Allowed counted = shop.does(
                new Command.MoveCard(new CardId("A"), shop.place("Milling ready"), new Pieces(-1, 3, -1), ""));
        assertThat(moved(counted).result()).isEqualTo(new Pieces(7, 3, 0));
        assertThat(shop.card("A").pieces()).isEqualTo(7);
    }

    @Test
    void morePiecesThanTheCardCarriesAreACountingError() {
        ShopFloor shop = ShopFloor.with("Turning:5").releases("A");
        shop.moves("A", "Turning");

        shop.isRefused(
                new Command.MoveCard(new CardId("A"), shop.place("Turning ready"), new Pieces(10, 1, 0), ""),
                Refusal.CountTooHigh.class);
    }

    @Test
    void aClockThatJumpsBackDoesNotTurnTheLedgerBack() {
        ShopFloor shop = ShopFloor.with("Turning:5").releases("A");
        shop.clockReads(ShopFloor.MORNING.minus(Duration.ofDays(400)));

        Entry entry = shop.moves("A", "Turning").entry();

        assertThat(entry.at()).isEqualTo(ShopFloor.MORNING);
    }

    private static Movement.Kind kind(Decision.Allowed allowed) {
        return moved(allowed).kind();
    }

    private static Change.CardMoved moved(Decision.Allowed allowed) {
        return (Change.CardMoved) allowed.entry().changes().getLast();
    }
}
