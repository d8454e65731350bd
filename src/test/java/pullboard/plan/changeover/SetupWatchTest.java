package pullboard.plan.changeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.StationId;
import pullboard.board.supply.Part;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.plan.changeover.SetupTimes.FamilyChange;

class SetupWatchTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void whatIsDoneWhileTheStationRunsIsKeptApart() {
        SetupWatch watch = SetupWatch.start(NOON, false, "steel", "brass")
                .turn(NOON.plusSeconds(300), true)
                .turn(NOON.plusSeconds(400), true)
                .turn(NOON.plusSeconds(900), false);

        Instant later = NOON.plusSeconds(1_000);
        assertThat(watch.internalAt(later)).isEqualTo(Duration.ofSeconds(600));
        assertThat(watch.externalAt(later)).isEqualTo(Duration.ofSeconds(400));
        assertThat(watch.externalAt(NOON)).isEqualTo(Duration.ofSeconds(300));
    }

    @Test
    void aSetUpGoesOnAfterARestart() {
        SetupWatch watch = SetupWatch.start(NOON, true, "", "brass; 5 mm").turn(NOON.plusSeconds(9), false);

        assertThat(SetupWatch.read(watch.text())).isEqualTo(watch);
        assertThat(SetupWatch.read("")).isNull();
        assertThat(SetupWatch.read("a\tb\tc\td\te\tf")).isNull();
    }

    @Test
    void theSlackEndsWithTheDueDay() {
        ZoneId zone = ZoneOffset.ofHours(2);
        LocalDate due = LocalDate.of(2026, 3, 3);

        assertThat(Slack.of(due, null, NOON, zone)).isEqualTo(Duration.ofHours(34));
        assertThat(Slack.of(due, NOON.plus(Duration.ofHours(40)), NOON, zone)).isEqualTo(Duration.ofHours(-6));
        assertThat(Slack.of(due, NOON.minusSeconds(9), NOON, zone)).isEqualTo(Duration.ofHours(34));
        assertThat(Slack.of(null, NOON, NOON, zone)).isNull();
    }

    @Test
    void whatWasSeenStandsBesideWhatIsReckonedWith() {
        List<Setup> setups =
                List.of(setup(1, "a", "b", 30), setup(1, "a", "b", 50), setup(1, "b", "a", 10), setup(2, "a", "b", 90));

        SeenTimes seen = SeenTimes.of(setups, new StationId(1));

        assertThat(seen.of("a", "b")).isEqualTo(new SeenTimes.Seen(2, Duration.ofMinutes(30)));
        assertThat(seen.of("", "")).isEqualTo(new SeenTimes.Seen(3, Duration.ofMinutes(30)));
        assertThat(seen.of("b", "c")).isNull();
    }

    @Test
    void aStationKnowsTheFamiliesThatComeToIt() {
        ShopFloor shop = ShopFloor.with("Turning:5", "Milling:5");
        int turning = shop.id("Turning").value();
        keepPart(shop, "S-1", "shafts", false, turning);
        keepPart(shop, "H-1", "housings", false, shop.id("Milling").value());
        keepPart(shop, "B-1", "bearings", true, turning);
        shop.does(new Command.Keep(new SetupTime(turning, "", "gears", Duration.ofMinutes(5))));
        shop.does(new Command.Record(setup(turning, "covers", "", 5)));

        assertThat(Families.known(shop.board(), shop.id("Turning"))).containsExactly("covers", "gears", "shafts");
        shop.releases("1");
        assertThat(Families.known(shop.board(), shop.id("Turning"))).contains("Shaft");
    }

    @Test
    void aChangeIsOpenUntilItsSetUpIsWrittenDown() {
        ShopFloor shop = ShopFloor.with("Turning:5").releases("1", "2");
        StationId turning = shop.id("Turning");
        assertThat(Families.unrecorded(shop.board(), turning)).isNull();

        shop.does(new Command.Record(setup(turning.value(), "", "gears", 9)));
        assertThat(Families.unrecorded(shop.board(), turning)).isNull();
        shop.waits(Duration.ofMinutes(1)).pulls("Turning");
        assertThat(Families.unrecorded(shop.board(), turning)).isEqualTo(new FamilyChange("gears", "Shaft"));
        shop.waits(Duration.ofMinutes(1)).pulls("Turning");
        assertThat(Families.unrecorded(shop.board(), turning)).isEqualTo(new FamilyChange("gears", "Shaft"));
        shop.waits(Duration.ofMinutes(1));
        shop.does(new Command.Record(setup(turning.value(), "gears", "Shaft", 9)));
        assertThat(Families.unrecorded(shop.board(), turning)).isNull();
        assertThat(Objects.requireNonNull(Families.at(shop.board(), turning))).isEqualTo("Shaft");
    }

    private static void keepPart(ShopFloor shop, String number, String family, boolean bought, int station) {
        Part plain = Part.of(number);
        List<Part.Work> work = List.of(new Part.Work(station, "WI-1"));
        shop.does(new Command.Keep(new Part(number, "", "pcs", family, plain.cost(), 1, bought, "", 0, work)));
    }

    private static Setup setup(int station, String from, String to, int minutes) {
        return new Setup(0, NOON, station, from, to, Duration.ofMinutes(minutes), Duration.ZERO, "Ann");
    }
}
