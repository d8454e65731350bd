package pullboard.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Use;

class SupplyHistoryTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");

    private final List<Entry> ledger = new ArrayList<>();
    private Board board = Board.EMPTY;
    private Instant now = MORNING;

    private Entry does(Command command) {
        Decision decision = Rules.decide(board, command, "Ann", now);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        Decision.Allowed allowed = (Decision.Allowed) decision;
        ledger.add(allowed.entry());
        board = allowed.after();
        return allowed.entry();
    }

    private void after(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    private SupplyHistory history() {
        return SupplyHistory.of(ledger);
    }

    @BeforeEach
    void aLoopOfTwoFullContainers() {
        does(Command.AddStation.last("Milling", WipLimit.cards(3)));
        does(new Command.Keep(Part.of("Gear")));
        does(new Command.Keep(new Supermarket("Rack", "")));
        does(new Command.Keep(new Loop(
                "GEARS",
                Loop.Kind.PRODUCTION,
                "Gear",
                "",
                "Rack",
                5,
                2,
                1,
                List.of(),
                Duration.ZERO,
                false,
                List.of())));
        does(new Command.StepKanban("GEARS-01", Kanban.State.FULL));
        does(new Command.StepKanban("GEARS-02", Kanban.State.FULL));
    }

    private StationId milling() {
        return board.stations().getFirst().id();
    }

    @Test
    void aContainerComesRound() {
        after(60);
        does(new Command.Consume("GEARS-01"));
        after(10);
        does(new Command.PullInto(milling()));
        after(50);
        does(new Command.MoveCard(new CardId("GEARS-01.1"), Place.End.FINISHED, Pieces.NOT_COUNTED, ""));

        assertThat(history().rounds("GEARS"))
                .containsExactly(new Round(
                        "GEARS-01",
                        "GEARS",
                        1,
                        5,
                        MORNING.plus(Duration.ofMinutes(60)),
                        now,
                        Duration.ZERO,
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(50),
                        Duration.ZERO));
        assertThat(history().usesAt("Gear", "Rack")).containsExactly(new Use(MORNING.plus(Duration.ofMinutes(60)), 5));
    }

    @Test
    void aFinishedCardThatComesBackGoesOnWithItsRound() {
        does(new Command.Consume("GEARS-01"));
        does(new Command.PullInto(milling()));
        after(50);
        CardId card = new CardId("GEARS-01.1");
        does(new Command.MoveCard(card, Place.End.FINISHED, Pieces.NOT_COUNTED, ""));
        after(20);
        does(new Command.MoveCard(card, Place.working(milling()), Pieces.NOT_COUNTED, "burr"));
        assertThat(history().rounds("GEARS")).isEmpty();
        assertThat(history().turnover("Gear", MORNING, now).made()).isZero();
        after(5);
        does(new Command.MoveCard(card, Place.End.FINISHED, Pieces.NOT_COUNTED, ""));

        assertThat(history().rounds("GEARS")).singleElement().satisfies(round -> {
            assertThat(round.total()).isEqualTo(Duration.ofMinutes(75));
            assertThat(round.inProcess()).isEqualTo(Duration.ofMinutes(75));
        });
        assertThat(history().turnover("Gear", MORNING, now.plusSeconds(1)).made())
                .isEqualTo(5);
    }

    @Test
    void whatIsUndoneWasNeverNeeded() {
        after(60);
        Entry consumed = does(new Command.Consume("GEARS-01"));
        after(30);
        does(new Command.Revert(consumed));

        assertThat(history().uses("Gear")).isEmpty();
        assertThat(history().rounds("GEARS")).isEmpty();
        assertThat(history().stock("Gear", "Rack").at(now.minusSeconds(1)))
                .as("the ledger said so then")
                .isEqualTo(5);
        assertThat(history().stock("Gear", "Rack").at(now)).isEqualTo(10);
    }

    @Test
    void anEmptyRackIsAStockOut() {
        after(60);
        does(new Command.Consume("GEARS-01"));
        does(new Command.Consume("GEARS-02"));
        after(30);
        does(new Command.CountStock("Gear", "Rack", 3, "found"));
        after(30);

        StockCourse course = history().stock("Gear", "Rack");
        assertThat(course.gaps(MORNING, now))
                .containsExactly(new StockCourse.Gap(
                        MORNING.plus(Duration.ofMinutes(60)), MORNING.plus(Duration.ofMinutes(90))));
        assertThat(course.average(MORNING, now)).isEqualTo(Fraction.of(60 * 10 + 30 * 3, 120));
        assertThat(course.lowest(MORNING, now)).isZero();
        assertThat(course.gaps(MORNING.minusSeconds(900), MORNING))
                .as("before it began")
                .isEmpty();
    }
}
