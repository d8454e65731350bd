package pullboard.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import pullboard.board.Movement;
import pullboard.board.Pieces;

class FiguresTest {

    @Test
    void cycleTimeRunsFromTheFirstStationToFinished() {
        FinishedCard card = new Story()
                .moves(0, "A", "Orders")
                .moves(10, "A", "1")
                .moves(25, "A", "1r")
                .moves(40, "A", "2")
                .moves(70, "A", "Finished")
                .card("A");

        assertThat(card.started()).isEqualTo(Story.minute(10));
        assertThat(card.elapsed()).isEqualTo(Duration.ofMinutes(60));
        assertThat(card.touch()).isEqualTo(Duration.ofMinutes(15 + 30));
        assertThat(card.flowEfficiency()).hasValue(0.75);
        assertThat(card.visits()).isEqualTo(2);
        assertThat(card.returns()).isZero();
        assertThat(card.censored()).isFalse();
    }

    @Test
    void aReopenedCardIsFinishedWhenItIsFinishedForGood() {
        Story story = new Story().moves(0, "A", "1").moves(10, "A", "Finished").moves(20, "A", "1");

        assertThat(story.figures().finished()).isZero();
        assertThat(story.figures().open()).isEqualTo(1);

        FinishedCard card = story.moves(50, "A", "Finished").card("A");
        assertThat(card.elapsed()).isEqualTo(Duration.ofMinutes(50));
        assertThat(card.returns()).isEqualTo(1);
        assertThat(story.figures().averageWip()).isEqualTo(0.8, within(1e-12));
    }

    @Test
    void aCancelledCardIsNeitherOpenNorFinished() {
        Figures figures = new Story()
                .moves(0, "A", "1")
                .moves(5, "A", "Cancelled")
                .moves(5, "B", "1")
                .moves(10, "B", "Finished")
                .figures();

        assertThat(figures.cards()).isEqualTo(2);
        assertThat(figures.finished()).isEqualTo(1);
        assertThat(figures.open()).isZero();
        assertThat(figures.cancelled()).isEqualTo(1);
        assertThat(figures.cycleTime().n()).isEqualTo(1);
    }

    @Test
    void aCardThatWasUnderWayBeforeTheDataBeginsIsInNoPercentileButInWip() {
        Story story = new Story()
                .moves(0, "B", "1")
                .cameFrom(10, "A", "1", "2")
                .moves(20, "A", "Finished")
                .moves(20, "B", "Finished");
        Figures figures = story.figures();

        assertThat(figures.cycleTime().n()).isEqualTo(1);
        assertThat(figures.cycleTime().max()).isEqualTo(Duration.ofMinutes(20));
        assertThat(figures.averageWip()).isEqualTo(2);
        assertThat(story.card("A").censored()).isTrue();
        assertThat(story.card("A").elapsed()).isNull();
        assertThat(story.card("B").censored()).isFalse();
        StationFigures first = figures.stations().getFirst();
        assertThat(first.visits()).isEqualTo(2);
        assertThat(first.time().n()).isEqualTo(1);
    }

    @Test
    void aCardThatWasInNoStationHasNoCycleTime() {
        Figures figures =
                new Story().moves(0, "A", "Orders").moves(30, "A", "Finished").figures();

        assertThat(figures.finished()).isEqualTo(1);
        assertThat(figures.cycleTime()).isNull();
        assertThat(figures.averageWip()).isZero();
        assertThat(figures.flowEfficiency()).isEmpty();
    }

    @Test
    void laneChangesAndChangesOnTheSpotDoNotEndAVisit() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(5, "A", "1", Movement.Kind.CHANGE, Pieces.NOT_COUNTED)
                .moves(6, "A", "1r", Movement.Kind.READY, new Pieces(8, 2, 0))
                .moves(7, "A", "1r", Movement.Kind.SPLIT, Pieces.NOT_COUNTED)
                .moves(10, "A", "2");

