package pullboard.view.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// Setting up loops, from nothing.
class LoopDraftTest {
    private final ShopFloor floor = new ShopFloor();

    private static LoopDraft production(String part, String cards, String full) {
        return new LoopDraft(
                null,
                "",
                Loop.Kind.PRODUCTION,
                part,
                "",
                "",
                "Rack",
                "20",
                cards,
                "",
                List.of(),
                "Turning",
                "2 d",
                false,
                Set.of(),
                full);
    }

    private static LoopDraft supplier(String name, String batch) {
        return new LoopDraft(
                null,
                name,
                Loop.Kind.SUPPLIER,
                "Bolt",
                "M8",
                "Smith",
                "Rack",
                "1.000",
                "4",
                batch,
                List.of(),
                "",
                "",
                false,
                Set.of(),
                "");
    }

    private void enters(LoopDraft draft) {
        assertThat(draft.plan(floor.board())).isInstanceOf(LoopDraft.Result.Ready.class);
        floor.does(((LoopDraft.Result.Ready) draft.plan(floor.board())).command());
    }

    private LoopDraft.Field wrong(LoopDraft draft) {
        return ((LoopDraft.Result.Wrong) draft.plan(floor.board())).field();
    }

    @Test
    void theFirstLoopOfAnEmptyBoardBringsItsStationPartAndSupermarket() {
        enters(production("Gear", "3", "2"));

        assertThat(floor.board().stationNamed("Turning")).isNotNull();
        assertThat(floor.board().books().find(Part.class, "Gear")).isNotNull();
        assertThat(floor.board().books().find(Supermarket.class, "Rack")).isNotNull();
        Loop loop = floor.board().books().get(Loop.class, "Gear");
        assertThat(loop.lead()).isEqualTo(Duration.ofDays(2));
        assertThat(floor.board().books().kanbans("Gear"))
                .extracting(Kanban::state)
                .containsExactly(Kanban.State.FULL, Kanban.State.FULL, Kanban.State.EMPTY);
        assertThat(floor.board().books().stock("Gear", "Rack")).isEqualTo(40);
    }

    @Test
    void oneUndoTakesTheWholeLoopBack() {
        LoopDraft.Result.Ready ready =
                (LoopDraft.Result.Ready) production("Gear", "3", "2").plan(floor.board());
        var done = floor.does(ready.command());
        floor.does(new Command.Revert(done.entry()));
        assertThat(floor.board().stations()).isEmpty();
        assertThat(floor.board().books().count(Loop.class)).isZero();
        assertThat(floor.board().books().count(Part.class)).isZero();
    }

    @Test
    void aSupplierLoopBringsItsSupplierAndABoughtPart() {
        enters(supplier("", "2"));
        assertThat(floor.board().books().find(Supplier.class, "Smith")).isNotNull();
        assertThat(floor.board().books().get(Part.class, "Bolt").bought()).isTrue();
        assertThat(floor.board().books().get(Loop.class, "Bolt").container()).isEqualTo(1000);
        assertThat(floor.board().stations()).isEmpty();
    }

    @Test
    void aSecondLoopOfAPartGetsANameOfItsOwn() {
        enters(production("Gear", "3", ""));
        assertThat(production("Gear", "3", "").nameOr(floor.board())).isEqualTo("Gear 2");
        enters(production("Gear", "3", ""));
        assertThat(floor.board().books().count(Loop.class)).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        assertThat(wrong(production("", "3", ""))).isEqualTo(LoopDraft.Field.PART);
        assertThat(wrong(production("Gear", "", ""))).isEqualTo(LoopDraft.Field.CARDS);
        assertThat(wrong(production("Gear", "3", "4"))).isEqualTo(LoopDraft.Field.FULL);
        assertThat(wrong(production("Gear", "some", ""))).isEqualTo(LoopDraft.Field.CARDS);
        assertThat(wrong(supplier("", "5"))).isEqualTo(LoopDraft.Field.BATCH);
        enters(supplier("BOLTS", ""));
        assertThat(wrong(supplier("BOLTS", ""))).isEqualTo(LoopDraft.Field.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "2 d,172800,2 d",
        "'0,5 d',43200,12 h",
        "90 min,5400,90 min",
        "3,259200,3 d",
        "1 w,604800,7 d",
        "'',0,''"
    })
    void leadTimesAreReadAsTheyAreTyped(String typed, long seconds, String written) {
        Duration lead = LeadTime.read(typed);
        assertThat(lead).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(LeadTime.write(lead)).isEqualTo(written);
    }

    @Test
    void aLeadTimeThatIsNoneIsNotRead() {
        assertThat(LeadTime.read("soon")).isNull();
        assertThat(LeadTime.read("2 years")).isNull();
    }

    @Test
    void onlyWhatTheRulesAllowIsOfferedTheUsualThingFirst() {
        enters(production("Gear", "2", "1"));
        enters(supplier("BOLTS", ""));
        assertThat(offered("Gear-01")).containsExactly(KanbanDeed.CONSUME, KanbanDeed.BLOCK);
        assertThat(offered("Gear-02")).containsExactly(KanbanDeed.FILL, KanbanDeed.ASK, KanbanDeed.BLOCK);
        floor.does(new Command.Consume("Gear-01"));
        assertThat(offered("Gear-01")).containsExactly(KanbanDeed.BLOCK);
        floor.does(new Command.ReleaseWaiting("BOLTS", 1, ""));
        assertThat(offered("BOLTS-01")).containsExactly(KanbanDeed.RECEIVE, KanbanDeed.BLOCK);
        assertThat(offered("BOLTS-03")).containsExactly(KanbanDeed.FILL, KanbanDeed.BLOCK);
        floor.does(new Command.BlockKanban("BOLTS-01", "Rust"));
        assertThat(offered("BOLTS-01")).contains(KanbanDeed.UNBLOCK).doesNotContain(KanbanDeed.RECEIVE);
    }

    private List<KanbanDeed> offered(String kanban) {
        return KanbanDeed.of(floor.board(), floor.board().books().get(Kanban.class, kanban), floor.now());
    }
}
