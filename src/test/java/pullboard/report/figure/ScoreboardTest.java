package pullboard.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Entry;
import pullboard.board.Pieces;
import pullboard.board.ShopFloor;
import pullboard.flow.MovementLog;
import pullboard.flow.Past;
import pullboard.plan.figure.CarryingRate;
import pullboard.plan.history.SupplyHistory;

class ScoreboardTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ShopFloor floor = ShopFloor.with("Turning:2", "Milling:2");

    private List<Score> scores(int weeks) {
        MovementLog log = new MovementLog();
        for (Entry entry : floor.ledger()) {
            log.read(entry);
        }
        SupplyHistory history = SupplyHistory.of(floor.ledger());
        return new Scoreboard(Past.of(log), history, floor.board())
                .of(Timeframe.weeks(MONDAY.plusWeeks(weeks), weeks, ZoneOffset.UTC));
    }

    private static Score score(List<Score> scores, Measure measure) {
        return scores.stream()
                .filter(score -> score.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeekInWhichNothingHappenedSaysNothingAndNotNought() {
        List<Score> scores = scores(1);

        assertThat(score(scores, Measure.CYCLE_TIME).value()).isEmpty();
        assertThat(score(scores, Measure.ON_TIME_IN_FULL).value()).isEmpty();
        assertThat(score(scores, Measure.VALUE).value()).isEmpty();
    }

    @Test
    void aCardThatTookTwoDaysWithOneRejectShowsInItsWeek() {
        floor.waits(Duration.ofDays(7)).releases("A").pulls("Turning");
        floor.waits(Duration.ofDays(2));
        floor.does(new Command.MoveCard(new CardId("A"), floor.place("Milling"), new Pieces(9, 1, 0), ""));
        floor.moves("A", "Finished");

        Score cycle = score(scores(2), Measure.CYCLE_TIME);
        assertThat(cycle.value()).hasValue(2);
        assertThat(cycle.weeks().getFirst()).isEmpty();
        assertThat(cycle.behind()).containsExactly("A");
        assertThat(score(scores(2), Measure.REJECTED).value()).hasValue(1.0 / 19);
    }

    @Test
    void aRaisedLimitCountsAndAnUndoneOneDoesNot() {
        raise();
        assertThat(score(scores(1), Measure.LIMIT_RAISES).value()).hasValue(1);
        floor.undoes();
        assertThat(score(scores(1), Measure.LIMIT_RAISES).value()).hasValue(0);
    }

    private void raise() {
        floor.does(
                new Command.RaiseLimit(floor.id("Turning"), 4, floor.now().plus(Duration.ofHours(2)), "Ann", "rush"));
    }

    @Test
    void thisWeekIsToldByDayUpToNow() {
        Instant wednesday = Instant.parse("2026-03-04T10:00:00Z");
        Timeframe week = Timeframe.thisWeek(wednesday, ZoneId.of("Europe/Berlin"));

        assertThat(week.parts()).hasSize(3);
        assertThat(week.firstDay()).isEqualTo(MONDAY);
        assertThat(week.lastDay()).isEqualTo(MONDAY.plusDays(2));
        assertThat(week.whole().to()).isEqualTo(wednesday);
        Instant midnight = Instant.parse("2026-03-01T23:00:00Z");
        assertThat(Timeframe.thisWeek(midnight, ZoneId.of("Europe/Berlin")).parts())
                .as("a week that begins just now")
                .hasSize(1);
    }

    @Test
    void targetsAreKeptWithTheBoard() {
        floor.does(Targets.of(floor.board()).with(Measure.TURNS, 12.0));
        floor.does(Targets.of(floor.board()).with(Measure.WIP, 20.5));
        floor.does(Targets.of(floor.board()).with(Measure.TURNS, null));

        assertThat(Targets.of(floor.board()).of(Measure.WIP)).hasValue(20.5);
        assertThat(Targets.of(floor.board()).of(Measure.TURNS)).isEmpty();
    }

    @Test
    void theShopHasOneCarryingRateThatCostsAreReckonedWith() {
        assertThat(CarryingRate.of(floor.board()).percent()).isEqualTo("25");
        assertThat(CarryingRate.percent("1001")).isEmpty();
        assertThat(CarryingRate.percent("-1")).isEmpty();
        CarryingRate typed = CarryingRate.percent("12,5").orElseThrow();
        floor.does(typed.keep());

        CarryingRate kept = CarryingRate.of(floor.board());
        assertThat(kept).isEqualTo(typed).isEqualTo(new CarryingRate(new BigDecimal("0.125")));
        assertThat(new FigureWords(Locale.GERMAN).definition(Measure.CARRYING_COST, kept))
                .contains("12,5 %");
        floor.undoes();
        assertThat(CarryingRate.of(floor.board())).isEqualTo(CarryingRate.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyFigureHasANameADefinitionAndAValue(String language) {
        FigureWords words = new FigureWords(Locale.forLanguageTag(language));
        for (Measure measure : Measure.values()) {
            assertThat(Objects.requireNonNull(words.name(measure))).isNotBlank();
            assertThat(words.definition(measure, CarryingRate.USUAL))
                    .isNotBlank()
                    .doesNotContain("''");
            assertThat(words.value(measure, 0.5)).isNotBlank().doesNotContain("{");
        }
    }
}
