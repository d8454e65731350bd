package pullboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.History;
import pullboard.board.Rules;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Output;
import pullboard.flow.Percentile;
import pullboard.flow.Spread;
import pullboard.flow.StationFigures;

/// The figures of a real shop, to the last digit that is known of them.
class RealLogTest {
    private static Decision.Allowed imported;
    private static Figures figures;

    @TempDir
    Path folder;

    @BeforeAll
    static void imports() throws Exception {
        Optional<Path> file = RealLog.file();
        assumeTrue(file.isPresent(), "the real log is not on this machine");
        Reading reading = MovementsFile.read(file.get(), Mapping.NONE, ZoneOffset.UTC, _ -> true);
        assertThat(reading).isInstanceOf(Reading.Rows.class);
        Reading.Rows rows = (Reading.Rows) reading;
        assertThat(rows.rows()).hasSize(2780);
        assertThat(rows.cards()).isEqualTo(225);
        assertThat(rows.stations()).isEqualTo(55);
        Decision decision = Rules.decide(
                Board.EMPTY, new Command.ImportHistory(rows.rows()), "", Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        imported = (Decision.Allowed) decision;
        figures = figures(Percentile.NEAREST_RANK);
    }

    private static Figures figures(Percentile percentile) {
        MovementLog log = new MovementLog();
        log.read(imported.entry());
        return Figures.of(log, Filter.ALL, percentile, ZoneOffset.UTC);
    }

    @Test
    void allOrdersGoInAndAreFinished() {
        assertThat(imported.after().cards()).hasSize(225);
        assertThat(imported.after().stations()).hasSize(55);
        assertThat(figures.cards()).isEqualTo(225);
        assertThat(figures.finished()).isEqualTo(225);
        assertThat(figures.open()).isZero();
        assertThat(figures.from()).isEqualTo("2012-01-02T00:00:00Z");
        assertThat(figures.to()).isEqualTo("2012-03-31T05:45:00Z");
    }

    @Test
    void cycleTimesAreThoseKnown() {
        Spread time = figures.cycleTime();
        assertThat(days(time.mean())).isEqualTo("20.620");
        assertThat(days(time.p50())).isEqualTo("13.901");
        assertThat(days(time.p85())).isEqualTo("42.174");
        assertThat(days(time.p95())).isEqualTo("72.052");
        assertThat(days(time.max())).isEqualTo("87.455");

        Spread interpolated = figures(Percentile.INTERPOLATED).cycleTime();
        assertThat(days(interpolated.p50())).isEqualTo("13.901");
        assertThat(days(interpolated.p85())).isEqualTo("42.146");
        assertThat(days(interpolated.p95())).isEqualTo("71.958");
    }

    @Test
    void wipAndItsSelfCheckAreThoseKnown() {
        assertThat(String.format(Locale.ROOT, "%.4f", figures.averageWip())).isEqualTo("51.9892");
        assertThat(figures.maximumWip()).isEqualTo(70);
        assertThat(Numbers.figure(figures.littlesLawResidual())).isEqualTo("0");
    }

    @Test
    void everyWeekFinishedWhatIsKnown() {
        assertThat(figures.throughput().weeks().firstKey()).isEqualTo("2012-W01");
        assertThat(figures.throughput().weeks().lastKey()).isEqualTo("2012-W13");
        assertThat(figures.throughput().weeks().values())
                .extracting(Output::cards)
                .containsExactly(7, 10, 11, 7, 13, 6, 18, 24, 14, 13, 19, 25, 58);
    }

    @Test
    void stationsAreThoseKnown() {
        checkStation("Lapping - Machine 1", 258, 126, "27.616", "7.950", "51.950", "135.000");
        checkStation("Packing", 241, 66, "31.156", "7.367", "13.933", "164.200");
        checkStation("Laser Marking - Machine 7", 221, 54, "56.548", "7.000", "83.150", "342.683");
        assertThat(figures.stations().stream().mapToInt(StationFigures::visits).sum())
                .isEqualTo(2555);
        assertThat(figures.stations().stream().mapToInt(StationFigures::returns).sum())
                .isEqualTo(1196);
    }

    @Test
    void itsExportComesBackAsItWentOut() throws Exception {
        Path first = export("first.csv", imported);
        List<String> lines = Files.readAllLines(first);
        assertThat(lines).hasSize(2781);

        Reading.Rows rows = (Reading.Rows) MovementsFile.read(first, Mapping.NONE, ZoneOffset.UTC, _ -> true);
        Decision.Allowed again = (Decision.Allowed) Rules.decide(
                Board.EMPTY, new Command.ImportHistory(rows.rows()), "", Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(Files.readAllLines(export("second.csv", again))).isEqualTo(lines);
        assertThat(again.after().stations()).isEqualTo(imported.after().stations());
    }

    private Path export(String name, Decision.Allowed board) throws Exception {
        Path file = folder.resolve(name);
        MovementsExport.write(
                file,
                board.after(),
                Filter.ALL,
                (MovementsExport.Source<RuntimeException>) sink -> new History().read(board.entry(), sink),
                _ -> true);
        return file;
    }

    private static void checkStation(
            String name, int visits, int returns, String mean, String p50, String p85, String p95) {
        StationFigures station = figures.stations().stream()
                .filter(figure -> imported.after().nameOf(figure.station()).equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(station.visits()).isEqualTo(visits);
        assertThat(station.returns()).isEqualTo(returns);
        assertThat(hours(station.time().mean())).isEqualTo(mean);
        assertThat(hours(station.time().p50())).isEqualTo(p50);
        assertThat(hours(station.time().p85())).isEqualTo(p85);
        assertThat(hours(station.time().p95())).isEqualTo(p95);
    }

    private static String days(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 86_400_000.0);
    }

    private static String hours(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 3_600_000.0);
    }
}
