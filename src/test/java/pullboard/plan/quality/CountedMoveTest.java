package pullboard.plan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
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
import pullboard.board.ServiceClass;
import pullboard.board.StationId;
import pullboard.board.supply.ReasonCode;
import pullboard.board.supply.Reject;

class CountedMoveTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CardId CARD = new CardId("WO-1");
    private static final Place READY = Place.ready(new StationId(1));

    private Board board = Board.EMPTY;

    @BeforeEach
    void aCardIsTurned() {
        decide(Command.AddStation.last("Turning", null));
        decide(new Command.AddCard(CARD, new CardFacts("Gear", 50, null, ServiceClass.STANDARD, List.of())));
        decide(new Command.MoveCard(CARD, Place.working(new StationId(1))));
        decide(new Command.Keep(new ReasonCode("SIZE", "Out of tolerance")));
    }

    private Entry decide(Command command) {
        Decision.Allowed allowed = (Decision.Allowed) Rules.decide(board, command, "Kim", NOW);
        board = allowed.after();
        return allowed.entry();
    }

    private Command counted(long rejected, long held, String code) {
        Pieces pieces = new Pieces(50 - rejected - held, rejected, held);
        return CountedMove.of(board, new Command.MoveCard(CARD, READY, pieces, ""), code, "Kim");
    }

    @Test
    void rejectedPiecesAndTheirReasonAreOneEntryAndUndoneAsOne() {
        Entry entry = decide(counted(3, 0, "SIZE"));

        assertThat(board.books().all(Reject.class))
                .containsExactly(new Reject(1, NOW, 1, "WO-1", "Gear", 3, false, "SIZE", "Kim"));
        assertThat(Objects.requireNonNull(board.card(CARD)).rejected()).isEqualTo(3);

        decide(new Command.Revert(entry));

        assertThat(board.books().all(Reject.class)).isEmpty();
        assertThat(Objects.requireNonNull(board.card(CARD)).place()).isEqualTo(Place.working(new StationId(1)));
        assertThat(Objects.requireNonNull(board.card(CARD)).rejected()).isZero();
    }

    @Test
    void heldPiecesAreWrittenDownAsHeld() {
        decide(counted(2, 1, "SIZE"));

        assertThat(board.books().all(Reject.class)).extracting(Reject::pieces).containsExactly(2L, 1L);
        assertThat(board.books().all(Reject.class)).extracting(Reject::held).containsExactly(false, true);
    }

    @Test
    void aReasonThatIsNewBecomesOneToChoose() {
        decide(counted(2, 0, "Burr"));

        assertThat(board.books().find(ReasonCode.class, "Burr")).isNotNull();
    }

    @Test
    void withoutAReasonOrRejectsItIsAMoveLikeAnyOther() {
        assertThat(counted(3, 0, " ")).isInstanceOf(Command.MoveCard.class);
        assertThat(counted(0, 0, "SIZE")).isInstanceOf(Command.MoveCard.class);
    }
}
