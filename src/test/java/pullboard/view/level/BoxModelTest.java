package pullboard.view.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.SetupTime;
import pullboard.board.supply.Supermarket;
import pullboard.plan.Fraction;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.level.Takt;

/// A box from the board, six to two from Monday to Friday.
class BoxModelTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final ShopFloor shop = ShopFloor.with("Turning:9");

    @Test
    void itSaysWhatIsMissingFirst() {
        assertThat(found().nothing()).isEqualTo(BoxModel.Nothing.NO_MADE);
        keepLoop("GEARS", "Gear", false);
        assertThat(found().nothing()).isEqualTo(BoxModel.Nothing.NO_LOOP);
        keepLoop("GEARS", "Gear", true);
        shop.does(new Command.KeepDocument("calendar/off", "extra 2020-01-01 06:00-07:00\n"));
        shop.does(new Command.KeepDocument("calendars", "shop off\n"));
        assertThat(found().nothing()).isEqualTo(BoxModel.Nothing.NO_WORK);
    }

    @Test
    void taktTellsItsTimeAndItsDemand() {
        order("7", "Gear", 40);
        BoxModel model = model();

        assertThat(model.beat())
                .isEqualTo(new BoxModel.Beat(new Takt(Fraction.of(3600)), Duration.ofHours(40), 40, 40, 0));
        assertThat(model.piece()).isEqualTo(Fraction.of(3060));
        assertThat(model.settings().interval()).isEqualTo(480);
        assertThat(model.box().cardsByDay("GEARS")).containsExactly(1L, 1L, 1L, 1L, 0L);
        assertThat(model.percent(0)).isEqualTo(106);
    }

    @Test
    void whatIsDueNowIsWhatHasBegunAndIsAskedFor() {
        order("7", "Gear", 40);
        assertThat(model().due().notAskedFor()).containsEntry("GEARS", 1);

        shop.does(new Command.StepKanban("GEARS-01", Kanban.State.FULL));
        shop.does(new Command.Consume("GEARS-01"));
        BoxModel model = model();
        assertThat(model.due().cards()).isOne();
        assertThat(model.waiting()).containsExactly(1);
        assertThat(model.isBegun(0)).isTrue();
        assertThat(model.isFrozen(1)).isTrue();
        assertThat(model.isFrozen(3)).isFalse();
    }

    @Test
    void aKeptDayShowsWhatItReleased() {
        order("7", "Gear", 40);
        shop.does(new Command.Keep(new LevelPlan(MONDAY, 1, List.of(new LevelPlan.Slot(0, "GEARS", 2, 1)))));
        BoxModel model = model();

        assertThat(model.released("GEARS", 0)).isOne();
        assertThat(model.released("GEARS", 1)).isZero();
        assertThat(model.isAllKept()).isFalse();
    }

    @Test
    void onlyStationsThatAreSetUpBetweenTheRowsAreNamed() {
        order("7", "Gear", 20);
        order("8", "Pin", 20);
        assertThat(model().resources()).isEmpty();

        shop.does(new Command.Keep(new SetupTime(1, "", "", Duration.ofMinutes(36))));
        BoxModel model = model();
        assertThat(model.pace().name()).isEqualTo("Turning");
        // 34 of 40 hours are run time, 72 minutes a round for two families, 72 free minutes a day
        assertThat(model.pace().epei().days()).contains(Fraction.ONE);
        assertThat(model.comparison().levelled().setups()).isPositive();
    }

    @Test
    void whatWasUsedLatelyStandsInForDemandThatNobodyTells() {
        keepLoop("GEARS", "Gear", true);
        shop.does(new Command.StepKanban("GEARS-01", Kanban.State.FULL));
        shop.does(new Command.Consume("GEARS-01"));
        BoxModel model = BoxModel.of(shop.board(), SupplyHistory.of(shop.ledger()), NINE, 5)
                .model();

        assertThat(model).isNotNull();
        assertThat(model.steady()).containsExactly("GEARS");
        // ten used on the only working day so far: ten on each day to come, and the card that asks now
        assertThat(model.beat().steady()).isEqualTo(50);
        assertThat(model.box().cardsByDay("GEARS").stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(6);
    }

    private void order(String number, String part, int pieces) {
        keepLoop(part.equals("Gear") ? "GEARS" : "PINS", part, true);
        shop.does(new Command.EnterOrder(
                CustomerOrder.wanted(number, part, pieces, MONDAY.plusDays(3), "Meyer", "", "Rack")));
    }

    private void keepLoop(String name, String part, boolean levelled) {
        if (shop.board().books().find(Part.class, part) == null) {
            shop.does(new Command.Keep(Part.of(part)));
        }
        if (shop.board().books().find(Supermarket.class, "Rack") == null) {
            shop.does(new Command.Keep(new Supermarket("Rack", "")));
        }
        shop.does(new Command.Keep(new Loop(
                name,
                Loop.Kind.PRODUCTION,
                part,
                "",
                "Rack",
                10,
                4,
                1,
                List.of(),
                Duration.ZERO,
                levelled,
                List.of())));
    }

    private BoxModel model() {
        BoxModel model = found().model();
        assertThat(model).isNotNull();
        return model;
    }

    private BoxModel.Found found() {
        return BoxModel.of(shop.board(), SupplyHistory.EMPTY, NINE, 5);
    }
}
