package pullboard.plan.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.supply.Reject;
import pullboard.plan.Fraction;

class QualityTest {
    @Test
    void theMostFrequentReasonStandsFirst() {
        Pareto pareto = Pareto.of(List.of(reject("burr", 2), reject("crack", 5), reject("burr", 2), reject("dent", 1)));

        assertThat(pareto.total()).isEqualTo(10);
        assertThat(pareto.bars())
                .extracting(Pareto.Bar::code, Pareto.Bar::pieces, Pareto.Bar::upTo)
                .containsExactly(
                        tuple("crack", 5L, Fraction.of(1, 2)),
                        tuple("burr", 4L, Fraction.of(9, 10)),
                        tuple("dent", 1L, Fraction.ONE));
    }

    private static Reject reject(String code, long pieces) {
        return new Reject(1, ShopFloor.MORNING, 0, "", "", pieces, false, code, "");
    }

    @Test
    void allCardsOfALotAreFound() {
        ShopFloor floor = ShopFloor.with("Turning:5");
        floor.releases("A", "B", "C");
        floor.does(new Command.NameLot(new CardId("A"), "L1"));
        floor.does(new Command.NameLot(new CardId("B"), "L1"));
        floor.pulls("Turning");
        floor.moves("A", "Finished");
        floor.does(new Command.HoldLot("L1", "soft"));

        LotCards lot = LotCards.all(floor.board()).getFirst();

        assertThat(lot.isHeld()).isTrue();
        assertThat(lot.here()).isEqualTo(1);
        assertThat(lot.cards()).extracting(found -> found.card().id().number()).containsExactly("A", "B");
    }
}
