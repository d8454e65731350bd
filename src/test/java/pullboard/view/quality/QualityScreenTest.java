package pullboard.view.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CheckResult;
import pullboard.board.supply.LotHold;
import pullboard.board.supply.Reject;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// Quality as it is done on the floor: bad pieces, a check list, a bad lot.
@ScreenTest
class QualityScreenTest {
    @TempDir
    private Path folder;

    @Test
    void rejectsChecksAndABadLotAreWrittenDown(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Turning", null));
            for (String card : List.of("A", "B")) {
                floor.submit(new Command.AddCard(new CardId(card), new CardFacts("Shaft", 10)));
            }
            floor.open("quality").picture("quality-empty");
            reject(hands, floor);
            check(hands, floor);
            lot(hands, floor);
        }
    }

    @Test
    void aDemandedListIsFilledInFromTheRefusal(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            CardId card = new CardId("A");
            Place working = Place.working(new StationId(1));
            List<CheckPlan.Point> points = List.of(new CheckPlan.Point("Bore", "mm", new BigDecimal("19.98"), null));
            floor.submit(
                    Command.AddStation.last("Turning", null),
                    new Command.AddCard(card, new CardFacts("Shaft", 10)),
                    new Command.MoveCard(card, working),
                    new Command.Keep(new CheckPlan("First piece", 1, "", points, Instant.EPOCH)));
            floor.open("board");
            floor.run(() -> floor.services().go().showCard().accept(card));
            hands.press(KeyCode.SPACE);
            hands.press(KeyCode.RIGHT);
            hands.press(KeyCode.ENTER);
            assertThat(hands.text(".notice-text"))
                    .isEqualTo("A has not passed the check list “First piece” of Turning.");
            floor.picture("quality-demanded");
            hands.click(".way");
            assertThat(hands.text("#checkedCard")).isEqualTo("A");
            hands.type("19.99\n");
            hands.waitFor("the result", () -> floor.board().books().count(CheckResult.class) == 1);
            floor.run(() -> floor.services().actions().submit(new Command.MoveCard(card, Place.End.FINISHED)));
            hands.waitFor(
                    "it may leave",
                    () -> Objects.requireNonNull(floor.board().card(card)).place() == Place.End.FINISHED);
        }
    }

    private static void reject(Hands hands, Floor floor) {
        hands.click("#rejectFirst");
        enter(hands, "#rejectCard", "A");
        enter(hands, "#rejectPieces", "3");
        enter(hands, "#rejectReason", "burr");
        hands.click("#rejectSave");
        hands.waitFor("the reject", () -> floor.board().books().count(Reject.class) == 1);
        Reject reject = floor.board().books().all(Reject.class).getFirst();
        assertThat(List.of(reject.part(), reject.code(), reject.pieces())).isEqualTo(List.of("Shaft", "burr", 3L));
        floor.picture("quality-rejects");
    }

    private static void check(Hands hands, Floor floor) {
        hands.click("#page-checks");
        hands.click("#checkFirst");
        enter(hands, "#checkName", "First piece");
        ComboBox<Station> station = station(hands, "#checkStation");
        hands.run(() -> station.getSelectionModel().selectFirst());
        TextArea points = (TextArea) hands.find("#checkPoints");
        hands.run(() -> points.setText("Bore; mm; 19.98; 20,02\nDeburred"));
        hands.click("#checkSave");
        hands.waitFor("the list", () -> floor.board().books().find(CheckPlan.class, "First piece") != null);
        hands.run(() -> new CheckPanel(
                        floor.services(),
                        new QualityWords(floor.services()),
                        floor.board().books().get(CheckPlan.class, "First piece"))
                .open());
        enter(hands, "#point-1", "20.03");
        assertThat(hands.text("#says-1")).contains("outside");
        floor.picture("quality-check");
        hands.click("#checkedSave");
        hands.waitFor("the result", () -> floor.board().books().count(CheckResult.class) == 1);
        assertThat(floor.board().books().all(CheckResult.class).getFirst().isGood())
                .isFalse();
    }

    private static void lot(Hands hands, Floor floor) {
        hands.click("#page-lots");
        hands.click("#lotFirst");
        enter(hands, "#lotNumber", "H-17");
        TextArea cards = (TextArea) hands.find("#lotCardNumbers");
        hands.run(() -> cards.setText("A\nB"));
        hands.click("#lotSave");
        hands.waitFor("the lot", () -> floor.text("#lotsCount").contains("1"));
        floor.submit(new Command.HoldLot("H-17", "soft"));
        assertThat(floor.board().books().get(LotHold.class, "H-17").cards()).containsExactly("A", "B");
        floor.picture("quality-lots");
    }

    private static void enter(Hands hands, String field, String typed) {
        TextField into = (TextField) hands.find(field);
        hands.run(() -> into.setText(typed));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Station> station(Hands hands, String field) {
        return (ComboBox<Station>) hands.find(field);
    }
}
