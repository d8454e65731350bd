package pullboard.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.ShopFloor;

class SuspectsTest {
    private final ShopFloor shop = ShopFloor.with("Turning", "Milling");

    @Test
    void aStationWithFewStaysJudgesNobody() {
        stays(4, Duration.ofHours(1));
        shop.releases("STUCK").pulls("Turning").waits(Duration.ofDays(30));

        Suspects suspects = Suspects.of(shop.board(), shop.now());
        assertThat(suspects.ranked()).isEmpty();
        assertThat(suspects.judged()).isZero();
        assertThat(suspects.thin()).containsExactly(shop.id("Turning"));
        stays(1, Duration.ofHours(1));
        assertThat(Suspects.of(shop.board(), shop.now()).thin()).isEmpty();
    }

    @Test
    void aCardThatStandsLongerThanAllOthersDidIsProbablyLost() {
        stays(19, Duration.ofHours(1));
        shop.releases("STUCK").pulls("Turning").waits(Duration.ofHours(5));
        shop.releases("FRESH").pulls("Turning").waits(Duration.ofMinutes(20));

        Suspects suspects = Suspects.of(shop.board(), shop.now());
        assertThat(suspects.judged()).isEqualTo(2);
        Suspects.Suspect stuck = suspects.ranked().getFirst();
        assertThat(suspects.ranked()).hasSize(1);
        assertThat(stuck.card().id()).isEqualTo(new CardId("STUCK"));
        assertThat(stuck.shorter()).isEqualTo(19);
        assertThat(stuck.likelihood()).isEqualTo(1.0 / 20, within(1e-12));
        assertThat(stuck.stay()).isEqualTo(Duration.ofMinutes(320));
    }

    @Test
    void theMostUnlikelyStayComesFirst() {
        for (int i = 0; i < 30; i++) {
            stays(1, Duration.ofMinutes(30 + i));
        }
        shop.releases("LONG").pulls("Turning").waits(Duration.ofMinutes(60));
        shop.releases("LESS").pulls("Turning").waits(Duration.ofMinutes(58));

        assertThat(Suspects.of(shop.board(), shop.now()).ranked())
                .extracting(Suspects.Suspect::card)
                .extracting(Card::id)
                .containsExactly(new CardId("LONG"), new CardId("LESS"));
    }

    @Test
    void whoeverKnowsWhyItStandsIsNotAsked() {
        stays(10, Duration.ofHours(1));
        shop.releases("A", "B").pulls("Turning").pulls("Turning").waits(Duration.ofDays(2));
        assertThat(Suspects.of(shop.board(), shop.now()).ranked()).hasSize(2);

        shop.does(new Command.BlockCard(new CardId("A"), "no material"));
        shop.does(new Command.LoseCard(new CardId("B"), "not there"));
        assertThat(Suspects.of(shop.board(), shop.now()).ranked()).isEmpty();
    }

    /// In a shop where nothing is ever lost, a stay is called suspicious about as often as its likelihood says.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void falseAlarmsAreAsSeldomAsSaid(long seed) {
        Random random = new Random(seed);
        int alarms = 0;
        int trials = 600;
        for (int i = 0; i < 60; i++) {
            stays(1, drawn(random));
        }
        for (int i = 0; i < trials; i++) {
            shop.releases("T" + i).pulls("Turning").waits(drawn(random));
            alarms += Suspects.of(shop.board(), shop.now()).ranked().size();
            shop.moves("T" + i, "Finished", "done");
        }

        assertThat((double) alarms / trials).isBetween(0.05, 0.14);
    }

    private static Duration drawn(Random random) {
        return Duration.ofSeconds(Math.round(3600 * Math.exp(random.nextGaussian())));
    }

    private void stays(int times, Duration each) {
        for (int i = 0; i < times; i++) {
            String card = "S" + shop.board().cards().size();
            shop.releases(card);
            shop.moves(card, "Turning");
            shop.waits(each);
            shop.moves(card, "Finished", "done");
        }
    }
}
