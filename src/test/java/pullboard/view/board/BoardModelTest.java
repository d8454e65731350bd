package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.board.Signal;
import pullboard.text.Dates;
import pullboard.view.kit.Marks;

class BoardModelTest {
    private static final Board SHOP = GearShop.history().getLast().after();

    private final BoardModel model = new BoardModel();

    @Test
    void ordersStandAtTheLeftFinishedAtTheRightStationsBetween() {
        Shown shown = model.show(SHOP, GearShop.NOW);

        assertThat(shown.columns()).hasSize(7);
        assertThat(shown.columns().getFirst().home()).isEqualTo(Place.End.ORDERS);
        assertThat(shown.columns().get(1).station().name()).isEqualTo("Turning");
        assertThat(shown.columns().getLast().home()).isEqualTo(Place.End.FINISHED);
    }

    @Test
    void everyStationSaysItsSignalAndItsLoad() {
        Shown shown = model.show(SHOP, GearShop.NOW);

        assertThat(shown.columns().subList(1, 6))
                .extracting(column -> column.signal().state())
                .containsExactly(
                        Signal.State.PULL,
                        Signal.State.PULL,
                        Signal.State.FULL,
                        Signal.State.OVER,
                        Signal.State.STOPPED);
        assertThat(shown.columns().subList(1, 6)).extracting(ColumnView::load).containsExactly(4L, 2L, 3L, 5L, 3L);
        assertThat(shown.named()).containsExactlyInAnyOrder(new CardId("WO-1049"), new CardId("WO-1043"));
    }

    @Test
    void whatHasNotChangedIsTheSameObject() {
        Shown before = model.show(SHOP, GearShop.NOW);
        Board moved = after(SHOP, new Command.MoveCard(new CardId("WO-1049"), Place.working(GearShop.TURNING)));

        Shown after = model.show(moved, GearShop.NOW);

        assertThat(after.columns().get(3)).isSameAs(before.columns().get(3));
        assertThat(after.columns().get(1).lanes().getLast())
                .isSameAs(before.columns().get(1).lanes().getLast());
        assertThat(after.columns().get(1).lanes().getFirst().cards()).contains(new CardId("WO-1049"));
        assertThat(after.columns().getFirst().lanes().getFirst().cards()).doesNotContain(new CardId("WO-1049"));
    }

    @Test
    void aFilterShowsOnlyWhatMatchesAndCountsTheRest() {
        model.filter(Filter.ALL.withBlocked(true));
        assertThat(model.show(SHOP, GearShop.NOW).matching()).isEqualTo(1);

        model.filter(Filter.ALL.withService(ServiceClass.EXPEDITE));
        Shown expedited = model.show(SHOP, GearShop.NOW);
        LaneView turning = expedited.columns().get(1).lanes().getFirst();
        assertThat(turning.cards()).containsExactly(new CardId("WO-1047"));
        assertThat(turning.all()).isEqualTo(3);

        model.filter(Filter.ALL.withDue(Filter.Due.LATE).withPart("Spindle S4"));
        assertThat(cards(model.show(SHOP, GearShop.NOW))).contains("WO-1028").doesNotContain("WO-1029", "WO-1047");
    }

    @Test
    void aFilterFollowsWhatChanges() {
        model.filter(Filter.ALL.withBlocked(true));
        model.show(SHOP, GearShop.NOW);

        Shown free = model.show(after(SHOP, new Command.UnblockCard(new CardId("WO-1036"))), GearShop.NOW);

        assertThat(free.matching()).isZero();
        assertThat(free.hasCards()).isTrue();
    }

    @Test
    void theLastFinishedCardComesFirst() {
        List<CardId> finished = model.show(SHOP, GearShop.NOW)
                .columns()
                .getLast()
                .lanes()
                .getFirst()
                .cards();

        assertThat(SHOP.card(finished.getFirst()).finished())
                .isAfter(SHOP.card(finished.getLast()).finished());
    }

    @Test
    void theNumbersOfTheDayAreThoseOfTheBoard() {
        Figures figures = model.show(SHOP, GearShop.NOW).figures();

        assertThat(figures.wip()).isEqualTo(SHOP.wip());
        assertThat(figures.limits()).isEqualTo(20);
        assertThat(figures.finished()).isEqualTo(9);
        assertThat(figures.pieces()).isEqualTo(396);
        assertThat(figures.late()).isEqualTo(2);
        assertThat(figures.stopped()).isEqualTo(1);
        assertThat(figures.cycle()).isBetween(Duration.ofHours(22), Duration.ofHours(62));
    }

    @Test
    void aTileSaysTheCardAtAGlance() {
        TileWords words = words();

        TileView late = words.of(new CardId("WO-1047"));
        assertThat(late.due()).isEqualTo("! Fri 20 Nov");
        assertThat(late.late()).isTrue();
        assertThat(late.age()).isEqualTo("2 d 7 h");
        assertThat(late.band()).isEqualTo(Marks.Age.OLD);
        assertThat(late.service()).isEqualTo(ServiceClass.EXPEDITE);

        TileView blocked = words.of(new CardId("WO-1036"));
        assertThat(blocked.line().words()).isEqualTo("Waiting for gauge");
        assertThat(blocked.blocked()).isTrue();

        TileView named = words.of(new CardId("WO-1049"));
        assertThat(named.named()).isTrue();
        assertThat(named.line().words()).isEqualTo("Spur gear 40T m2");
        assertThat(named.quantity()).isEqualTo("50");
    }

    private TileWords words() {
        Dates dates = new Dates(Locale.ENGLISH, GearShop.BERLIN);
        return new TileWords(
                model.show(SHOP, GearShop.NOW),
                Odds.NONE,
                pullboard.text.Texts.of("view-board", Locale.ENGLISH),
                dates,
                java.text.NumberFormat.getIntegerInstance(Locale.ENGLISH));
    }

    private static List<String> cards(Shown shown) {
        return shown.columns().stream()
                .flatMap(column -> column.lanes().stream())
                .flatMap(lane -> lane.cards().stream())
                .map(CardId::number)
                .toList();
    }

    private static Board after(Board board, Command command) {
        return ((Decision.Allowed) Rules.decide(board, command, "Ann", GearShop.NOW)).after();
    }
}
