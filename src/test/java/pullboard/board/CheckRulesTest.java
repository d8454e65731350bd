package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CheckResult;

class CheckRulesTest {
    private static final CardId CARD = new CardId("WO-1");
    private static final StationId TURNING = new StationId(1);
    private static final StationId MILLING = new StationId(2);
    private static final Refusal MISSING = new Refusal.CheckMissing(CARD, "First piece", TURNING);

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private Board board = Board.EMPTY;

    @BeforeEach
    void aCardIsTurnedWhereACheckIsDemanded() {
        does(Command.AddStation.last("Turning", null));
        does(Command.AddStation.last("Milling", null));
        does(new Command.AddCard(CARD, new CardFacts("Gear", 50)));
        demand("", true);
        does(new Command.MoveCard(CARD, Place.working(TURNING)));
    }

    private void demand(String part, boolean required) {
        List<CheckPlan.Point> points = List.of(new CheckPlan.Point("Deburred", "", null, null));
        does(new Command.Keep(new CheckPlan("First piece", TURNING.value(), part, points, required ? now : null)));
    }

    private void checked(boolean good) {
        List<CheckResult.Answer> answers = List.of(new CheckResult.Answer("Deburred", good, null));
        does(new Command.Record(
                new CheckResult(0, Instant.EPOCH, TURNING.value(), "First piece", CARD.number(), answers, "Kim")));
    }

    private void does(Command command) {
        Decision decision = decide(command);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        board = ((Decision.Allowed) decision).after();
    }

    private Decision decide(Command command) {
        now = now.plus(Duration.ofMinutes(1));
        return Rules.decide(board, command, "Kim", now);
    }

    @Test
    void onEveryRoadTheCardStaysUntilItHasPassed() {
        List<Command> roads = List.of(
                new Command.MoveCard(CARD, Place.working(MILLING)),
                new Command.MoveCard(CARD, Place.ready(TURNING)),
                new Command.MoveCard(CARD, Place.End.FINISHED, Pieces.NOT_COUNTED, "in a hurry"),
                new Command.ScanCard(CARD, 0, true));
        for (Command road : roads) {
            assertThat(decide(road)).as("%s", road).isEqualTo(new Decision.Refused(MISSING));
        }

        checked(true);

        for (Command road : roads) {
            assertThat(decide(road)).as("%s", road).isInstanceOf(Decision.Allowed.class);
        }
    }

    @Test
    void pullingIsRefusedWhereTheDemandCameLater() {
        demand("", false);
        does(new Command.MoveCard(CARD, Place.ready(TURNING)));
        demand("", true);

        assertThat(decide(new Command.PullInto(MILLING))).isEqualTo(new Decision.Refused(MISSING));
    }

    @Test
    void theLastResultCounts() {
        checked(true);
        checked(false);

        assertThat(decide(new Command.MoveCard(CARD, Place.ready(TURNING)))).isEqualTo(new Decision.Refused(MISSING));

        checked(true);

        assertThat(decide(new Command.MoveCard(CARD, Place.ready(TURNING)))).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void aCardThatComesBackIsCheckedAgain() {
        checked(true);
        does(new Command.MoveCard(CARD, Place.working(MILLING)));
        does(new Command.MoveCard(CARD, Place.working(TURNING), Pieces.NOT_COUNTED, "Burr"));

        assertThat(decide(new Command.MoveCard(CARD, Place.ready(TURNING)))).isEqualTo(new Decision.Refused(MISSING));
    }

    @Test
    void backAndOffTheBoardItMayGoWithout() {
        assertThat(decide(new Command.MoveCard(CARD, Place.End.ORDERS, Pieces.NOT_COUNTED, "Drawing changed")))
                .isInstanceOf(Decision.Allowed.class);
        assertThat(decide(new Command.CancelCard(CARD, "Not wanted"))).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void anotherPartOrAListThatIsNotDemandedHoldsNothingUp() {
        demand("Shaft", true);
        assertThat(decide(new Command.MoveCard(CARD, Place.ready(TURNING)))).isInstanceOf(Decision.Allowed.class);

        demand("Gear", true);
        assertThat(decide(new Command.MoveCard(CARD, Place.ready(TURNING)))).isEqualTo(new Decision.Refused(MISSING));

        demand("", false);
        assertThat(decide(new Command.MoveCard(CARD, Place.ready(TURNING)))).isInstanceOf(Decision.Allowed.class);
    }
}
