package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.flow.Buckets;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.Stays;
import pullboard.flow.quality.DataQuality;
import pullboard.flow.quality.Doubt;
import pullboard.flow.quality.Finding;
import pullboard.flow.series.CumulativeFlow;
import pullboard.flow.series.LittlesLaw;
import pullboard.flow.series.Rework;
import pullboard.flow.series.WipRun;
import pullboard.flow.series.Yields;
import pullboard.flow.travel.TimeTravel;

/// The series of a real shop, against numbers worked out from the same file by a program of another language.
class RealSeriesTest {
    private static final List<Integer> WIP = List.of(34, 45, 52, 58, 62, 68, 63, 54, 54, 56, 56, 46, 0);
    private static final List<Integer> FINISHED = List.of(7, 17, 28, 35, 48, 54, 72, 96, 110, 123, 142, 167, 225);
    private static final double[] AVERAGES = {
        24.878671, 44.059821, 50.888194, 55.676091, 61.657341, 66.285813, 64.953472, 56.655754, 51.986905, 56.445635,
        57.258135, 49.485417, 30.130948
    };

    private static Entry entry;
    private static Replay replay;
    private static Buckets weeks;

    @BeforeAll
    static void imports() throws Exception {
        Optional<Path> file = RealLog.file();
        assumeTrue(file.isPresent(), "the real log is not on this machine");
        Reading.Rows rows = (Reading.Rows) MovementsFile.read(file.get(), Mapping.NONE, ZoneOffset.UTC, _ -> true);
        Decision.Allowed imported = (Decision.Allowed) Rules.decide(
                Board.EMPTY, new Command.ImportHistory(rows.rows()), "", Instant.parse("2026-01-01T00:00:00Z"));
        MovementLog log = new MovementLog();
        entry = imported.entry();
        log.read(entry);
        replay = Replay.of(Past.of(log), Filter.ALL);
        weeks = Buckets.of(Objects.requireNonNull(replay.window()), Buckets.Grain.WEEK, ZoneOffset.UTC);
    }

    @Test
    void wipWeekByWeek() {
        WipRun wip = WipRun.of(replay, weeks);

        assertThat(weeks.count()).isEqualTo(13);
        for (int week = 0; week < 13; week++) {
            assertThat(wip.atEnd(week)).isEqualTo(WIP.get(week));
            assertThat(wip.average(week)).isEqualTo(AVERAGES[week], within(1e-6));
        }
    }

    @Test
    void cumulativeFlowAddsUpToAllCards() {
        CumulativeFlow flow = CumulativeFlow.of(replay, weeks);
        int[] places = flow.places();

        assertThat(places[0]).isEqualTo(Stays.FINISHED);
        for (int week = 0; week < 13; week++) {
            int atStations = 0;
            for (int layer = 1; layer < places.length - 1; layer++) {
                atStations += flow.atEnd(layer, week);
            }
            assertThat(flow.atEnd(0, week)).isEqualTo(FINISHED.get(week));
            assertThat(atStations).isEqualTo(WIP.get(week));
        }
    }

    @Test
    void reworkAndYield() {
        Rework rework = Rework.of(replay);
        Yields yields = Yields.of(replay);

        assertThat(rework.rows().stream().mapToInt(Rework.Row::returns).sum()).isEqualTo(1196);
        assertThat(rework.rows().stream()
                        .mapToLong(row -> row.returned().toMinutes())
                        .sum())
                .isEqualTo(2_734_555);
        assertThat(yields.rows().stream().mapToLong(Yields.Row::good).sum()).isEqualTo(92_169);
        assertThat(yields.rows().stream().mapToLong(Yields.Row::rejected).sum()).isEqualTo(593);
        assertThat(yields.firstPass().getAsDouble()).isEqualTo(0.20888888888888890, within(1e-15));
        assertThat(yields.rolled().getAsDouble()).isEqualTo(0.8291892430052336, within(1e-12));
    }

    @Test
    void theBoardOfAnyWeekHoldsItsWip() {
        TimeTravel travel = TimeTravel.of(List.of(entry), _ -> true).orElseThrow();

        for (int week = 0; week < 12; week++) {
            Board board = travel.at(weeks.from(week + 1).minusSeconds(1)).board();
            assertThat(board.wip()).isEqualTo(WIP.get(week));
            assertThat(board.countAt(Place.End.FINISHED)).isEqualTo(FINISHED.get(week));
            assertThat(board.stations()).hasSize(55);
        }
    }

    @Test
    void littlesLawHolds() {
        LittlesLaw law = LittlesLaw.of(replay).orElseThrow();

        assertThat(law.averageWip()).isEqualTo(51.9892, within(5e-5));
        assertThat(law.residual()).isEqualTo(0, within(1e-9));
    }

    @Test
    void itsDoubtsAreThoseKnown() {
        List<Finding> findings = DataQuality.of(replay);

        assertThat(found(findings, Doubt.NO_TIME)).isEqualTo(49);
        assertThat(found(findings, Doubt.OVERLAP)).isZero();
        assertThat(found(findings, Doubt.CLOCK)).isZero();
    }

    private static int found(List<Finding> findings, Doubt doubt) {
        return findings.stream()
                .filter(finding -> finding.doubt() == doubt)
                .findFirst()
                .orElseThrow()
                .found();
    }
}
