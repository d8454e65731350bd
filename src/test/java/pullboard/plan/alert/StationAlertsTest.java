package pullboard.plan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.Block;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.ShopFloor;
import pullboard.board.StationId;
import pullboard.board.WipLimit;

/// What is told of stations, their cards and their limits.
class StationAlertsTest {
    private final AlertFloor shop = new AlertFloor();
    private final ShopFloor floor = shop.floor;
    private final StationId turning = shop.turning;
    private final StationId milling = shop.milling;

    private Alerts alerts() {
        return shop.alerts();
    }

    private Alert only() {
        return shop.only();
    }

    @Test
    void aFullStationIsToldAfterEightHoursWhileNothingIsUsual() {
        floor.releases("A", "B", "C", "D");
        floor.moves("A", "Turning");
        floor.moves("B", "Turning");
        floor.moves("A", "Turning ready");
        Instant since = floor.now();
        floor.waits(Duration.ofHours(8));
        assertThat(alerts().open()).isEmpty();
        floor.waits(Duration.ofMinutes(1));
        Alert.StationHeldUp full = (Alert.StationHeldUp) only();
        assertThat(full.kind()).isEqualTo(Kind.STATION_FULL);
        assertThat(full.since()).isEqualTo(since);
        assertThat(full.past()).isZero();
        assertThat(full.remedy()).isEqualTo(new Remedy.PullInto(new CardId("A"), milling));

        floor.does(new Command.StopStation(milling, "no coolant"));
        assertThat(only().remedy()).isEqualTo(new Remedy.Restart(milling, "no coolant"));
        floor.does(new Command.RestartStation(milling));
        floor.moves("A", "Milling");
        assertThat(alerts().open()).isEmpty();
    }

    @Test
    void aJamIsToldOnceAndAtItsHead() {
        floor.releases("A", "B", "C", "D");
        for (String card : List.of("A", "B")) {
            floor.moves(card, "Turning");
            floor.moves(card, "Turning ready");
            floor.moves(card, "Milling");
        }
        floor.moves("C", "Turning");
        floor.moves("D", "Turning");
        floor.moves("C", "Turning ready");
        floor.waits(Duration.ofHours(9));
        Alert jam = only();
        assertThat(((Alert.StationHeldUp) jam).station().name()).isEqualTo("Milling");
        assertThat(jam.remedy()).isEqualTo(new Remedy.Finish(new CardId("A"), milling));
        floor.moves("A", "Milling ready");
        assertThat(only().remedy()).isEqualTo(new Remedy.TakeAway(new CardId("A"), milling));
    }

    @Test
    void whatIsUsualIsLearntFromTheStationItself() {
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cards.add("C" + i);
        }
        floor.releases(cards.toArray(String[]::new));
        floor.does(new Command.SetLimit(turning, WipLimit.cards(1)));
        for (String card : cards.subList(0, 11)) {
            floor.moves(card, "Turning");
            floor.waits(Duration.ofHours(3));
            floor.moves(card, "Turning ready");
            floor.moves(card, "Milling");
            floor.moves(card, "Finished");
            floor.waits(Duration.ofHours(1));
        }
        floor.moves("C11", "Turning");
        floor.waits(Duration.ofHours(3));
        assertThat(alerts().open()).isEmpty();
        floor.waits(Duration.ofMinutes(1));
        List<Alert> open = alerts().open().stream()
                .filter(alert -> alert.kind() == Kind.STATION_FULL)
                .toList();
        assertThat(open).hasSize(1);
        Alert.StationHeldUp full = (Alert.StationHeldUp) open.getFirst();
        assertThat(full.usual()).isEqualTo(Duration.ofHours(3));
        assertThat(full.past()).isEqualTo(11);
    }

    @Test
    void aStationWithoutWorkNamesTheNextCardForIt() {
        floor.releases("A", "B");
        floor.moves("A", "Turning");
        floor.waits(Duration.ofHours(30));
        assertThat(alerts().open()).as("Milling has never had work").isEmpty();
        floor.moves("A", "Milling");
        floor.waits(Duration.ofHours(1));
        floor.moves("A", "Finished");
        floor.waits(Duration.ofHours(9));
        Alert starved = only();
        assertThat(starved.kind()).isEqualTo(Kind.STATION_STARVED);
        assertThat(starved.remedy()).isEqualTo(new Remedy.BringOn(new CardId("B"), Place.End.ORDERS, milling));

        floor.does(new Command.BlockCard(new CardId("B"), "no drawing"));
        assertThat(only().remedy()).isEqualTo(new Remedy.FreeCard(new CardId("B"), Place.End.ORDERS, "no drawing"));
        assertThat(floor.card("B").block()).isInstanceOf(Block.class);
        floor.does(new Command.CancelCard(new CardId("B"), "no longer wanted"));
        assertThat(only().remedy()).isEqualTo(new Remedy.ReleaseWork(milling));
    }

    @Test
    void aCardThatStandsTooLongIsLookedForWhereItStands() {
        floor.releases("A").moves("A", "Milling", "straight there");
        Instant since = floor.now();
        floor.waits(Duration.ofHours(5));
        shop.stands(new Still(floor.card("A"), milling, since, Duration.ofHours(5), 40, 40));
        Alert lost = only();
        assertThat(lost.kind()).isEqualTo(Kind.CARD_LOST);
        assertThat(lost.since()).isEqualTo(since);
        assertThat(lost.remedy()).isEqualTo(new Remedy.LookFor(new CardId("A"), milling));
        assertThat(lost.remedy().lead()).isEqualTo(new Lead("walk", "A"));
    }

    @Test
    void aLimitThatIsRaisedAgainAndAgainIsSettled() {
        for (int i = 0; i < 2; i++) {
            raise();
        }
        assertThat(alerts().open()).isEmpty();
        raise();
        Alert.LimitRaised raised = (Alert.LimitRaised) only();
        assertThat(raised.times()).isEqualTo(3);
        assertThat(raised.remedy()).isEqualTo(new Remedy.SettleLimit(turning, 2));
        floor.waits(Duration.ofDays(14));
        assertThat(alerts().open()).isEmpty();
    }

    private void raise() {
        floor.waits(Duration.ofHours(1));
        Instant until = floor.now().plus(Duration.ofMinutes(30));
        floor.does(new Command.RaiseLimit(turning, 4, until, "Ann", "big lot"));
    }
}
