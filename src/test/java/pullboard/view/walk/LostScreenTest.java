package pullboard.view.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.HistoryRow;
import pullboard.board.Pieces;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

@ScreenTest
class LostScreenTest {
    @TempDir
    Path folder;

    @Test
    void theMostSuspiciousCardIsWalkedToOrMarkedAsLost(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.GERMAN, Theme.DARK)) {
            floor.submit(new Command.ImportHistory(history(floor.services().now())));
            floor.open("walk");
            floor.size(1920, 1080);
            hands.click("#lostTask");
            assertThat(hands.text("#judged")).isEqualTo("3 Karten beurteilt, 2 davon auffällig.");
            assertThat(hands.text("#thin")).contains("Waschen");
            assertThat(hands.all(".walk-odds")).hasSize(2);
            floor.picture("walk-lost-dark-de");

            hands.press(KeyCode.DELETE);
            hands.click(".reason-choice");
            hands.waitFor("it is marked", () -> isLost(floor, "STUCK-9"));
            hands.waitFor("it is off the list", () -> floor.text("#judged").startsWith("2 Karten"));
            hands.click(".walk-there");
            assertThat(hands.text("#place")).isEqualTo("Drehen");
            hands.type("STUCK-9\n");
            assertThat(((SaidBar) Objects.requireNonNull(floor.desk.scene().lookup("#said"))).getText())
                    .isEqualTo("STUCK-9 war verloren und ist wieder da");
            floor.picture("walk-count-dark-de");
        }
    }

    @Test
    void withoutHistoryItSaysThatThereIsNotEnoughYet(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.submit(Command.AddStation.last("Turning", null));
            floor.open("walk");
            hands.click("#lostTask");
            assertThat(hands.text("#none")).startsWith("Not enough yet");
            floor.picture("walk-lost-none");
        }
    }

    private static boolean isLost(Floor floor, String card) {
        return Objects.requireNonNull(floor.board().card(new CardId(card)))
                .ticket()
                .isLost();
    }

    /// Forty stays at Turning of about an hour; two cards that have stood there for days, one that is fresh; one stays
    /// where nobody has stayed yet.
    private static List<HistoryRow> history(Instant now) {
        List<HistoryRow> rows = new ArrayList<>();
        Instant then = now.minus(Duration.ofDays(20));
        for (int i = 0; i < 40; i++) {
            then = then.plus(Duration.ofHours(3));
            rows.add(row(rows.size(), "WO-" + i, then, "Drehen"));
            rows.add(row(rows.size(), "WO-" + i, then.plus(Duration.ofMinutes(50 + i)), "DONE"));
        }
        rows.add(row(rows.size(), "STUCK-9", now.minus(Duration.ofDays(9)), "Drehen"));
        rows.add(row(rows.size(), "STUCK-2", now.minus(Duration.ofDays(2)), "Drehen"));
        rows.add(row(rows.size(), "WASH-1", now.minus(Duration.ofDays(1)), "Waschen"));
        rows.add(row(rows.size(), "FRESH", now.minus(Duration.ofMinutes(30)), "Drehen"));
        return rows;
    }

    private static HistoryRow row(int line, String card, Instant at, String to) {
        return new HistoryRow(
                line + 2, new CardId(card), "Welle", 20L, null, at, null, null, to, null, Pieces.NOT_COUNTED, "", "");
    }
}
