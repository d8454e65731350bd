package pullboard.view.sizing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.control.Answer;
import pullboard.control.BoardControl;

/// A loop of five cards that has gone round for some weeks: one or two containers are used each working day, and
/// milled within hours, at times within days.
public final class TravelledLoop {
    private final BoardControl control;
    private final SplittableRandom random = new SplittableRandom(7);
    private CompletableFuture<Answer> last = new CompletableFuture<>();
    private Instant at;

    private TravelledLoop(BoardControl control, Instant begin) {
        this.control = control;
        at = begin;
    }

    public static void tell(BoardControl control, Instant now, int days) {
        new TravelledLoop(control, now.minus(Duration.ofDays(days))).tell(now, days);
    }

    private void tell(Instant now, int days) {
        does(Command.AddStation.last("Milling", WipLimit.cards(9)));
        does(new Command.Keep(
                new Part("Gear 40T", "", "pcs", "", new BigDecimal("12.50"), 20, false, "", 0, List.of())));
        does(new Command.Keep(new Supermarket("Rack", "")));
        does(new Command.Keep(new Loop(
                "GEARS",
                Loop.Kind.PRODUCTION,
                "Gear 40T",
                "",
                "Rack",
                20,
                5,
                1,
                List.of(),
                Duration.ofHours(8),
                false,
                List.of())));
        for (int card = 1; card <= 5; card++) {
            does(new Command.StepKanban("GEARS-0" + card, Kanban.State.FULL));
        }
        Queue<String> full = new ArrayDeque<>(List.of("GEARS-01", "GEARS-02", "GEARS-03", "GEARS-04", "GEARS-05"));
        Queue<String> empty = new ArrayDeque<>();
        int[] trips = new int[6];
        for (int day = 0; day < days - 1; day++) {
            at = now.minus(Duration.ofDays(days - day - 1L));
            int back = Math.max(0, empty.size() - random.nextInt(3));
            for (int i = 0; i < back; i++) {
                String kanban = empty.remove();
                int number = kanban.charAt(kanban.length() - 1) - '0';
                CardId card = new CardId(kanban + "." + ++trips[number]);
                does(new Command.PullInto(new StationId(1)));
                at = at.plus(Duration.ofMinutes(10 + random.nextInt(30)));
                does(new Command.MoveCard(card, Place.End.FINISHED, Pieces.NOT_COUNTED, ""));
                full.add(kanban);
            }
            int uses = day % 7 > 4 ? 0 : 1 + random.nextInt(2);
            for (int use = 0; use < Math.min(uses, full.size()); use++) {
                at = at.plus(Duration.ofMinutes(30));
                String kanban = full.remove();
                does(new Command.Consume(kanban));
                empty.add(kanban);
            }
        }
        if (!(last.join() instanceof Answer.Done)) {
            throw new AssertionError(last.join());
        }
    }

    private void does(Command command) {
        last = control.submitDated(command, "Kim", at);
        if (last.isDone() && !(last.join() instanceof Answer.Done)) {
            throw new AssertionError(command + ": " + last.join());
        }
    }
}
