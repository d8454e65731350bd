package pullboard.view.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.board.Shop;
import pullboard.board.WipLimit;
import pullboard.view.form.Zones;

class StationsPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private final StationsPlan plan = new StationsPlan(Locale.ENGLISH);

    @Test
    void linesAreReadHoweverTheyWerePasted() {
        assertThat(StationLine.read("Cutting 4\nMilling\t3\nHeat treat: 2\nPacking;12\n\nQuality check"))
                .containsExactly(
                        new StationLine("Cutting", "4"),
                        new StationLine("Milling", "3"),
                        new StationLine("Heat treat", "2"),
                        new StationLine("Packing", "12"),
                        new StationLine("Quality check", ""));
        assertThat(StationLine.read("Cutting 4, Milling 3"))
                .containsExactly(new StationLine("Cutting", "4"), new StationLine("Milling", "3"));
        assertThat(StationLine.read("Cutting:4,Milling:3,Inspection:2")).hasSize(3);
    }

    @Test
    void goodLinesAreOneCommandThatSetsUpTheBoard() {
        StationsPlan.Read read = plan.read("Gear shop", ZoneOffset.UTC, plan.proposed(), NOW);

        Decision.Allowed allowed = (Decision.Allowed) Rules.decide(Board.EMPTY, read.command(), "Kim", NOW);
        assertThat(allowed.after().shop()).isEqualTo(new Shop("Gear shop", ZoneOffset.UTC));
        assertThat(allowed.after().stations())
                .extracting(station -> station.name(), station -> station.limit())
                .startsWith(org.assertj.core.groups.Tuple.tuple("Cutting", WipLimit.cards(4)));
        assertThat(allowed.entry().revision()).isEqualTo(1);
    }

    @Test
    void faultsStandAtTheirLines() {
        StationsPlan.Read read = plan.read(
                "Gear shop",
                ZoneOffset.UTC,
                List.of(
                        new StationLine("Cutting", "4"),
                        StationLine.BLANK,
                        new StationLine("cutting", ""),
                        new StationLine("Milling", "few"),
                        new StationLine("", "3"),
                        new StationLine("Done", "1"),
                        new StationLine("Oven", "0")),
                NOW);

        assertThat(read.command()).isNull();
        assertThat(read.faults()).containsOnlyKeys(2, 3, 4, 5, 6);
        assertThat(read.faults().get(2)).startsWith("There is a station Cutting already.");
    }

    @Test
    void aBoardNeedsAStationAndAName() {
        StationsPlan.Read read = plan.read(" ", ZoneOffset.UTC, List.of(StationLine.BLANK), NOW);

        assertThat(read.command()).isNull();
        assertThat(read.shopFault()).isEqualTo("Give the shop a name.");
        assertThat(read.fault()).isEqualTo("Type at least one station.");
    }

    @Test
    void blankLinesAreNoStations() {
        Command command = plan.read("Shop", ZoneOffset.UTC, List.of(StationLine.BLANK, new StationLine("Saw", "")), NOW)
                .command();

        assertThat(command)
                .isEqualTo(new Command.Together(List.of(
                        new Command.NameShop(new Shop("Shop", ZoneOffset.UTC)), Command.AddStation.last("Saw", null))));
    }

    @Test
    void aCityIsEnoughForAZone() {
        assertThat(Zones.of("berlin")).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(Zones.of("America/New_York")).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(Zones.of("new york")).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(Zones.of("Z")).isEqualTo(ZoneOffset.UTC);
        assertThat(Zones.of("+02:00")).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(Zones.of("Atlantis")).isNull();
        assertThat(Zones.all(ZoneId.of("Europe/Berlin")))
                .startsWith("Europe/Berlin")
                .doesNotHaveDuplicates();
    }
}
