package pullboard.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pullboard.board.CardId;

class NumbersTest {
    @Test
    void theNextNumberFollowsTheNewestCard() {
        assertThat(Numbers.next(Boards.withCards("WO-1048", "WO-1049"))).isEqualTo("WO-1050");
        assertThat(Numbers.next(Boards.withCards("A/007"))).isEqualTo("A/008");
        assertThat(Numbers.next(Boards.withCards("2026-99-x"))).isEqualTo("2026-100-x");
        assertThat(Numbers.next(Boards.withCards("Prototype"))).isEqualTo("Prototype-2");
    }

    @Test
    void aTakenNumberIsPassedOver() {
        assertThat(Numbers.next(Boards.withCards("WO-1050", "WO-1049"))).isEqualTo("WO-1051");
    }

    @Test
    void theFirstCardOfABoardHasANumberToo() {
        assertThat(Numbers.next(Boards.shop())).isEqualTo("WO-1001");
    }

    @Test
    void partsOfACardCountUp() {
        assertThat(Numbers.part(Boards.withCards("WO-1049"), new CardId("WO-1049")))
                .isEqualTo("WO-1049-2");
        assertThat(Numbers.part(Boards.withCards("WO-1049", "WO-1049-2"), new CardId("WO-1049-2")))
                .isEqualTo("WO-1049-3");
    }

    @Test
    void afterASplitTheNextCardIsNotAPart() {
        assertThat(Numbers.next(Boards.withCards("WO-1049", "WO-1049-2"))).isEqualTo("WO-1050");
    }
}
