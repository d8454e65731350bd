package pullboard.view.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.flow.travel.Moment;
import pullboard.flow.travel.TimeTravel;

/// Two days in a small shop, looked at afterwards.
class TravelModelTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final StationId CUTTING = new StationId(1);
    private static final StationId MILLING = new StationId(2);

    private final List<Entry> ledger = new ArrayList<>();
    private Board board = Board.EMPTY;

    TravelModelTest() {
        does(0, Command.AddStation.last("Cutting", WipLimit.cards(2)));
        does(0, Command.AddStation.last("Milling", WipLimit.cards(5)));
        adds(1, "A");
        adds(1, "B");
        moves(2, "A", Place.working(CUTTING));
        moves(3, "B", Place.working(CUTTING));
        does(20, new Command.BlockCard(new CardId("B"), "no material"));
        does(21, new Command.SetLimit(CUTTING, WipLimit.cards(3)));
        moves(30, "A", Place.working(MILLING));
        adds(40, "C");
        moves(44, "A", Place.End.FINISHED);
        moves(48, "C", Place.working(CUTTING));
    }

    @Test
    void itBeginsAtTheLastChangeAndStepsBackThroughTheDays() {
        TravelModel model = model();
        assertThat(model.at()).isEqualTo(at(48));
        assertThat(model.isAtEnd()).isTrue();
        assertThat(model.way()).isEqualTo(model.length()).isEqualTo(48 * 3600.0);

        assertThat(after(model, TravelModel.Step.CHANGE_BACK)).isEqualTo(at(44));
        assertThat(after(model, TravelModel.Step.DAY_BACK)).isEqualTo(at(20));
        assertThat(after(model, TravelModel.Step.HOUR_ON)).isEqualTo(at(21));
        assertThat(after(model, TravelModel.Step.CHANGE_ON)).isEqualTo(at(30));
        assertThat(after(model, TravelModel.Step.HOUR_BACK)).isEqualTo(at(29));
        assertThat(after(model, TravelModel.Step.DAY_ON)).isEqualTo(at(48));
        assertThat(after(model, TravelModel.Step.FIRST)).isEqualTo(at(0));
        assertThat(after(model, TravelModel.Step.LAST)).isEqualTo(at(48));
    }

    @Test
    void playedADayTakesAMinute() {
        TravelModel model = model();
        model.slideTo(0);
        model.play(Duration.ofSeconds(60));
        assertThat(model.at()).isEqualTo(at(24));

        model.hurry(true);
        model.play(Duration.ofSeconds(3));
        assertThat(model.at()).isEqualTo(at(36));
        model.play(Duration.ofSeconds(10));
        assertThat(model.isAtEnd()).isTrue();
    }

    @Test
    void theColumnsSayWhatStoodThereThen() {
        PastBoard was = seen(at(20));

        assertThat(was.wip()).isEqualTo(2);
        assertThat(was.columns())
                .extracting(PastBoard.Column::name)
                .containsExactly("Orders", "Cutting", "Milling", "Finished");
        PastBoard.Column cutting = was.columns().get(1);
        assertThat(cutting.load()).isEqualTo("2 / 2");
        assertThat(cutting.state()).isEqualTo(PastBoard.State.FULL);
        assertThat(cutting.tiles())
                .containsExactly(
                        new PastBoard.Tile(new CardId("A"), "18 h", "Shaft", false, false),
                        new PastBoard.Tile(new CardId("B"), "17 h", "Shaft · blocked", true, false));
        assertThat(seen(at(21)).columns().get(1).load()).isEqualTo("2 / 3");
        assertThat(seen(at(48)).columns().getLast().load()).isEqualTo("1");
    }

    @Test
    void ofManyCardsTheFirstAreShownAndTheRestCounted() {
        for (int i = 0; i < 50; i++) {
            adds(50, "N" + i);
        }
        PastBoard.Column orders = seen(at(50)).columns().getFirst();

        assertThat(orders.load()).isEqualTo("50");
        assertThat(orders.tiles()).hasSize(40);
        assertThat(orders.more()).isEqualTo(10);
    }

    @Test
    void theListsSayWhatChangedBetweenTwoMoments() {
        List<Changes.Section> lists = between(at(10), at(40));

        assertThat(lists)
                .containsExactly(
                        list(Changes.Kind.BLOCKED, "B", "no material"),
                        list(Changes.Kind.LIMITS, null, "Cutting: 2 cards → 3 cards"),
                        list(Changes.Kind.ENTERED, "C", "Orders"),
                        list(Changes.Kind.MOVED, "A", "Cutting → Milling"));
        assertThat(between(at(41), at(45))).containsExactly(list(Changes.Kind.FINISHED, "A", "Milling"));
        assertThat(between(at(45), at(46))).isEmpty();
    }

    @Test
    void theEarlierMomentComesFirstWhicheverWasRemembered() {
        assertThat(between(at(40), at(10))).isEqualTo(between(at(10), at(40)));
    }

    @Test
    void oneTimeIsNoHistoryYet() {
        assertThat(TravelModel.of(TimeTravel.of(ledger.subList(0, 2), _ -> true).orElseThrow()))
                .isEmpty();
    }

    private static Changes.Section list(Changes.Kind kind, String card, String words) {
        CardId id = card == null ? null : new CardId(card);
        return new Changes.Section(kind, List.of(new Changes.Line(id, words)));
    }

    private TravelModel model() {
        return TravelModel.of(TimeTravel.of(ledger, _ -> true).orElseThrow()).orElseThrow();
    }

    private PastBoard seen(Instant at) {
        return PastBoard.of(model().look(null, at), Locale.ENGLISH);
    }

    private List<Changes.Section> between(Instant one, Instant other) {
        TravelModel model = model();
        Moment first = model.look(null, one);
        return Changes.of(TravelModel.compare(first, model.look(first, other)), Locale.ENGLISH);
    }

    private static Instant after(TravelModel model, TravelModel.Step step) {
        model.step(step);
        return model.at();
    }

    private void adds(int hour, String card) {
        does(hour, new Command.AddCard(new CardId(card), new CardFacts("Shaft", 10)));
    }

    private void moves(int hour, String card, Place to) {
        does(hour, new Command.MoveCard(new CardId(card), to));
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
