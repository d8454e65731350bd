package pullboard.plan.sizing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandSeries;
import pullboard.plan.demand.Outlook;
import pullboard.plan.demand.Use;
import pullboard.plan.history.Round;
import pullboard.plan.sizing.KanbanFormula;
import pullboard.plan.sizing.Term;

class LoopInputsTest {
    private static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Loop GEARS = loop(Loop.Kind.PRODUCTION, 5, 1);

    private static Loop loop(Loop.Kind kind, int cards, int batch) {
        return new Loop(
                "GEARS", kind, "Gear", "", "Rack", 20, cards, batch, List.of(), Duration.ofDays(2), false, List.of());
    }

    /// 40 pieces every day; the n-th round took n hours, of which one for its batch.
    private static LoopEvidence evidence(Loop loop, int days, int rounds) {
        List<Use> uses = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            uses.add(new Use(BEGIN.plus(Duration.ofDays(day)), 40));
        }
        List<Round> all = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            all.add(new Round(
                    "GEARS-01",
                    "GEARS",
                    i,
                    20,
                    BEGIN,
                    BEGIN.plus(Duration.ofHours(i)),
                    Duration.ofHours(1),
                    Duration.ZERO,
                    Duration.ofHours(i - 1),
                    Duration.ZERO));
        }
        return new LoopEvidence(loop, BEGIN, BEGIN.plus(Duration.ofDays(days)), UTC, uses, all);
    }

    private static LoopInputs inputs(LoopEvidence evidence, Map<Term, Fraction> typed) {
        return new LoopInputs(evidence, DemandChoice.USUAL, KanbanFormula.TOYOTA, 85, typed);
    }

    @Test
    void enoughHistorySpeaksForItself() {
        LoopInputs inputs = inputs(evidence(GEARS, 20, 24), Map.of());

        assertThat(inputs.given(Term.DEMAND)).isEqualTo(new Given(Fraction.of(40), Given.Source.DEMAND, 20, 0));
        assertThat(inputs.given(Term.LEAD))
                .as("85 %% of 24 is the 21st")
                .isEqualTo(new Given(Fraction.of(21, 24), Given.Source.ROUNDS, 24, 85));
        assertThat(inputs.sizing().orElseThrow().exact()).isEqualTo(Fraction.parse("1.925"));
    }

    @Test
    void aBatchLoopMeasuresFromTheRelease() {
        Loop batches = loop(Loop.Kind.SIGNAL, 5, 2);
        assertThat(inputs(evidence(batches, 20, 24), Map.of()).given(Term.LEAD).value())
                .isEqualTo(Fraction.of(20, 24));
    }

    @Test
    void tooLittleHistorySaysSoAndTakesWhatWasPlanned() {
        LoopEvidence little = evidence(GEARS, 10, 3);
        assertThat(little.missingDays()).isEqualTo(4);
        assertThat(little.missingRounds()).isEqualTo(2);
        assertThat(little.canReplay()).isFalse();

        LoopInputs inputs = inputs(little, Map.of());
        assertThat(inputs.given(Term.DEMAND).isMissing()).isTrue();
        assertThat(inputs.given(Term.LEAD).source()).isEqualTo(Given.Source.LOOP);
        assertThat(inputs.sizing()).isEmpty();

        DemandPlan plan = new DemandPlan(
                "Gear",
                List.of(
                        new DemandPlan.Day(LocalDate.of(2026, 3, 20), 100),
                        new DemandPlan.Day(LocalDate.of(2026, 3, 29), 200)));
        DemandChoice demand = new DemandChoice(DemandChoice.From.RECORDED, 0, plan, null);
        LoopInputs planned = new LoopInputs(little, demand, KanbanFormula.TOYOTA, 85, Map.of());
        assertThat(planned.given(Term.DEMAND)).isEqualTo(new Given(Fraction.of(30), Given.Source.PLAN, 10, 0));
        assertThat(planned.sizing().orElseThrow().cards())
                .as("30 · 2 · 1.1 / 20")
                .isEqualTo(4);
    }

    private static Given forecast(int percent, long... weeks) {
        Outlook outlook = DemandForecast.of(DemandSeries.ofWeeks(LocalDate.of(2026, 3, 2), weeks), DemandChoice.AHEAD);
        DemandChoice demand = new DemandChoice(DemandChoice.From.FORECAST, percent, null, outlook);
        return new LoopInputs(evidence(GEARS, 20, 24), demand, KanbanFormula.TOYOTA, 85, Map.of()).given(Term.DEMAND);
    }

    @Test
    void aForecastIsTakenOnlyWhereItIsWanted() {
        long[] same = new long[40];
        Arrays.fill(same, 70);
        assertThat(forecast(0, same))
                .as("70 a week, not the 40 a day that were recorded")
                .isEqualTo(new Given(Fraction.of(10), Given.Source.FORECAST, 4, 0));
        assertThat(forecast(0, new long[24]).isMissing())
                .as("25 weeks are needed, and nothing else is taken in its place")
                .isTrue();
    }

    @Test
    void whatAForecastFellShortOfIsAddedToCoverIt() {
        long[] weeks = new Random(5).longs(60, 20, 120).toArray();
        assertThat(forecast(85, weeks).value()).isGreaterThan(forecast(0, weeks).value());
        assertThat(forecast(95, weeks).value())
                .isGreaterThanOrEqualTo(forecast(85, weeks).value());
        long[] few = Arrays.copyOf(weeks, 30);
        Outlook outlook = DemandForecast.of(DemandSeries.ofWeeks(LocalDate.of(2026, 3, 2), few), DemandChoice.AHEAD);
        assertThat(new DemandChoice(DemandChoice.From.FORECAST, 95, null, outlook).isCoverKnown())
                .as("of 13 forecasts nobody can tell 95 %%")
                .isFalse();
        assertThat(new DemandChoice(DemandChoice.From.FORECAST, 50, null, outlook).isCoverKnown())
                .isTrue();
    }

    @Test
    void whatIsTypedCounts() {
        Map<Term, Fraction> typed = Map.of(
                Term.DEMAND, Fraction.of(2000), Term.LEAD, Fraction.parse("0.4"), Term.CONTAINER, Fraction.of(200));
        LoopInputs inputs = inputs(evidence(GEARS, 10, 3), typed);
        assertThat(inputs.sizing().orElseThrow().cards()).isEqualTo(5);
        assertThat(inputs.sized(5).container()).isEqualTo(200);
    }

    @Test
    void aSignalLoopGetsItsBatchFromTheFormulaForBatches() {
        Loop batches = loop(Loop.Kind.SIGNAL, 5, 2);
        LoopInputs inputs = new LoopInputs(
                evidence(batches, 20, 24),
                DemandChoice.USUAL,
                KanbanFormula.QAD,
                85,
                Map.of(Term.LOT, Fraction.of(60)));
        assertThat(inputs.sizing().orElseThrow().cards())
                .as("2 to last, 3 in the batch")
                .isEqualTo(5);
        assertThat(inputs.sized(5).batch()).isEqualTo(3);
        assertThat(inputs.sized(2).batch()).as("never more than the cards").isEqualTo(2);
    }
}
