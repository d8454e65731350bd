package pullboard.view.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.plan.Fraction;
import pullboard.plan.level.DayOrder;

/// What the shop keeps with its board about the box: how it is made, and which frozen cards were moved.
class BoxSettingsTest {
    private final ShopFloor shop = ShopFloor.with("Turning:9");

    @Test
    void theyComeBackAsTheyWereKept() {
        BoxSettings wanted = new BoxSettings(240, 8, "1,5", DayOrder.FEWER);
        shop.does(wanted.keep());

        assertThat(BoxSettings.of(shop.board())).isEqualTo(wanted);
        assertThat(wanted.pieceSeconds()).isEqualTo(Fraction.of(90));
    }

    @Test
    void whatNobodyKnowsIsPassedOver() {
        BoxSettings usual = BoxSettings.of(Board.EMPTY);
        shop.does(new Command.KeepDocument("level/box", "interval=7\nfrozen=soon\npiece=0\norder=WILD\nnew=1\nx"));

        assertThat(BoxSettings.of(shop.board())).isEqualTo(usual);
        assertThat(usual.interval()).isZero();
        assertThat(usual.pieceSeconds()).isNull();
        assertThat(BoxSettings.minutes("1.2345")).isEmpty();
        assertThat(BoxSettings.minutes("-1")).isEmpty();
    }

    @Test
    void theNewestMoveStandsFirstAndSpoiltLinesTellNothing() {
        Instant ten = Instant.parse("2026-11-23T10:00:00Z");
        MoveLog.Line first = new MoveLog.Line(ten, "GEARS", ten, ten.plusSeconds(7200), "Kim", "tool\tbroken\n");
        MoveLog.Line second = new MoveLog.Line(ten.plusSeconds(60), "PINS", ten, ten, "", "late");
        shop.does(new Command.KeepDocument("level/moves", "spoilt\ta\tb\tc\td\te"));
        shop.does(MoveLog.with(shop.board(), first));
        shop.does(MoveLog.with(shop.board(), second));

        assertThat(MoveLog.of(shop.board()))
                .extracting(MoveLog.Line::loop, MoveLog.Line::by, MoveLog.Line::reason)
                .containsExactly(tuple("PINS", "", "late"), tuple("GEARS", "Kim", "tool broken"));
    }
}
