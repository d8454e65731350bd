package pullboard.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Shop;
import pullboard.control.Answer;
import pullboard.control.BoardControl;
import pullboard.text.Texts;

/// A small shop with eight weeks behind it, for an empty board.
public final class SamplePlant {
    /// The sample that is meant where none is named.
    public static final String GEAR_SHOP = "gear-shop";

    /// The large one, with loops, suppliers and customers: {@code pullboard.sample.assembly.AssemblyPlant}.
    public static final String ASSEMBLY_PLANT = "assembly-plant";

    /// What there is to choose from.
    public static final List<String> NAMES = List.of(GEAR_SHOP, ASSEMBLY_PLANT);

    private final GearShop shop;
    private final Texts texts;
    private final Instant now;
    private final ZoneId zone;

    /// @param language of station names, parts and reasons
    /// @param now the present: the history ends here
    public SamplePlant(Locale language, Instant now, ZoneId zone) {
        this.texts = Texts.of("sample", language);
        this.shop = new GearShop(texts);
        this.now = now;
        this.zone = zone;
    }

    /// Puts the sample on an empty board; completes with the answer to the last command, or the first that was not
    /// done.
    public CompletableFuture<Answer> plant(BoardControl control, String by) {
        CompletableFuture<Answer> answer = null;
        for (Function<Board, Command> step : steps()) {
            answer = answer == null
                    ? control.submit(step.apply(control.now()), by)
                    : answer.thenCompose(before -> before instanceof Answer.Done done
                            ? control.submit(step.apply(done.board()), by)
                            : CompletableFuture.completedFuture(before));
        }
        if (answer == null) {
            throw new IllegalStateException("a sample has steps");
        }
        return answer;
    }

    /// The commands one after the other, each made from the board that the one before gave.
    List<Function<Board, Command>> steps() {
        return List.of(
                _ -> shop.setUp(new Shop(texts.get("shop"), zone)),
                _ -> new Command.ImportHistory(new Simulation(shop, now, zone).rows()),
                board -> new Finish(shop, board, now).command());
    }
}
