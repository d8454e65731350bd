package pullboard.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.control.Answer;
import pullboard.sample.assembly.AssemblyPlant;
import pullboard.sample.assembly.PlantWatch;
import pullboard.sample.assembly.PlantWeeks;
import pullboard.sample.assembly.Told;
import pullboard.screen.Hands;
import pullboard.screen.NeedsDisplay;
import pullboard.screen.ScreenTest;
import pullboard.view.Floor;
import pullboard.view.kit.Theme;

/// The sample plant at work, with everything that its people decide carried out on the screen. A day of it as a rule;
/// `-Dpullboard.weeks=all`: the two weeks after its half year.
@ScreenTest
class WeeksOnTheScreenTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T13:32:00Z");

    @TempDir
    Path folder;

    @Test
    @NeedsDisplay
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void whatThePlantDecidesIsDoneOnTheScreen(Hands hands) throws Exception {
        boolean all = System.getProperty("pullboard.weeks", "").equals("all");
        PlantWeeks weeks = all ? PlantWeeks.afterHalfAYear(MONDAY, 14) : PlantWeeks.afterDays(MONDAY, 4, 1);
        AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT, now::get)) {
            Answer planted = AssemblyPlant.plant(
                            floor.services().control(), new AssemblyPlant.History(weeks.past()), _ -> {})
                    .join();
            assertThat(planted).isInstanceOf(Answer.Done.class);
            floor.open("board");
            PlantWatch watch = new PlantWatch();
            PlantHands plant = new PlantHands(hands, floor);
            look(floor, watch);
            for (Told told : weeks.days()) {
                now.set(told.at());
                plant.carryOut(told.command());
                look(floor, watch);
            }
            floor.picture("weeks-end");
            if (all) {
                System.err.println(plant.done());
            }
            isAsDecided(floor.board(), weeks.end());
            assertThat(watch.unaccounted()).isEmpty();
        }
    }

    /// No limit exceeded, no stock below nothing, no loop above its cards, no card stuck, after every entry.
    private static void look(Floor floor, PlantWatch watch) throws Exception {
        floor.services().records().entries(watch.revision() + 1, entry -> {
            watch.see(entry);
            return true;
        });
        assertThat(watch.revision()).isEqualTo(floor.board().revision());
        assertThat(watch.faults()).isEmpty();
    }

    private static void isAsDecided(Board board, Board decided) {
        assertThat(board.cards().keySet()).isEqualTo(decided.cards().keySet());
        decided.cards().forEach((id, card) -> {
            assertThat(board.card(id)).as("%s", id).isNotNull();
            assertThat(board.card(id).place()).as("%s", id).isEqualTo(card.place());
            assertThat(board.card(id).pieces()).as("%s", id).isEqualTo(card.pieces());
        });
        assertThat(board.books()).isEqualTo(decided.books());
    }
}
