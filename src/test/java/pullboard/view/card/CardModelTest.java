package pullboard.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.text.Wording;

class CardModelTest {
    private static final CardId CARD = new CardId("WO-1049");
    private static final StationId CUTTING = new StationId(1);
    private static final StationId MILLING = new StationId(2);

    @Test
    void aCardInOrdersCanBeReleasedToNobodyButChanged() {
        CardModel model = model(Boards.withCards("WO-1049"), Locale.ENGLISH);

        assertThat(model.place()).isEqualTo("Orders");
        assertThat(model.quantity()).isEqualTo("40 pieces");
        assertThat(model.route()).isEqualTo("the board’s order");
        assertThat(model.deeds())
                .containsExactly(
                        CardDeed.BLOCK,
                        CardDeed.EXPEDITE,
                        CardDeed.SPLIT,
                        CardDeed.PRINT,
                        CardDeed.NOTES,
                        CardDeed.LOSE,
                        CardDeed.CANCEL);
    }

    @Test
    void aCardInWorkCanBecomeReadyOrGoBack() {
        Board board = at(Place.working(MILLING));

        assertThat(model(board, Locale.ENGLISH).deeds()).contains(CardDeed.READY, CardDeed.REWORK);
        assertThat(Choice.back(board, Objects.requireNonNull(board.card(CARD)), new Wording(Locale.ENGLISH)))
                .extracting(Choice::name)
                .containsExactly("Cutting");
    }

    @Test
    void fromReadyACardCanGoBackToWorkAtItsOwnStation() {
        Board board = Boards.after(at(Place.working(CUTTING)), new Command.MoveCard(CARD, Place.ready(CUTTING)));

        assertThat(Choice.back(board, Objects.requireNonNull(board.card(CARD)), new Wording(Locale.GERMAN)))
                .extracting(Choice::place)
                .containsExactly(Place.working(CUTTING));
    }

    @Test
    void aBlockedCardSaysWhyAndWaits() {
        Board board = Boards.after(at(Place.working(MILLING)), new Command.BlockCard(CARD, "No gauge"));

        CardModel model = model(board, Locale.GERMAN);

        assertThat(model.block()).startsWith("Gesperrt: No gauge (seit ");
        assertThat(model.deeds())
                .contains(CardDeed.UNBLOCK)
                .doesNotContain(CardDeed.READY, CardDeed.REWORK, CardDeed.BLOCK);
    }

    @Test
    void aCancelledCardCanOnlyBeReopened() {
        Board board = Boards.after(Boards.withCards("WO-1049"), new Command.CancelCard(CARD, "Customer"));

        assertThat(model(board, Locale.ENGLISH).deeds()).containsExactly(CardDeed.REOPEN);
        assertThat(Choice.reopen(board, new Wording(Locale.ENGLISH)))
                .extracting(Choice::name)
                .containsExactly("Inspection", "Milling", "Cutting", "Orders");
    }

    @Test
    void aLateCardIsSaidToBeLateUntilItIsFinished() {
        CardFacts facts = new CardFacts("Shaft", 40).withDue(LocalDate.of(2026, 11, 20));
        Board board = Boards.after(Boards.shop(), new Command.AddCard(CARD, facts));

        assertThat(model(board, Locale.ENGLISH).late()).isTrue();
        assertThat(model(Boards.after(board, new Command.CancelCard(CARD, "x")), Locale.ENGLISH)
                        .late())
                .isFalse();
    }

    @Test
    void scrapShowsInWhatIsLeft() {
        Board board = Boards.after(
                at(Place.working(CUTTING)), new Command.MoveCard(CARD, Place.ready(CUTTING), new Pieces(37, 3, 0), ""));

        assertThat(model(board, Locale.ENGLISH).pieces()).isEqualTo("37 left, 3 rejected");
    }

    @Test
    void knownPartsAreOfferedOnce() {
        Board board = Boards.after(
                Boards.withCards("WO-1", "WO-2"),
                new Command.AddCard(new CardId("WO-3"), new CardFacts("bush 12/18", 5)));

        assertThat(CardModel.parts(board)).isEqualTo(List.of("bush 12/18", "Shaft"));
    }

    private static Board at(Place place) {
        Board board = Boards.withCards("WO-1049");
        return Boards.after(board, new Command.MoveCard(CARD, place, Pieces.NOT_COUNTED, "test"));
    }

    private static CardModel model(Board board, Locale language) {
        return Objects.requireNonNull(CardModel.of(board, CARD, board.at(), language));
    }
}