        StationFigures station = story.station(1);
        assertThat(station.visits()).isEqualTo(1);
        assertThat(station.time().mean()).isEqualTo(Duration.ofMinutes(10));
        assertThat(station.yield()).hasValue(0.8);
        assertThat(story.station(2).open()).isEqualTo(1);
        assertThat(story.station(2).visits()).isZero();
    }

    @Test
    void anUndoTakesItsCountBackAndIsAVisitOfItsOwn() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(10, "A", "2", Movement.Kind.MOVE, new Pieces(7, 3, 0))
                .moves(11, "A", "1", Movement.Kind.UNDO, new Pieces(7, 3, 0))
                .moves(20, "A", "2", Movement.Kind.MOVE, new Pieces(9, 1, 0))
                .moves(30, "A", "Finished", Movement.Kind.FINISH, new Pieces(9, 0, 0));

        StationFigures station = story.station(1);
        assertThat(station.good()).isEqualTo(9);
        assertThat(station.rejected()).isEqualTo(1);
        assertThat(station.returns()).isEqualTo(1);
        assertThat(story.card("A").result()).isEqualTo(new Pieces(9, 1, 0));
    }

    @Test
    void anUndoneFinishIsTakenBackFromTheStationItCameFrom() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(10, "A", "Finished", Movement.Kind.FINISH, new Pieces(10, 0, 0))
                .moves(11, "A", "1", Movement.Kind.UNDO, new Pieces(10, 0, 0))
                .moves(12, "A", "Finished", Movement.Kind.REDO, new Pieces(10, 0, 0));

        assertThat(story.station(1).good()).isEqualTo(10);
        assertThat(story.figures().throughput().days().get(LocalDate.of(2026, 3, 2)))
                .isEqualTo(new Output(1, 10));
    }

    @Test
    void staysOfNoLengthAndBurstsInOneInstantCountAsTheirNet() {
        Figures figures = new Story()
                .moves(0, "A", "1")
                .moves(10, "A", "2")
                .moves(10, "A", "3")
                .moves(10, "B", "1")
                .moves(10, "B", "Finished")
                .moves(10, "C", "1")
                .moves(20, "A", "Finished")
                .moves(20, "C", "Finished")
                .figures();

        assertThat(figures.maximumWip()).isEqualTo(2);
        assertThat(figures.averageWip()).isEqualTo(1.5);
        assertThat(figures.stations().get(1).time().max()).isZero();
        assertThat(figures.littlesLawResidual().getAsDouble()).isEqualTo(0, within(1e-12));
    }

    @Test
    void blockedTimeIsNoTouchTime() {
        Story story = new Story().moves(0, "A", "1");
        story.blocks(10, "A", "no material").frees(25, "A");
        FinishedCard card =
                story.moves(30, "A", "1r").moves(60, "A", "Finished").card("A");

        assertThat(card.blocked()).isEqualTo(Duration.ofMinutes(15));
        assertThat(card.touch()).isEqualTo(Duration.ofMinutes(15));
        assertThat(card.flowEfficiency()).hasValue(0.25);
    }

    @Test
    void aBlockThatNobodyLiftedGoesOnToTheEnd() {
        Story story = new Story().moves(0, "A", "1");
        story.blocks(10, "A", "no material");
        FinishedCard card = story.moves(60, "A", "Finished").card("A");

        assertThat(card.blocked()).isEqualTo(Duration.ofMinutes(50));
        assertThat(card.touch()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aBlockForAnotherReasonIsNoNewStandstill() {
        Story story = new Story().moves(0, "A", "1");
        story.blocks(10, "A", "no material").blocks(15, "A", "no drawing").frees(25, "A");
        FinishedCard card = story.moves(60, "A", "Finished").card("A");

        assertThat(card.blocked()).isEqualTo(Duration.ofMinutes(15));
        assertThat(card.touch()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void workingTimeIsWhatTheClockCounts() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(10, "A", "1r")
                .moves(40, "A", "2")
                .moves(60, "A", "Finished");
        WorkClock half = (_, from, until) -> (until - from) / 2;

        Figures figures =
                Figures.of(Replay.of(Past.of(story.log, half), Filter.ALL), Percentile.NEAREST_RANK, ZoneOffset.UTC);

        assertThat(figures.finishedCards().getFirst().elapsed()).isEqualTo(Duration.ofMinutes(60));
        assertThat(figures.finishedCards().getFirst().working()).isEqualTo(Duration.ofMinutes(30));
        assertThat(figures.stations().getFirst().time().max()).isEqualTo(Duration.ofMinutes(40));
        assertThat(figures.stations().getFirst().working().max()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void weeksAndDaysWithNothingFinishedCountAsNone() {
        Story story = new Story()
                .moves(0, "A", "1")
                .moves(60, "A", "Finished")
                .moves(0, "B", "1")
                .moves(15 * 24 * 60, "B", "Finished");

        Throughput throughput = story.figures().throughput();

        assertThat(throughput.weeks().keySet()).containsExactly("2026-W10", "2026-W11", "2026-W12");
        assertThat(throughput.weeks().values()).extracting(Output::cards).containsExactly(1, 0, 1);
        assertThat(throughput.days()).hasSize(16);
    }

    @Test
    void daysBeginInTheShopsZone() {
        Story story = new Story().moves(0, "A", "1").moves(23 * 60 + 30, "A", "Finished");

        assertThat(finishDay(story, ZoneOffset.UTC)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(finishDay(story, ZoneId.of("Europe/Berlin"))).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void importedHistoryMayBeRecordedAfterWhatHappenedLater() {
        Figures figures = new Story()
                .moves(100, "A", "1")
                .moves(110, "A", "Finished")
                .moves(0, "B", "1")
                .moves(50, "B", "Finished")
                .figures();

        assertThat(figures.from()).isEqualTo(Story.minute(0));
        assertThat(figures.to()).isEqualTo(Story.minute(110));
        assertThat(figures.finishedCards())
                .extracting(card -> card.card().number())
                .containsExactly("B", "A");
    }

    @Test
    void anEmptyHistoryHasNoFigures() {
        Figures figures = new Story().figures();

        assertThat(figures.cards()).isZero();
        assertThat(figures.from()).isNull();
        assertThat(figures.cycleTime()).isNull();
        assertThat(figures.littlesLawResidual()).isEmpty();
        assertThat(figures.throughput().weeks()).isEmpty();
        assertThat(figures.stations()).isEmpty();
    }

    private static LocalDate finishDay(Story story, ZoneId zone) {
        return Figures.of(story.log, Filter.ALL, Percentile.NEAREST_RANK, zone).throughput().days().entrySet().stream()
                .filter(day -> day.getValue().cards() > 0)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
