package pullboard.flow.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.StationId;
import pullboard.board.WipLimit;

class ComparisonTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final StationId CUTTING = new StationId(1);
    private static final StationId MILLING = new StationId(2);

    private final List<Entry> ledger = new ArrayList<>();
    private Board board = Board.EMPTY;

    ComparisonTest() {
        does(0, Command.AddStation.last("Cutting", WipLimit.cards(5)));
        does(0, Command.AddStation.last("Milling", WipLimit.cards(5)));
    }

    @Test
    void whatMovedWhatCameAndWhatStood() {
        adds(0, "A", null);
        adds(0, "B", null);
        moves(1, "A", CUTTING);
        moves(2, "B", CUTTING);
        adds(30, "C", null);
        moves(40, "A", MILLING);

        Comparison hours = between(10, 50);

        assertThat(hours.moved()).extracting(change -> change.card().number()).containsExactly("A", "C");
        assertThat(hours.moved().getFirst().from()).isEqualTo(Place.working(CUTTING));
        assertThat(hours.moved().getFirst().to()).isEqualTo(Place.working(MILLING));
        assertThat(hours.moved().getLast().from()).isEqualTo(Place.End.OUTSIDE);
        assertThat(hours.cards().get(1).stood()).isEqualTo(Duration.ofHours(48));
        assertThat(hours.worse()).isEmpty();
        assertThat(hours.stations())
                .containsExactly(
                        new Comparison.StationChange(CUTTING, 2, 1), new Comparison.StationChange(MILLING, 0, 1));
    }

    @Test
    void whatGotWorse() {
        adds(0, "A", LocalDate.of(2026, 3, 3));
        adds(0, "B", null);
        moves(1, "A", CUTTING);
        moves(1, "B", CUTTING);
        moves(2, "B", MILLING);
        does(20, new Command.BlockCard(new CardId("A"), "no material"));
        does(21, new Command.MoveCard(new CardId("B"), Place.working(CUTTING), Pieces.NOT_COUNTED, "burr"));

        assertThat(between(10, 30).worse())
                .extracting(Comparison.CardChange::worse)
                .containsExactly(Set.of(Comparison.Worse.BLOCKED), Set.of(Comparison.Worse.WENT_BACK));
        assertThat(between(30, 60).worse())
                .extracting(Comparison.CardChange::worse)
                .containsExactly(Set.of(Comparison.Worse.OVERDUE));
        assertThat(between(60, 70).worse()).isEmpty();
    }

    @Test
    void aCardIsTooOldOnceItIsOlderThanMostThatLeft() {
        for (int i = 0; i < 30; i++) {
            adds(i * 20, "F" + i, null);
            moves(i * 20, "F" + i, CUTTING);
            moves(i * 20 + 10, "F" + i, MILLING);
            moves(i * 20 + 12, "F" + i, Place.End.FINISHED);
        }
        adds(600, "A", null);
        moves(600, "A", CUTTING);

        assertThat(between(601, 609).worse()).isEmpty();
        assertThat(between(601, 611).worse())
                .extracting(Comparison.CardChange::worse)
                .containsExactly(Set.of(Comparison.Worse.TOO_OLD));
    }

    private Comparison between(int hour, int later) {
        TimeTravel travel = TimeTravel.of(ledger, _ -> true).orElseThrow();
        return Comparison.of(travel.at(at(hour)), travel.at(at(later)));
    }

    private void adds(int hour, String card, LocalDate due) {
        does(hour, new Command.AddCard(new CardId(card), new CardFacts("Shaft", 10).withDue(due)));
    }

    private void moves(int hour, String card, StationId to) {
        moves(hour, card, Place.working(to));
    }

    private void moves(int hour, String card, Place to) {
        does(hour, new Command.MoveCard(new CardId(card), to, Pieces.NOT_COUNTED, ""));
    }

    private void does(int hour, Command command) {
        Decision.Allowed allowed = (Decision.Allowed) Rules.decide(board, command, "Ann", at(hour));
        ledger.add(allowed.entry());
        board = allowed.after();
    }

    private static Instant at(int hour) {
        return MORNING.plus(Duration.ofHours(hour));
    }
}
