package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PullSignalTest {

    @Test
    void anEmptyBoardStarves() {
        ShopFloor shop = ShopFloor.with("Turning:2");

        assertThat(shop.signal("Turning")).isEqualTo(new Signal(Signal.State.STARVED, null, null));
        shop.isRefused(new Command.PullInto(shop.id("Turning")), Refusal.NothingToPull.class);
    }

    @Test
    void aStationPullsWhatIsReadyBeforeIt() {
        ShopFloor shop = ShopFloor.with("Turning:2", "Milling:2").releases("A", "B");
        shop.pulls("Turning").moves("A", "Turning ready");

        assertThat(shop.signal("Milling")).isEqualTo(new Signal(Signal.State.PULL, new CardId("A"), null));
        shop.pulls("Milling");
        assertThat(shop.card("A").place()).isEqualTo(shop.place("Milling"));
        assertThat(shop.signal("Turning").next()).isEqualTo(new CardId("B"));
    }

    @Test
    void expediteGoesFirstThenTheEarlierDateThenWhoWaitedLonger() {
        ShopFloor shop = ShopFloor.with("Turning:9");
        LocalDate friday = LocalDate.of(2026, 3, 6);
        shop.releases("old");
        shop.waits(Duration.ofHours(1)).releases("young");
        release(shop, "friday", friday, ServiceClass.STANDARD);
        release(shop, "friday fixed", friday, ServiceClass.FIXED_DATE);
        release(shop, "thursday", friday.minusDays(1), ServiceClass.STANDARD);
        release(shop, "rush", null, ServiceClass.EXPEDITE);

        assertThat(Signals.queue(shop.board()))
                .extracting(card -> card.id().number())
                .containsExactly("rush", "thursday", "friday fixed", "friday", "old", "young");
        for (String expected : new String[] {"rush", "thursday", "friday fixed", "friday", "old", "young"}) {
            assertThat(shop.signal("Turning").next()).isEqualTo(new CardId(expected));
            assertThat(Signals.nextOrder(shop.board())).isEqualTo(new CardId(expected));
            shop.pulls("Turning");
        }
    }

    @Test
    void aLoweredLimitShowsOverUntilItHasEmptied() {
        ShopFloor shop = ShopFloor.with("Turning:2", "Milling:2").releases("A", "B", "C");
        shop.pulls("Turning").pulls("Turning");
        shop.does(new Command.SetLimit(shop.id("Turning"), WipLimit.cards(1)));
        assertThat(shop.signal("Turning").state()).isEqualTo(Signal.State.OVER);

        shop.moves("A", "Milling");
        assertThat(shop.signal("Turning").state()).isEqualTo(Signal.State.FULL);
        shop.moves("B", "Milling");
        assertThat(shop.signal("Turning").state()).isEqualTo(Signal.State.PULL);
    }

    @Test
    void aRaiseHoldsUntilItsEndAndNoLonger() {
        ShopFloor shop = ShopFloor.with("Turning:1").releases("A", "B", "C");
        shop.pulls("Turning");
        shop.does(new Command.RaiseLimit(
                shop.id("Turning"), 2, shop.now().plus(Duration.ofHours(8)), "Ann", "rush order"));
        shop.pulls("Turning");

        shop.waits(Duration.ofHours(8));

        assertThat(shop.signal("Turning").state()).isEqualTo(Signal.State.OVER);
        shop.isRefused(new Command.PullInto(shop.id("Turning")), Refusal.StationFull.class);
    }

    @Test
    void aFullStationSaysWhenItIsLikelyToHaveRoom() {
        ShopFloor shop = ShopFloor.with("Turning:1");
        for (int i = 0; i < Samples.ENOUGH; i++) {
            shop.releases("P" + i).pulls("Turning").waits(Duration.ofHours(2));
            shop.moves("P" + i, "Finished");
        }
        shop.releases("A", "B").pulls("Turning").waits(Duration.ofMinutes(30));

        Signal signal = shop.signal("Turning");

        assertThat(signal.state()).isEqualTo(Signal.State.FULL);
        assertThat(signal.clears()).isEqualTo(shop.now().plus(Duration.ofMinutes(90)));
    }

    @Test
    void everyStationHasASignal() {
        ShopFloor shop = ShopFloor.with("Turning:1", "Milling", "Grinding:3");

        Map<StationId, Signal> signals = Signals.of(shop.board(), shop.now());

        assertThat(signals).containsOnlyKeys(shop.id("Turning"), shop.id("Milling"), shop.id("Grinding"));
    }

    private static void release(
            ShopFloor shop, String card, @org.jspecify.annotations.Nullable LocalDate due, ServiceClass service) {
        CardFacts facts = new CardFacts("Shaft", 10).withDue(due).withService(service);
        shop.does(new Command.AddCard(new CardId(card), facts));
    }
}
